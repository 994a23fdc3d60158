// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace standby {

/// The language of the window, with its numbers, dates and direction of reading. What programs read (JSON, API, CSV) is
/// never written by it: that takes QLocale::c(). One at a time; window thread.
class Language {
  public:
    /// The languages there are, as in options.ui.language: `en`, `de`, `ar`.
    static const QStringList& codes();
    /// The one that @p option means: itself, or for `system`, and for what is not known, the first of the person's
    /// languages that there is; else English.
    static QString codeOf(const QString& option, const QLocale& system);
    /// How numbers and dates are written in the language, by the habits of the system's country where it has any.
    static QLocale localeOf(const QString& code, const QLocale& system);

    /// Applies the language. Make it after the QApplication and before widgets.
    explicit Language(const QString& code);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    const QString& code() const { return m_code; }
    /// For all widgets made from now on.
    void apply(const QString& code);

  private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace standby
