// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/RevisionFile.h"

#include "engine/ConfigurationText.h"
#include "engine/DurableFile.h"
#include "model/StatusJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace standby {

namespace {

constexpr qint64 longestHead = 1024 * 1024;
constexpr qint64 longestPiece = 256 * 1024 * 1024;
constexpr QLatin1String extension(".revision");

} // namespace

RevisionFile::RevisionFile(const QString& directory, int number)
    : m_path(QStringLiteral("%1/%2%3").arg(directory).arg(number, 8, 10, QLatin1Char('0')).arg(extension))
    , m_number(number) {}

QList<int> RevisionFile::numbers(const QString& directory) {
    QList<int> numbers;
    const QStringList names = QDir(directory).entryList({QLatin1Char('*') + extension}, QDir::Files);
    for (const QString& name : names) {
        if (const int number = name.chopped(extension.size()).toInt(); number > 0)
            numbers << number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Error RevisionFile::unreadable(const QString& cause) const {
    return {QStringLiteral("Revision %1 cannot be read from \"%2\": %3.")
                .arg(QString::number(m_number), QDir::toNativeSeparators(m_path), cause),
            {}};
}

Result<Done> RevisionFile::write(const Revision& revision, const QByteArrayList& compressedPieces) const {
    QJsonArray sets;
    for (const ChangedSet& set : revision.facts.serverSets)
        sets.append(QJsonObject{{QStringLiteral("id"), set.id}, {QStringLiteral("name"), set.name}});
    const QJsonObject head{{QStringLiteral("number"), revision.number},
                           {QStringLiteral("time"), timeToJson(revision.time)},
                           {QStringLiteral("author"), revision.author},
                           {QStringLiteral("summary"), revision.summary},
                           {QStringLiteral("serverSets"), sets},
                           {QStringLiteral("serverSetCount"), revision.facts.serverSetCount},
                           {QStringLiteral("options"), revision.facts.options},
                           {QStringLiteral("undoes"), revision.facts.undoes},
                           {QStringLiteral("follows"), revision.follows}};
    QByteArrayList parts{QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n'};
    for (const QByteArray& piece : compressedPieces) {
        QByteArray length(4, '\0');
        qToBigEndian(quint32(piece.size()), length.data());
        parts << length << piece;
    }
    // A power cut may cost the newest revision, never the settings: those wait for the disk.
    return writeFile(m_path, parts, Durability::WhenConvenient);
}

Result<Revision> RevisionFile::readHead() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QJsonDocument head = QJsonDocument::fromJson(file.readLine(longestHead));
    Revision revision;
    revision.number = head[QStringLiteral("number")].toInt();
    revision.time = timeFromText(head[QStringLiteral("time")].toString()).value_or(0);
    revision.author = head[QStringLiteral("author")].toString();
    revision.summary = head[QStringLiteral("summary")].toString();
    const QJsonArray sets = head[QStringLiteral("serverSets")].toArray();
    for (const QJsonValue& set : sets)
        revision.facts.serverSets.append({set[u"id"].toString(), set[u"name"].toString()});
    revision.facts.serverSetCount = head[QStringLiteral("serverSetCount")].toInt();
    revision.facts.options = head[QStringLiteral("options")].toBool();
    revision.facts.undoes = head[QStringLiteral("undoes")].toInt();
    // The first one of an earlier version may follow anything, the others the one before.
    revision.follows = head[QStringLiteral("follows")].toInt(m_number > 1 ? m_number - 1 : Revision::unknown);
    if (revision.number != m_number)
        return unreadable(QStringLiteral("its first line is damaged"));
    return revision;
}

Result<QByteArray> RevisionFile::readText() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    file.readLine(longestHead);
    QByteArrayList pieces;
    while (!file.atEnd()) {
        const QByteArray lengthBytes = file.read(4);
        const qint64 length = lengthBytes.size() == 4 ? qint64(qFromBigEndian<quint32>(lengthBytes.constData())) : -1;
        if (length < 0 || length > std::min(longestPiece, file.size()))
            return unreadable(QStringLiteral("it is damaged"));
        pieces << file.read(length);
    }
    const QByteArrayList texts = ConfigurationText::texts(pieces);
    if (texts.isEmpty())
        return unreadable(QStringLiteral("it is damaged"));
    return texts.join();
}

bool RevisionFile::holds(const QByteArray& text) const {
    const Result<QByteArray> own = readText();
    return own && *own == text;
}

void RevisionFile::remove() const {
    QFile::remove(m_path);
}

} // namespace standby
