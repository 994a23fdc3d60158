// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogSize.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace standby {

namespace {

QSettings settingsOfUser() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Standby"), QStringLiteral("window"));
}

/// Notes the size of its parent whenever that is hidden.
class SizeKeeper final : public QObject {
  public:
    SizeKeeper(QWidget& dialog, QString key) : QObject(&dialog), m_key(std::move(key)) {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Hide && !event->spontaneous()) {
            QSettings settings = settingsOfUser();
            settings.setValue(m_key, static_cast<QWidget*>(parent())->size());
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    QString m_key;
};

} // namespace

void rememberSize(QWidget& dialog, const QString& key, QSize usual) {
    const QString name = QStringLiteral("dialogs/") + key;
    const QSettings settings = settingsOfUser();
    const QFontMetrics font = dialog.fontMetrics();
    QSize size = settings.value(name).toSize();
    if (!size.isValid())
        size = QSize(usual.width() * font.averageCharWidth(), usual.height() * font.lineSpacing());
    if (const QScreen* screen = dialog.screen())
        size = size.boundedTo(screen->availableSize());
    dialog.resize(size);
    new SizeKeeper(dialog, name);
}

} // namespace standby
