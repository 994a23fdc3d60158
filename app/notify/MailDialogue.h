// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace standby {

/// What a mail server said to what (RFC 5321), line by line as libcurl shows it. Keeps nothing of what we say but how
/// far we came. Everything received is hostile: texts are bounded, but neither decoded nor free of secrets.
class MailDialogue {
  public:
    /// What we said last; the server's next reply is to it.
    enum class Stage { Nothing, Hello, StartTls, Login, Sender, Recipient, Data, Message };

    struct Reply {
        int code = 0;    ///< 0: none yet
        QByteArray text; ///< "550 5.1.1 unknown": the lines without their repeated codes, at most replyLimit bytes
        bool isRefusal() const { return code >= 400; }
    };

    static constexpr qsizetype replyLimit = 2048;
    /// All that a server may say. 100 recipients and long greetings take a tenth.
    static constexpr qsizetype receivedLimit = 256 * 1024;

    explicit MailDialogue(qsizetype messageBytes) : m_messageBytes(messageBytes) {}

    void sent(QByteArrayView line);
    void sentMessage(qsizetype bytes) {
        enter(Stage::Message);
        m_sentBytes += bytes;
    }
    void received(QByteArrayView line);

    Stage stage() const { return m_stage; }
    /// To what was said last; code 0 while it is awaited.
    const Reply& reply() const { return m_reply; }
    /// In the order in which recipients were named.
    const QList<Reply>& recipients() const { return m_recipients; }
    QByteArray lastLine() const { return m_lastLine; } ///< of the server; what it says to our good-bye does not count

    bool messageWasSent() const { return m_sentBytes >= m_messageBytes; } ///< all of it, but perhaps its last dot
    /// The server has taken the responsibility for the message.
    bool wasAccepted() const {
        return m_stage == Stage::Message && messageWasSent() && m_reply.code >= 200 && m_reply.code < 300;
    }
    bool offersLogin() const { return m_offersLogin; }
    bool isLeaving() const { return m_isLeaving; } ///< we said good-bye: nothing that follows matters
    bool isNotMail() const { return m_isNotMail; } ///< the first line is not a reply
    bool isTooLong() const { return m_receivedBytes > receivedLimit; }

  private:
    void enter(Stage stage);

    qsizetype m_messageBytes;
    qsizetype m_sentBytes = 0;
    qsizetype m_receivedBytes = 0;
    Stage m_stage = Stage::Nothing;
    Reply m_reply;
    QByteArray m_soFar; ///< of a reply whose last line has not come
    QList<Reply> m_recipients;
    QByteArray m_lastLine;
    bool m_offersLogin = false;
    bool m_isLeaving = false;
    bool m_isNotMail = false;
};

} // namespace standby
