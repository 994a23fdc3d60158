// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/NotificationText.h"

#include "model/EnumWords.h"
#include "net/AnswerWords.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <cstdlib>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestForeignText = 200;
constexpr qsizetype longestTitle = 250;
constexpr qsizetype mostNamesInTitle = 3;
constexpr qsizetype mostListed = 20;
constexpr qsizetype mostInFull = 50;

/// A text of somebody else: one line, without control characters, bounded.
QString foreign(const QString& text, qsizetype longest = longestForeignText) {
    QString line = text.left(4 * longest);
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line ||
            character.category() == QChar::Separator_Paragraph)
            character = u' ';
    }
    line = line.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(longest - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

QString listed(const QStringList& texts, qsizetype most) {
    QStringList shown;
    for (const QString& text : texts.mid(0, most))
        shown.append(foreign(text));
    const QString list = shown.join(", "_L1);
    return texts.size() <= most ? list : list + u" and %1 more"_s.arg(texts.size() - most);
}

/// "HQ (192.0.2.10)", or the address alone; of a DNS event "www.example.com at ns1.example.com".
QString subjectOf(const NotifiedEvent& event) {
    if (!event.dnsHostName.isEmpty() || !event.dnsServer.isEmpty())
        return u"%1 at %2"_s.arg(foreign(event.dnsHostName), foreign(event.dnsServer));
    const QString name = foreign(event.serverDisplayName);
    return name.isEmpty() ? foreign(event.serverAddress) : u"%1 (%2)"_s.arg(name, foreign(event.serverAddress));
}

QString wordsOf(const NotifiedEvent& event) {
    switch (event.event) {
    case NotificationEvent::ServerFailed:
        return event.reminder ? u"STILL FAILED"_s : u"FAILED"_s;
    case NotificationEvent::ServerRecovered:
        return u"OK again"_s;
    case NotificationEvent::DnsUpdateFailed:
        return event.reminder ? u"DNS STILL NOT UPDATED"_s : u"DNS NOT UPDATED"_s;
    case NotificationEvent::DnsUpdateRecovered:
        break;
    }
    return u"DNS updated again"_s;
}

QString titleOf(const NotifiedEvent& event) {
    const QString title = u"%1: %2 of %3"_s.arg(wordsOf(event), subjectOf(event), foreign(event.serverSetName));
    // That nothing is left must not wait until somebody opens the message.
    const bool noneLeft = event.event == NotificationEvent::ServerFailed && event.responding == 0 && event.servers > 1;
    return noneLeft ? u"%1, none of %2 servers responds"_s.arg(title).arg(event.servers) : title;
}

QString sentenceOf(const NotifiedEvent& event) {
    const QString subject = subjectOf(event);
    const QString set = foreign(event.serverSetName);
    switch (event.event) {
    case NotificationEvent::ServerFailed:
        return (event.reminder ? u"%1 of %2 still does not respond."_s : u"%1 of %2 does not respond."_s)
            .arg(subject, set);
    case NotificationEvent::ServerRecovered:
        return u"%1 of %2 responds again."_s.arg(subject, set);
    case NotificationEvent::DnsUpdateFailed:
        return (event.reminder ? u"The records of %1 (%2) still cannot be updated."_s
                               : u"The records of %1 (%2) cannot be updated."_s)
            .arg(subject, set);
    case NotificationEvent::DnsUpdateRecovered:
        break;
    }
    return u"The records of %1 (%2) are right again."_s.arg(subject, set);
}

QString lastedText(const NotifiedEvent& event) {
    return event.lastedMs < 0 ? QString() : durationWords(event.lastedMs);
}

QString lastedWords(const NotifiedEvent& event) {
    const QString duration = lastedText(event);
    if (duration.isEmpty())
        return {};
    if (event.reminder)
        return u", for %1 so far"_s.arg(duration);
    return (isBad(event.event) ? u", was ok for %1 before"_s : u", after %1"_s).arg(duration);
}

/// What a person wants to know of one event, a line each.
QStringList linesOf(const NotifiedEvent& event) {
    QStringList lines{sentenceOf(event)};
    const bool dns = !event.dnsServer.isEmpty();
    if (isBad(event.event) && !event.errorMessage.isEmpty())
        lines.append("Why: "_L1 + foreign(event.errorMessage));
    if (!event.serverResponse.isEmpty())
        lines.append("Response: "_L1 + foreign(event.serverResponse));
    lines.append("When: "_L1 + timeWords(event.time) + lastedWords(event));
    if (event.responding >= 0 && !dns)
        lines.append(u"Responding: %1 of %2 servers of %3"_s.arg(event.responding)
                         .arg(event.servers)
                         .arg(foreign(event.serverSetName)));
    if (dns && !event.records.isEmpty())
        lines.append(u"%1 says: %2"_s.arg(foreign(event.dnsServer), listed(event.records, mostListed)));
    const QString addresses = listed(event.addresses, mostListed);
    if (dns && !addresses.isEmpty())
        lines.append("It is to say: "_L1 + addresses);
    else if (!addresses.isEmpty() && !event.hostNames.isEmpty())
        lines.append(u"DNS is to say now: %1 for %2"_s.arg(addresses, listed(event.hostNames, mostNamesInTitle)));
    return lines;
}

QStringList distinct(const QList<NotifiedEvent>& events, const auto& textOf) {
    QStringList texts;
    QSet<QString> known;
    for (const NotifiedEvent& event : events) {
        const QString text = textOf(event);
        if (text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        texts.append(text);
    }
    return texts;
}

/// "3 failed, 1 recovered: Main website, Shop"
QString digestTitle(const QList<NotifiedEvent>& events, int dropped) {
    int failed = 0, stillFailed = 0, recovered = 0, dnsFailed = 0, dnsStillFailed = 0, dnsRecovered = 0;
    for (const NotifiedEvent& event : events) {
        switch (event.event) {
        case NotificationEvent::ServerFailed:
            ++(event.reminder ? stillFailed : failed);
            break;
        case NotificationEvent::ServerRecovered:
            ++recovered;
            break;
        case NotificationEvent::DnsUpdateFailed:
            ++(event.reminder ? dnsStillFailed : dnsFailed);
            break;
        case NotificationEvent::DnsUpdateRecovered:
            ++dnsRecovered;
            break;
        }
    }
    QStringList counts;
    const auto count = [&counts](int number, const QString& words) {
        if (number > 0)
            counts.append(QString::number(number) + u' ' + words);
    };
    count(failed, u"failed"_s);
    count(stillFailed, u"still failed"_s);
    count(recovered, u"recovered"_s);
    count(dnsFailed, u"not updated in DNS"_s);
    count(dnsStillFailed, u"still not updated in DNS"_s);
    count(dnsRecovered, u"updated in DNS again"_s);
    count(dropped, u"earlier events left out"_s);
    const QStringList sets = distinct(events, [](const NotifiedEvent& event) { return event.serverSetName; });
    return counts.join(", "_L1) + ": "_L1 + listed(sets, mostNamesInTitle);
}

QString bodyOf(const QList<NotifiedEvent>& events, int dropped) {
    QStringList blocks;
    if (events.first().test)
        blocks.append(u"This is a test of a notification: nothing has failed. What follows is made up."_s);
    for (const NotifiedEvent& event : events.mid(0, mostInFull))
        blocks.append(linesOf(event).join(u'\n'));
    QStringList brief;
    for (const NotifiedEvent& event : events.mid(mostInFull))
        brief.append(titleOf(event));
    if (!brief.isEmpty())
        blocks.append(brief.join(u'\n'));
    if (dropped > 0)
        blocks.append(u"%1 earlier events are left out: more happened than a message can hold."_s.arg(dropped));
    return blocks.join("\n\n"_L1) + u'\n';
}

QString eventWord(const NotifiedEvent& event) {
    return wordOf(event.event);
}

} // namespace

QHash<QString, QString> notificationTags(const QList<NotifiedEvent>& events, int dropped) {
    const auto each = [&events](const auto& textOf) {
        return listed(distinct(events, [&textOf](const NotifiedEvent& event) { return foreign(textOf(event)); }),
                      mostListed);
    };
    const bool single = events.size() == 1 && dropped == 0;
    const QString title = single ? titleOf(events.first()) : digestTitle(events, dropped);
    return {
        {u"$SummaryTitle$"_s, foreign((events.first().test ? u"TEST: "_s : QString()) + title, longestTitle)},
        {u"$SummaryBody$"_s, bodyOf(events, dropped)},
        {u"$EventType$"_s, each(&eventWord)},
        {u"$ServerSetName$"_s, each([](const NotifiedEvent& event) { return event.serverSetName; })},
        {u"$ServerSetID$"_s, each([](const NotifiedEvent& event) { return event.serverSetId; })},
        {u"$ServerIP$"_s, each([](const NotifiedEvent& event) { return event.serverAddress; })},
        {u"$ServerDisplayName$"_s, each([](const NotifiedEvent& event) { return event.serverDisplayName; })},
        {u"$DnsServer$"_s, each([](const NotifiedEvent& event) { return event.dnsServer; })},
        {u"$DnsHostName$"_s, each([](const NotifiedEvent& event) { return event.dnsHostName; })},
        {u"$UpDownTime$"_s, each(&lastedText)},
        {u"$Description$"_s, each(&sentenceOf)},
        {u"$ServerResponse$"_s, each([](const NotifiedEvent& event) { return event.serverResponse; })},
        {u"$ErrorMessage$"_s, each([](const NotifiedEvent& event) { return event.errorMessage; })},
    };
}

QString timeWords(WallTime time) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time);
    const int minutes = local.offsetFromUtc() / 60;
    return QLocale::c().toString(local, u"d MMM yyyy HH:mm:ss"_s) + u" %1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                                                                        .arg(std::abs(minutes) / 60, 2, 10, '0'_L1)
                                                                        .arg(std::abs(minutes) % 60, 2, 10, '0'_L1);
}

} // namespace standby
