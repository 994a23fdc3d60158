// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DnsServing.h"

#include "dns/serve/ServingLoop.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QThread>

#include <map>

namespace standby {

namespace {

constexpr qint64 openAgainUs = 10'000'000;

QString machineName() {
    const QString domain = QHostInfo::localDomainName();
    return domain.isEmpty() ? QHostInfo::localHostName() : QHostInfo::localHostName() + QLatin1Char('.') + domain;
}

/// Each question would come back to be forwarded again, for as long as there is room.
bool forwardsToItself(const DnsServingOptions& options) {
    if (options.forward.port != options.port)
        return false;
    const QHostAddress upstream(options.forward.address);
    const bool isHere = upstream.isLoopback() || QNetworkInterface::allAddresses().contains(upstream);
    return std::any_of(options.addresses.begin(), options.addresses.end(), [&](const QString& text) {
        const QHostAddress address(text);
        const bool all =
            address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
        return address == upstream || (all && isHere && address.protocol() == upstream.protocol());
    });
}

} // namespace

struct DnsServing::State {
    /// One address that is served, or should be.
    struct Served {
        QHostAddress address;
        std::unique_ptr<UdpAnswering> udp; ///< while it is open
        bool tcp = false;                  ///< it is open
        QString trouble;
    };

    State(DnsServing* owner, const Clock& systemClock) : q(owner), clock(systemClock), deadlines(systemClock, owner) {}

    DnsServing* q;
    const Clock& clock;
    DeadlineQueue deadlines;
    DeadlineId openAgain = 0;
    AnswerTable table;
    ServingCounters counters;
    QThread thread;
    ServingLoop* loop = nullptr; ///< lives in the thread
    DnsServingOptions options;
    std::map<QString, Served> served; ///< by address
    QString forwardTrouble;

    quint32 serial() const { return quint32(clock.wallTime() / 1000); }

    void start() {
        if (loop)
            return;
        thread.setObjectName(QStringLiteral("DNS loop"));
        thread.start();
        // An object of the thread, so that what is made in its name is made in it.
        QObject starter;
        starter.moveToThread(&thread);
        QMetaObject::invokeMethod(
            &starter,
            [&] {
                loop = new ServingLoop(table, counters, clock);
                starter.moveToThread(q->thread());
            },
            Qt::BlockingQueuedConnection);
        connect(loop, &ServingLoop::upstreamTroubled, q, [this](const QString& text) { tellForward(text); });
    }

    void inLoop(const std::function<void()>& action) {
        QMetaObject::invokeMethod(loop, action, Qt::BlockingQueuedConnection);
    }

    void stop() {
        while (!served.empty())
            close(served.begin()->first);
        if (!loop)
            return;
        inLoop([this] { delete std::exchange(loop, nullptr); });
        thread.quit();
        thread.wait();
    }

    void tell(const QString& key, QString& current, const QString& text) {
        if (current == text)
            return;
        current = text;
        Q_EMIT q->troubled(QStringLiteral("dnsServing/") + key, text);
    }
    void tellForward(const QString& text) { tell(QStringLiteral("forward"), forwardTrouble, text); }
    void tellLog(const QString& text, const QString& address) {
        Q_EMIT q->logged(LogLevel::Information, text.arg(address).arg(options.port));
    }

    void open(const QString& key) {
        Served& one = served.at(key);
        const quint16 port = quint16(options.port);
        QString trouble;
        if (!one.udp) {
            auto udp = std::make_unique<UdpAnswering>(table, counters, [this](auto query, auto& asker, auto& socket) {
                return loop->forward(query, asker, socket);
            });
            const ListenError error = udp->start(one.address, port);
            if (error.ok()) {
                one.udp = std::move(udp);
                tellLog(QStringLiteral("Answering DNS on %1 port %2."), key);
            }
            trouble = error.words(QStringLiteral("UDP"), one.address, port);
        }
        if (!one.tcp) {
            ListeningSocket socket;
            const ListenError error = socket.open(one.address, port);
            one.tcp = error.ok();
            if (one.tcp)
                inLoop([&] { loop->tcp().add(key, std::move(socket)); });
            else if (trouble.isEmpty())
                trouble = error.words(QStringLiteral("TCP"), one.address, port);
        }
        tell(key, one.trouble, trouble);
    }

    void close(const QString& key) {
        Served& one = served.at(key);
        if (one.udp)
            tellLog(QStringLiteral("Answering DNS no more on %1 port %2."), key);
        one.udp.reset();
        // Nothing that is under way in the loop holds the addresses once this is done.
        inLoop([&] { loop->tcp().remove(key); });
        tell(key, one.trouble, {});
        served.erase(key);
    }

    void openMissing() {
        deadlines.cancel(std::exchange(openAgain, 0));
        bool missing = false;
        for (auto& [key, one] : served) {
            if (!one.udp || !one.tcp)
                open(key);
            missing = missing || !one.udp || !one.tcp;
        }
        if (missing)
            openAgain = deadlines.scheduleAfter(openAgainUs, [this] { openMissing(); });
    }
};

DnsServing::DnsServing(const Clock& clock, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(this, clock)) {}

DnsServing::~DnsServing() {
    m_state->stop();
}

void DnsServing::setOptions(const DnsServingOptions& options) {
    State& state = *m_state;
    DnsServingOptions wanted = options;
    const bool loops = options.enabled && options.forward.enabled && forwardsToItself(options);
    wanted.forward.enabled = options.enabled && options.forward.enabled && !loops;

    QMap<QString, QHostAddress> addresses;
    for (const QString& text : options.enabled ? options.addresses : QStringList()) {
        const QHostAddress address(text);
        addresses.insert(address.toString(), address);
    }
    QStringList surplus;
    for (const auto& [key, one] : state.served) {
        if (!addresses.contains(key) || options.port != state.options.port)
            surplus << key;
    }
    for (const QString& key : std::as_const(surplus))
        state.close(key);

    const bool upstreamChanges = wanted.forward != state.options.forward;
    state.options = wanted;
    state.table.setProfile(ServingProfile::from(wanted, machineName()));
    if (options.enabled)
        state.start();
    if (state.loop)
        state.inLoop([&] { state.loop->setUpstream(wanted.forward); });
    if (loops) {
        state.tellForward(
            QStringLiteral("Questions are not forwarded: %1 port %2 is Standby itself. Choose another DNS "
                           "server to forward to in the options.")
                .arg(options.forward.address)
                .arg(options.forward.port));
    } else if (upstreamChanges) {
        state.tellForward({});
    }
    for (auto address = addresses.cbegin(); address != addresses.cend(); ++address)
        state.served.try_emplace(address.key(), State::Served{address.value(), nullptr, false, {}});
    state.openMissing();
}

void DnsServing::setAll(const QList<ServedSet>& sets) {
    m_state->table.setAll(sets, m_state->serial());
}

void DnsServing::set(const ServedSet& set) {
    m_state->table.set(set, m_state->serial());
}

void DnsServing::remove(const QString& serverSetId) {
    m_state->table.remove(serverSetId);
}

bool DnsServing::listening() const {
    const auto& served = m_state->served;
    return std::any_of(served.begin(), served.end(), [](const auto& one) { return one.second.udp != nullptr; });
}

DnsServing::Counters DnsServing::counters() const {
    return m_state->counters.read();
}

} // namespace standby
#include "moc_DnsServing.cpp"
