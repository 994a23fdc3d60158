// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/SettingsFile.h"

#include "engine/ConfigurationReading.h"
#include "engine/DurableFile.h"
#include "engine/RevisionFile.h"
#include "history/SetAside.h"
#include "model/Json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace standby {

namespace {

constexpr qint64 longestFile = 1024LL * 1024 * 1024;

} // namespace

SettingsFile::SettingsFile(const QString& dataDirectory)
    : m_path(dataDirectory + QStringLiteral("/standby.config.json"))
    , m_revisionsDirectory(dataDirectory + QStringLiteral("/revisions")) {}

void SettingsFile::readRevisions() {
    m_revisions.clear();
    for (const int number : RevisionFile::numbers(m_revisionsDirectory)) {
        m_lastNumber = number;
        if (const Result<Revision> revision = RevisionFile(m_revisionsDirectory, number).readHead())
            m_revisions << *revision;
    }
}

Result<SettingsFile::Loaded> SettingsFile::load() {
    readRevisions();
    QFile file(m_path);
    m_inForce = file.exists() ? Revision::unknown : Revision::defaults;
    if (m_inForce == Revision::defaults)
        return Loaded{{}, {}, true};
    const QString name = QDir::toNativeSeparators(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            QStringLiteral("The settings \"%1\" cannot be read: %2. Give this user the right to read and write "
                           "them.")
                .arg(name, file.errorString()),
            {}};
    }
    // A large file leaves its text, and then its JSON, as soon as the next form of it is made.
    QByteArray text = file.read(std::min(file.size(), longestFile));
    file.close();
    Result<QJsonObject> object = jsonObjectFrom(text);
    if (object && schemaVersionOf(*object) > schemaVersion) {
        return Error{
            QStringLiteral("The settings \"%1\" were written by a newer version of Standby (schema %2; this one "
                           "knows %3). Nothing was changed. Install the newer version, or restore a backup.")
                .arg(name)
                .arg(schemaVersionOf(*object))
                .arg(schemaVersion),
            {}};
    }
    const int number = object ? (*object)[QStringLiteral("revision")].toInt() : 0;
    // Else it was edited by hand, or its revision was lost.
    if (isKept(number) && RevisionFile(m_revisionsDirectory, number).holds(text))
        m_inForce = number;
    text.clear();
    Result<Configuration> configuration = object ? configurationFrom(std::move(*object)) : object.errors();
    if (!configuration) {
        const QString damage = inWords(configuration.errors());
        const Result<QString> aside = setAside(m_path);
        if (!aside) {
            return Error{QStringLiteral("The settings \"%1\" are damaged: %2 %3").arg(name, damage, aside.message()),
                         {}};
        }
        return recover(damage, *aside);
    }

    m_lastNumber = qMax(m_lastNumber, number);
    Loaded loaded{std::move(*configuration), {}, false};
    if (giveMissingIds(loaded.configuration)) {
        const Result<Revision> saved = save(loaded.configuration, {QStringLiteral("Standby"), {}},
                                            QStringLiteral("Gave ids to what was added to the settings file by hand"),
                                            QDateTime::currentMSecsSinceEpoch());
        if (!saved)
            loaded.troubles << saved.message();
    } else {
        m_text.prepare(loaded.configuration);
    }
    return loaded;
}

SettingsFile::Loaded SettingsFile::recover(const QString& damage, const QString& aside) {
    Loaded loaded;
    QString source = QStringLiteral("the defaults are used, because no kept revision can be read");
    for (auto revision = m_revisions.crbegin(); revision != m_revisions.crend(); ++revision) {
        if (Result<Configuration> configuration = this->revision(revision->number)) {
            loaded.configuration = std::move(*configuration);
            source =
                QStringLiteral("revision %1 is used (%2)").arg(QString::number(revision->number), revision->summary);
            break;
        }
    }
    loaded.troubles << QStringLiteral("The settings \"%1\" were damaged: %2 They were kept as \"%3\", and %4.")
                           .arg(QDir::toNativeSeparators(m_path), damage, QDir::toNativeSeparators(aside), source);
    // Otherwise the next start would find no file and begin anew.
    const Result<Revision> saved =
        save(loaded.configuration, {QStringLiteral("Standby"), {}},
             QStringLiteral("Set damaged settings aside: %1").arg(source), QDateTime::currentMSecsSinceEpoch());
    if (!saved)
        loaded.troubles << saved.message();
    return loaded;
}

Result<Revision> SettingsFile::save(const Configuration& configuration, const Author& author, const QString& summary,
                                    WallTime now, const RevisionFacts& facts) {
    if (Result<Done> made = makePrivateDirectory(m_revisionsDirectory); !made)
        return made.errors();
    Revision revision;
    revision.number = m_lastNumber + 1;
    revision.time = now;
    revision.author =
        author.address.isEmpty() ? author.name : QStringLiteral("%1 (%2)").arg(author.name, author.address);
    revision.summary = summary;
    revision.facts = facts;
    revision.follows = m_inForce;

    const QByteArrayList pieces = m_text.compressed(configuration, revision.number);
    const RevisionFile kept(m_revisionsDirectory, revision.number);
    Result<Done> written = kept.write(revision, pieces);
    if (written)
        written = writeFile(
            m_path, pieces.size(), [&pieces](qsizetype i) { return qUncompress(pieces.at(i)); }, Durability::OnDisk);
    if (!written) {
        kept.remove();
        return written.errors();
    }
    m_lastNumber = revision.number;
    m_inForce = revision.number;
    m_revisions << revision;
    while (m_revisions.size() > keptRevisions)
        RevisionFile(m_revisionsDirectory, m_revisions.takeFirst().number).remove();
    return revision;
}

QList<Revision> SettingsFile::revisions() const {
    return QList<Revision>(m_revisions.crbegin(), m_revisions.crend());
}

bool SettingsFile::isKept(int number) const {
    return std::any_of(m_revisions.begin(), m_revisions.end(),
                       [number](const Revision& revision) { return revision.number == number; });
}

Result<RevisionDifference> SettingsFile::difference(int number) const {
    const auto found = std::find_if(m_revisions.begin(), m_revisions.end(),
                                    [number](const Revision& revision) { return revision.number == number; });
    if (found == m_revisions.end())
        return Error{QStringLiteral("There is no revision %1 any more, or not yet.").arg(number), {}};
    if (found->follows != Revision::defaults && !isKept(found->follows)) {
        return Error{
            QStringLiteral("What was configured before revision %1 is not kept: the last %2 revisions are, and "
                           "not what was edited by hand.")
                .arg(number)
                .arg(keptRevisions),
            {}};
    }
    return RevisionDifference(m_revisionsDirectory, *found);
}

Result<Configuration> SettingsFile::revision(int number) const {
    if (!isKept(number))
        return Error{QStringLiteral("There is no revision %1 any more, or not yet.").arg(number), {}};
    const Result<QByteArray> text = RevisionFile(m_revisionsDirectory, number).readText();
    if (!text)
        return text.errors();
    Result<QJsonObject> object = jsonObjectFrom(*text);
    Result<Configuration> configuration = object ? configurationFrom(std::move(*object)) : object.errors();
    if (!configuration) {
        return Error{QStringLiteral("Revision %1 cannot be used: %2")
                         .arg(QString::number(number), inWords(configuration.errors())),
                     {}};
    }
    giveMissingIds(*configuration);
    return configuration;
}

} // namespace standby
