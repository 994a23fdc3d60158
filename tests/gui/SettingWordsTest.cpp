// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/SettingWords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// The settings as the description of the API has them: whoever adds one there gives it words here.
class SettingWordsTest : public QObject {
    Q_OBJECT

    QJsonObject m_schemas;
    QSet<QString> m_seen;
    QSet<QString> m_members;

    void gather(const QJsonObject& schema) {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        if (!name.isEmpty() && !m_seen.contains(name)) {
            m_seen.insert(name);
            gather(m_schemas.value(name).toObject());
        }
        for (const QLatin1String several : {"oneOf"_L1, "anyOf"_L1, "allOf"_L1}) {
            for (const QJsonValue& one : schema.value(several).toArray())
                gather(one.toObject());
        }
        gather(schema, "items"_L1);
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            m_members.insert(property.key());
            gather(property->toObject());
        }
    }
    void gather(const QJsonObject& schema, QLatin1String member) {
        if (schema.value(member).isObject())
            gather(schema.value(member).toObject());
    }

  private Q_SLOTS:
    void everySettingHasWords() {
        QFile file(QStringLiteral(SOURCE_FOLDER "/resources/openapi.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
        m_schemas = description.value("components"_L1).toObject().value("schemas"_L1).toObject();
        gather(m_schemas.value("ServerSetConfig"_L1).toObject());
        gather(m_schemas.value("Options"_L1).toObject());
        QVERIFY(m_members.size() > 80);
        m_members.remove(u"id"_s); // is never shown
        for (const QString& member : std::as_const(m_members))
            QVERIFY2(!SettingWords::knownMember(member).isEmpty(), qPrintable(member));
    }

    void aWordIsAChoiceOnlyOfItsOwnSetting() {
        QCOMPARE(SettingWords::choice(u"theme"_s, u"dark"_s), u"dark"_s);
        QCOMPARE(SettingWords::choice(u"type"_s, u"http"_s), u"HTTP request"_s);
        QCOMPARE(SettingWords::choice(u"notes"_s, u"http"_s), QString());
    }

    void aSettingWithoutWordsIsSpelledOut() {
        QCOMPARE(SettingWords::member(u"fromAnotherVersion"_s), u"From another version"_s);
    }
};

QTEST_APPLESS_MAIN(SettingWordsTest)
#include "SettingWordsTest.moc"
