// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailDialogue.h"

#include <algorithm>

namespace standby {

namespace {

bool startsWith(QByteArrayView line, QByteArrayView verb) {
    return line.size() >= verb.size() && std::equal(verb.begin(), verb.end(), line.begin(),
                                                    [](char a, char b) { return a == (b & ~0x20) || a == b; });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isReply(QByteArrayView line) {
    return line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]) &&
           (line.size() == 3 || line[3] == ' ' || line[3] == '-');
}

/// "5.1.1" of RFC 3463 at the beginning; 0 if there is none.
qsizetype lengthOfStatus(QByteArrayView text) {
    const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
    const QByteArrayView status = text.first(end - text.begin());
    return std::count(status.begin(), status.end(), '.') == 2 ? status.size() : 0;
}

} // namespace

void MailDialogue::enter(Stage stage) {
    if (stage == Stage::Message && m_stage == stage)
        return;
    m_stage = stage;
    m_reply = {};
    m_soFar.clear();
}

void MailDialogue::sent(QByteArrayView line) {
    if (startsWith(line, "EHLO ") || startsWith(line, "HELO "))
        enter(Stage::Hello);
    else if (startsWith(line, "STARTTLS"))
        enter(Stage::StartTls);
    else if (startsWith(line, "MAIL FROM:"))
        enter(Stage::Sender);
    else if (startsWith(line, "RCPT TO:")) {
        enter(Stage::Recipient);
        m_recipients << Reply();
    } else if (m_stage == Stage::Recipient && startsWith(line, "DATA"))
        enter(Stage::Data);
    else if (startsWith(line, "QUIT"))
        m_isLeaving = true;
    else // AUTH, or a line of what follows it
        enter(Stage::Login);
}

void MailDialogue::received(QByteArrayView line) {
    m_receivedBytes += line.size();
    if (m_isLeaving || isTooLong())
        return;
    line = line.trimmed();
    m_lastLine = line.first(std::min(line.size(), replyLimit)).toByteArray();
    if (!isReply(line)) {
        m_isNotMail = m_isNotMail || (m_stage == Stage::Nothing && m_reply.code == 0 && m_soFar.isEmpty());
        return;
    }
    const QByteArrayView said = line.size() > 4 ? line.sliced(4) : QByteArrayView();
    if (m_stage == Stage::Hello && startsWith(said, "AUTH"))
        m_offersLogin = true;
    QByteArrayView more = said;
    if (m_soFar.isEmpty())
        m_soFar = line.first(3).toByteArray();
    else
        more = more.sliced(lengthOfStatus(more)).trimmed();
    const qsizetype room = replyLimit - m_soFar.size() - 1;
    if (!more.isEmpty() && room > 0)
        m_soFar.append(' ').append(more.first(std::min(more.size(), room)));
    if (line.size() > 3 && line[3] == '-')
        return;
    m_reply = {line.first(3).toInt(), m_soFar};
    m_soFar.clear();
    if (m_stage == Stage::Recipient)
        m_recipients.last() = m_reply;
}

} // namespace standby
