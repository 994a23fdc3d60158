// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/HistoryCsv.h"

#include "api/ApiMessage.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"

#include <QLocale>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// The target of `Link: <target>; rel="next"` (RFC 8288); empty at the end.
QString nextTarget(const ApiResponse& response) {
    const QString link = QString::fromLatin1(response.header("Link"));
    return link.startsWith(u'<') ? link.mid(1, link.indexOf(u'>') - 1) : QString();
}

} // namespace

HistoryCsv::HistoryCsv(EngineLink& link, const QString& file, QObject* parent)
    : QObject(parent), m_link(link), m_file(file) {}

void HistoryCsv::begin(const QString& target) {
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
    const bool semicolons = QLocale().decimalPoint() == ","_L1;
    const QString style = semicolons ? u"&separator=semicolon"_s : QString();
    ask(u"%1%2limit=%3%4"_s.arg(target, target.contains(u'?') ? u"&"_s : u"?"_s).arg(pageRows).arg(style));
}

void HistoryCsv::cancel() {
    m_file.cancelWriting();
    deleteLater();
    blockSignals(true);
}

void HistoryCsv::ask(const QString& target) {
    ApiRequest request;
    request.path = target.section(u'?', 0, 0).toLatin1();
    request.query = target.section(u'?', 1).toLatin1();
    request.headers.append({QByteArrayLiteral("Accept"), QByteArrayLiteral("text/csv")});
    m_link.send(std::move(request), this, [this](const ApiResponse& response) {
        if (!signalsBlocked())
            write(response);
    });
}

void HistoryCsv::write(const ApiResponse& response) {
    if (!response.ok())
        return fail(problemText(response));
    QByteArray table = response.bytes();
    const bool first = m_rows == 0;
    const qsizetype heading = table.indexOf("\r\n") + 2;
    const QByteArray bytes = first ? "\xEF\xBB\xBF" + table : table.mid(heading);
    if (m_file.write(bytes) != bytes.size())
        return fail(tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
    const QString next = nextTarget(response);
    m_rows += next.isEmpty() ? table.count("\r\n") - 1 : pageRows;
    if (!next.isEmpty()) {
        Q_EMIT progressed(m_rows);
        return ask(next);
    }
    if (!m_file.commit())
        return fail(tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
    deleteLater();
    Q_EMIT finished(m_rows);
}

void HistoryCsv::fail(const QString& why) {
    m_file.cancelWriting();
    deleteLater();
    Q_EMIT failed(why);
}

} // namespace standby
#include "moc_HistoryCsv.cpp"
