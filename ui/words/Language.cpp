// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QStringList>

// Static libraries lose the initialiser that a resource file registers itself with.
static void initialiseResources() {
    Q_INIT_RESOURCE(translations);
}

namespace standby {

using namespace Qt::StringLiterals;

const QStringList& Language::codes() {
    static const QStringList all{u"en"_s, u"de"_s, u"ar"_s};
    return all;
}

QString Language::codeOf(const QString& option, const QLocale& system) {
    if (codes().contains(option))
        return option;
    for (const QString& tag : system.uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (codes().contains(language))
            return language;
    }
    return u"en"_s;
}

QLocale Language::localeOf(const QString& code, const QLocale& system) {
    const QLocale plain(code);
    if (system.language() == plain.language())
        return system;
    // "English in Germany" is a locale too. What is not falls back to the language's most usual country.
    if (const QLocale here(plain.language(), system.territory()); here.territory() == system.territory())
        return here;
    // Addresses and ports are in European digits everywhere; so are all numbers, unless the system says otherwise.
    return code == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : plain;
}

Language::Language(const QString& code) {
    initialiseResources();
    apply(code);
}

Language::~Language() {
    QLocale::setDefault(QLocale::system());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void Language::apply(const QString& code) {
    if (code == m_code)
        return;
    m_code = code;
    const QLocale locale = localeOf(code, QLocale::system());
    QLocale::setDefault(locale);
    for (QTranslator* translator : {&m_ours, &m_qts})
        QCoreApplication::removeTranslator(translator);
    const QString qts = u"qtbase_"_s + code;
    if (m_qts.load(u":/translations/"_s + qts) || m_qts.load(qts, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/translations/standby_"_s + code))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace standby
