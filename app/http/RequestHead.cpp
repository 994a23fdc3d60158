// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestHead.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <optional>

namespace standby {
namespace {

using Refusal = std::optional<HeadRefusal>;

HeadRefusal refuse(int status, const char* detail) {
    return {status, QString::fromUtf8(detail)};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// RFC 9110, section 5.6.2
bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// RFC 9110, section 5.5: visible characters, space, tab, and bytes above ASCII.
bool isFieldValue(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

int hexValue(char c) {
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Whether @p text has only characters that are allowed there and decodes to UTF-8 without control characters.
bool isCleanEncoding(QByteArrayView text, QByteArrayView allowedSigns) {
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
                return false;
            c = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else if (!isAlphanumeric(c) && !allowedSigns.contains(c)) {
            return false;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return false;
        decoded.append(c);
    }
    return decoded.isValidUtf8();
}

/// A Host value or the authority of an absolute target (RFC 9110, section 7.2): a name or an address, perhaps a port.
bool isHost(QByteArrayView text) {
    QByteArrayView port;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        const QByteArrayView address = text.sliced(1, std::max<qsizetype>(0, end - 1));
        if (end < 0 || address.isEmpty() || !std::all_of(address.begin(), address.end(), [](char c) {
                return hexValue(c) >= 0 || c == ':' || c == '.';
            }))
            return false;
        port = text.sliced(end + 1);
    } else {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView name = colon < 0 ? text : text.first(colon);
        if (name.isEmpty() || name.size() > 255 || !std::all_of(name.begin(), name.end(), [](char c) {
                return isAlphanumeric(c) || c == '-' || c == '.' || c == '_';
            }))
            return false;
        port = colon < 0 ? QByteArrayView() : text.sliced(colon);
    }
    if (port.isEmpty())
        return true;
    const QByteArrayView digits = port.sliced(1);
    return port.startsWith(':') && digits.size() <= 5 && std::all_of(digits.begin(), digits.end(), isDigit) &&
           (digits.isEmpty() || digits.toInt() <= 65535);
}

/// Splits the target (RFC 9112, section 3.2) into path and query. @p authority is set for the absolute form only.
Refusal readTarget(QByteArrayView target, RequestHead& head, QByteArray& authority) {
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto* end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        authority = rest.first(end - rest.begin()).toByteArray();
        if (!isHost(authority))
            return refuse(400, "The host in the request target is not a name or an address.");
        target = rest.sliced(end - rest.begin());
        if (target.isEmpty())
            target = QByteArrayView("/");
        break;
    }
    if (!target.startsWith('/') || target.startsWith("//"))
        return refuse(400, "The request target must begin with exactly one \"/\".");
    const qsizetype mark = target.indexOf('?');
    head.path = (mark < 0 ? target : target.first(mark)).toByteArray();
    head.query = (mark < 0 ? QByteArrayView() : target.sliced(mark + 1)).toByteArray();
    if (!isCleanEncoding(head.path, "/-._~!$&'()*+,;=:@"))
        return refuse(400, "The path has characters that must be percent-encoded, control characters, or bytes that "
                           "are not UTF-8.");
    if (!isCleanEncoding(head.query, "/?-._~!$&'()*+,;=:@\"<>[]\\^`{|}"))
        return refuse(400, "The query has characters that must be percent-encoded, control characters, or bytes that "
                           "are not UTF-8.");
    return {};
}

Refusal readRequestLine(QByteArrayView line, RequestHead& head, QByteArray& authority, const HttpLimits& limits) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || !isToken(line.first(first)))
        return refuse(400, "This is not an HTTP request: the first line must be METHOD TARGET HTTP/1.1.");
    const QByteArrayView version = line.sliced(last + 1);
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return refuse(400, "This is not an HTTP request: the first line must end with the HTTP version.");
    if (version[5] != '1')
        return refuse(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    head.keepAlive = version[7] != '0';

    constexpr std::array methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    head.method = line.first(first).toByteArray();
    if (std::none_of(methods.begin(), methods.end(), [&head](const char* method) { return head.method == method; }))
        return refuse(501, "This method is not known here.");
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target.size() > limits.targetBytes)
        return refuse(414, "The request target is too long.");
    return readTarget(target, head, authority);
}

Refusal readFields(QByteArrayView text, RequestHead& head, const HttpLimits& limits) {
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf("\r\n");
        const QByteArrayView line = text.first(end);
        text = text.sliced(end + 2);
        if (head.headers.size() == limits.headFields)
            return refuse(431, "The request has too many header fields.");
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.first(colon)))
            return refuse(400, "A header field has no valid name, or is folded over several lines.");
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isFieldValue(value))
            return refuse(400, "A header field has control characters in its value.");
        head.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
    }
    return {};
}

/// RFC 9112, section 6.3, without what a client that is not out for mischief ever sends.
Refusal readLength(const QByteArray& value, RequestHead& head, const HttpLimits& limits) {
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return refuse(400, "Content-Length is not a number.");
    bool fits = false;
    head.contentLength = value.toLongLong(&fits);
    if (!fits || head.contentLength > limits.bodyBytes)
        return HeadRefusal{
            413, QStringLiteral("The request body is over the limit of %1 KiB.").arg(limits.bodyBytes / 1024)};
    return {};
}

Refusal judgeFields(RequestHead& head, const QByteArray& authority, const HttpLimits& limits) {
    QByteArrayList hosts;
    QByteArrayList lengths;
    QByteArrayList encodings;
    const bool isVersion11 = head.keepAlive;
    for (const auto& [name, value] : head.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "host")
            hosts.append(value);
        else if (lower == "content-length")
            lengths.append(value);
        else if (lower == "transfer-encoding")
            encodings.append(value.toLower());
        else if (lower == "connection")
            for (const QByteArray& option : value.toLower().split(','))
                head.keepAlive = head.keepAlive && option.trimmed() != "close";
        else if (lower == "expect" && value.toLower() == "100-continue")
            head.expectsContinue = isVersion11;
        else if (lower == "expect")
            return refuse(417, "The only expectation that can be met is 100-continue.");
    }
    if (hosts.size() > 1 || (hosts.isEmpty() && isVersion11))
        return refuse(400, "The request must have exactly one Host header field.");
    if (!hosts.isEmpty() && !isHost(hosts.first()))
        return refuse(400, "The Host header field is not a name or an address.");
    if (!encodings.isEmpty() && (!lengths.isEmpty() || !isVersion11))
        return refuse(400, "Transfer-Encoding is not allowed beside Content-Length or in HTTP/1.0.");
    if (!encodings.isEmpty() && encodings != QByteArrayList{"chunked"})
        return refuse(501, "This transfer encoding is not known here.");
    if (!encodings.isEmpty())
        return refuse(411, "A request body must come with its Content-Length, not in chunks.");
    if (lengths.size() > 1)
        return refuse(400, "The request must not have more than one Content-Length.");
    if (!authority.isEmpty()) { // RFC 9112, section 3.2.2: the target's host counts
        head.headers.removeIf([](const auto& field) { return field.first.toLower() == "host"; });
        head.headers.append({"Host", authority});
    }
    return lengths.isEmpty() ? Refusal() : readLength(lengths.first(), head, limits);
}

} // namespace

HeadProgress readRequestHead(QByteArrayView bytes, qsizetype& scanned, const HttpLimits& limits) {
    // One empty line before a request is to be ignored (RFC 9112, section 2.2).
    const qsizetype begin = bytes.startsWith("\r\n") ? 2 : 0;
    qsizetype end = -1;
    qsizetype i = std::max(scanned, begin);
    for (; i < bytes.size() && i < limits.headBytes && end < 0; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == '\n') {
            if (i == begin || bytes[i - 1] != '\r')
                return refuse(400, "Lines of the request head must end with CR LF.");
            if (i - begin >= 3 && bytes[i - 2] == '\n')
                end = i + 1;
        } else if ((byte < 0x20 && byte != '\r' && byte != '\t') || byte == 0x7f) {
            return refuse(400, "This is not an HTTP request: it has control characters in its head.");
        } else if (i > begin && bytes[i - 1] == '\r' && byte != '\n') {
            return refuse(400, "Lines of the request head must end with CR LF.");
        } else if (i == begin && !isToken(bytes.sliced(i, 1)) && byte != '\r') {
            return refuse(400, "This is not an HTTP request: it does not begin with a method.");
        }
    }
    scanned = i;
    if (end < 0) {
        const qsizetype lineEnd = bytes.indexOf('\r', begin); // never a bare one, see above
        // The longest method and the version beside the target.
        if ((lineEnd < 0 ? bytes.size() : lineEnd) - begin > limits.targetBytes + 32)
            return refuse(414, "The request target is too long.");
        if (bytes.size() >= limits.headBytes)
            return refuse(431, "The request head is too long.");
        return std::monostate();
    }

    RequestHead head;
    head.headBytes = end;
    const QByteArrayView text = bytes.sliced(begin, end - begin - 2); // without the empty line
    const qsizetype lineEnd = text.indexOf("\r\n");
    QByteArray authority;
    if (const Refusal refusal = readRequestLine(text.first(lineEnd), head, authority, limits))
        return *refusal;
    if (const Refusal refusal = readFields(text.sliced(lineEnd + 2), head, limits))
        return *refusal;
    if (const Refusal refusal = judgeFields(head, authority, limits))
        return *refusal;
    return head;
}

} // namespace standby
