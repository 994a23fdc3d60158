// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ConfigurationImport.h"

#include <QJsonDocument>

#include <array>
#include <optional>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// What begins with these bytes is no text.
struct Beginning {
    const char* bytes;
    const char* words;
};
constexpr std::array<Beginning, 12> beginnings{{{"PK\x03\x04", "a ZIP archive (or a document that is one inside)"},
                                                {"PK\x05\x06", "an empty ZIP archive"},
                                                {"\x1f\x8b", "compressed with gzip"},
                                                {"BZh", "compressed with bzip2"},
                                                {"\xfd"
                                                 "7zXZ",
                                                 "compressed with xz"},
                                                {"7z\xbc\xaf", "a 7-Zip archive"},
                                                {"\x89PNG", "an image"},
                                                {"\xff\xd8\xff", "an image"},
                                                {"GIF8", "an image"},
                                                {"%PDF", "a PDF document"},
                                                {"SQLite format 3", "a database, perhaps Standby's polling history"},
                                                {"-----BEGIN", "a certificate or a key"}}};

Error otherKind(const QString& kind) {
    return {u"This file is not a settings file of Standby: it is %1. Choose one that Standby exported, or a copy of "
            "standby.config.json."_s.arg(kind),
            {}};
}

std::optional<QString> kindByBytes(const QByteArray& text) {
    if (text.trimmed().isEmpty())
        return u"empty"_s;
    for (const Beginning& one : beginnings) {
        if (text.startsWith(one.bytes))
            return QString::fromLatin1(one.words);
    }
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return u"text in UTF-16; save it as UTF-8"_s;
    const qsizetype line = text.indexOf('\n');
    const QByteArray first = text.left(line < 0 ? 4096 : line);
    const QByteArray next = line < 0 ? QByteArray() : text.mid(line + 1, 4);
    if (first.startsWith("{\"author\":") && next.size() == 4 && next.at(0) == '\0')
        return u"a kept revision, which the program restores itself (history of changes)"_s;
    if (text.left(64 * 1024).contains('\0'))
        return u"no text"_s;
    const char begin = text.trimmed().front();
    if (begin == '<')
        return u"HTML or XML"_s;
    if (begin == '[')
        return u"a list in JSON, not the object that settings are"_s;
    if (begin != '{' && (first.contains(',') || first.contains(';') || first.contains('\t')))
        return u"a table (CSV)"_s;
    if (begin != '{')
        return u"text of another kind"_s;
    return {};
}

} // namespace

Result<QJsonObject> settingsObjectFrom(const QByteArray& bytes) {
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (const std::optional<QString> kind = kindByBytes(text))
        return otherKind(*kind);
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(text, &syntax);
    if (syntax.error == QJsonParseError::NoError) {
        if (const QString refusal = settingsRefusal(document.object()); !refusal.isEmpty())
            return Error{refusal, {}};
        return document.object();
    }
    const qsizetype line = text.left(syntax.offset).count('\n') + 1;
    return Error{u"This file is damaged: line %1 is not JSON (%2). Perhaps it was cut off, or edited by hand. Nothing "
                 "was changed."_s.arg(QString::number(line), syntax.errorString()),
                 {}};
}

} // namespace standby
