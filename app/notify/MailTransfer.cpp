// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/MailTransfer.h"

#include "model/FieldRules.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

namespace standby {

namespace {

/// Our name in EHLO: servers refuse what is no host name.
QByteArray helloName() {
    QString name = QSysInfo::machineHostName();
    if (checkHostName(name))
        return "localhost";
    const QByteArray travelling = QUrl::toAce(name);
    return travelling.isEmpty() ? QByteArray("localhost") : travelling;
}

QByteArray urlOf(const SmtpSettings& smtp) {
    QString host = smtp.host.trimmed();
    if (host.contains(u':'))
        host = u'[' + host.replace(u'%', QLatin1String("%25")) + u']';
    else if (std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() > 0x7f; }))
        host = QString::fromLatin1(QUrl::toAce(host));
    return (smtp.security == SmtpSecurity::Tls ? "smtps://" : "smtp://") + host.toLatin1() + ':' +
           QByteArray::number(smtp.port) + '/' + helloName();
}

class Transfer {
  public:
    Transfer(const MailOrder& order, qint64 leftMs, const std::atomic<bool>& cancelled)
        : m_order(order)
        , m_leftMs(leftMs)
        , m_cancelled(cancelled)
        , m_dialogue(order.message.size())
        , m_handle(curl_easy_init()) {}
    ~Transfer() {
        curl_easy_cleanup(m_handle);
        curl_slist_free_all(m_recipients);
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    MailOutcome run() {
        if (!m_handle)
            return {CurlEnding{CURLE_FAILED_INIT, 0, 0, {}, false}, {}, false, false, m_dialogue};
        setOptions();
        setCallbacks();
        const CURLcode code = curl_easy_perform(m_handle);
        return outcome(code);
    }

  private:
    void setOptions() {
        const SmtpSettings& smtp = m_order.smtp;
        curl_easy_setopt(m_handle, CURLOPT_URL, urlOf(smtp).constData());
        curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
        curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L);
        curl_easy_setopt(m_handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_handle, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, long(std::max<qint64>(m_leftMs, 1))); // 0: for ever
        // ALL: what is not encrypted is not sent.
        if (smtp.security != SmtpSecurity::None)
            curl_easy_setopt(m_handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        if (!smtp.verifyCertificate) {
            curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 0L);
            curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 0L);
        }
        if (!m_order.trustedCertificates.isEmpty())
            curl_easy_setopt(m_handle, CURLOPT_CAINFO, m_order.trustedCertificates.constData());
        curl_easy_setopt(m_handle, CURLOPT_CERTINFO, 1L);
        if (!smtp.user.isEmpty() || !smtp.password.isEmpty()) {
            curl_easy_setopt(m_handle, CURLOPT_USERNAME, smtp.user.toUtf8().constData());
            curl_easy_setopt(m_handle, CURLOPT_PASSWORD, smtp.password.toUtf8().constData());
        }
        curl_easy_setopt(m_handle, CURLOPT_MAIL_FROM, m_order.from.text().constData());
        for (const MailAddress& address : m_order.recipients) {
            if (curl_slist* list = curl_slist_append(m_recipients, address.text().constData()))
                m_recipients = list;
        }
        curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT, m_recipients);
        // One who is refused keeps nobody else's mail back.
#if LIBCURL_VERSION_NUM >= 0x080200
        curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT_ALLOWFAILS, 1L);
#else
        curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
#endif
        curl_easy_setopt(m_handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_order.message.size()));
    }

    void setCallbacks() {
        curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_errorText.data());
        curl_easy_setopt(m_handle, CURLOPT_READFUNCTION, &Transfer::onRead);
        curl_easy_setopt(m_handle, CURLOPT_READDATA, this);
        curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::onWrite);
        curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &Transfer::onWrite);
        curl_easy_setopt(m_handle, CURLOPT_VERBOSE, 1L);
        curl_easy_setopt(m_handle, CURLOPT_DEBUGFUNCTION, &Transfer::onDebug);
        curl_easy_setopt(m_handle, CURLOPT_DEBUGDATA, this);
        curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &Transfer::onProgress);
        curl_easy_setopt(m_handle, CURLOPT_XFERINFODATA, this);
    }

    static size_t onRead(char* buffer, size_t one, size_t count, void* self) {
        auto& transfer = *static_cast<Transfer*>(self);
        const QByteArray& message = transfer.m_order.message;
        const qsizetype bytes = std::min(qsizetype(one * count), message.size() - transfer.m_read);
        std::memcpy(buffer, message.constData() + transfer.m_read, size_t(bytes));
        transfer.m_read += bytes;
        return size_t(bytes);
    }

    /// What is of interest comes through onDebug().
    static size_t onWrite(char*, size_t one, size_t count, void*) {
        return one * count;
    }

    static int onDebug(CURL*, curl_infotype type, char* bytes, size_t count, void* self) {
        MailDialogue& dialogue = static_cast<Transfer*>(self)->m_dialogue;
        if (type == CURLINFO_HEADER_OUT)
            dialogue.sent({bytes, qsizetype(count)});
        else if (type == CURLINFO_HEADER_IN)
            dialogue.received({bytes, qsizetype(count)});
        else if (type == CURLINFO_DATA_OUT)
            dialogue.sentMessage(qsizetype(count));
        return 0;
    }

    /// Called at least once a second, also while libcurl waits for a reply. Not 0 = it ends the transfer; a server that
    /// does not answer our good-bye is not waited for.
    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        const auto& transfer = *static_cast<Transfer*>(self);
        const MailDialogue& dialogue = transfer.m_dialogue;
        return transfer.m_cancelled || dialogue.isLeaving() || dialogue.isNotMail() || dialogue.isTooLong() ? 1 : 0;
    }

    MailOutcome outcome(CURLcode code) {
        MailOutcome outcome{{}, {}, false, false, std::move(m_dialogue)};
        CurlEnding& ending = outcome.ending;
        ending.code = code;
        ending.text = QByteArray(m_errorText.data());
        ending.tlsExpected = m_order.smtp.security != SmtpSecurity::None;
        curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &ending.osError);
        curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &ending.verifyResult);
        curl_certinfo* chain = nullptr;
        if (curl_easy_getinfo(m_handle, CURLINFO_CERTINFO, &chain) == CURLE_OK)
            outcome.certificate = certificateFrom(chain);
        outcome.connected = tookPlace(CURLINFO_CONNECT_TIME_T);
        outcome.encrypted = tookPlace(CURLINFO_APPCONNECT_TIME_T);
        return outcome;
    }

    bool tookPlace(CURLINFO when) {
        curl_off_t us = 0;
        return curl_easy_getinfo(m_handle, when, &us) == CURLE_OK && us > 0;
    }

    const MailOrder& m_order;
    qint64 m_leftMs;
    const std::atomic<bool>& m_cancelled;
    MailDialogue m_dialogue;
    CURL* m_handle;
    curl_slist* m_recipients = nullptr;
    qsizetype m_read = 0;
    std::array<char, CURL_ERROR_SIZE> m_errorText = {};
};

} // namespace

MailOutcome transferMail(const MailOrder& order, qint64 leftMs, const std::atomic<bool>& cancelled) {
    return Transfer(order, leftMs, cancelled).run();
}

} // namespace standby
