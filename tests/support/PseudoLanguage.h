// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace standby {

/// English as no language is: in brackets, with accents, 40 % longer. What a window shows without brackets was never
/// translated; what does not fit would not fit in German either.
class PseudoTranslator final : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override {
        // Names of keys, and what Qt asks about the direction of reading.
        if (!source || !*source || qstrcmp(context, "QShortcut") == 0 || qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return {};
        Q_UNUSED(n)
        return pseudo(QString::fromUtf8(source));
    }

    /// Placeholders, mnemonics, tags like `<b>` and `$ServerIP$` stay as they are.
    static QString pseudo(const QString& text) {
        static const QString plain = QStringLiteral("aeiouycnAEIOUYCN");
        static const QString accented = QStringLiteral("áéíóúýçñÁÉÍÓÚÝÇÑ");
        QString result;
        bool inTag = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (c == u'<' || (c == u'$' && !inTag && text.indexOf(u'$', at + 1) > at))
                inTag = true;
            else if (c == u'>' || c == u'$')
                inTag = false;
            const bool placeholder = at > 0 && (text.at(at - 1) == u'%' || text.at(at - 1) == u'&');
            const qsizetype known = inTag || placeholder ? -1 : plain.indexOf(c);
            result += known < 0 ? c : accented.at(known);
        }
        // Longer texts get more words, which can be wrapped, not a longer one.
        for (qsizetype more = 0; more < (text.size() * 2 + 4) / 5; ++more)
            result += more % 8 == 7 ? u' ' : u'ō';
        return u'[' + result + u']';
    }
};

/// The pseudo-language for as long as this lives, above whatever else is installed meanwhile.
class PseudoLanguage final : public QObject {
  public:
    PseudoLanguage() {
        QCoreApplication::installTranslator(&m_translator);
        qApp->installEventFilter(this);
    }
    ~PseudoLanguage() override {
        qApp->removeEventFilter(this);
        QCoreApplication::removeTranslator(&m_translator);
    }
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == qApp && event->type() == QEvent::LanguageChange && !m_lifting) {
            m_lifting = true;
            QCoreApplication::removeTranslator(&m_translator);
            QCoreApplication::installTranslator(&m_translator);
            m_lifting = false;
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    PseudoTranslator m_translator;
    bool m_lifting = false;
};

} // namespace standby
