// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SystemLook.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// With a contrast theme Qt's palette has the colours that the person chose; the app mode says nothing then.
bool contrastTheme() {
    HIGHCONTRASTW theme{};
    theme.cbSize = sizeof theme;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof theme, &theme, 0) && (theme.dwFlags & HCF_HIGHCONTRASTON);
}

SystemLook currentLook() {
    if (contrastTheme())
        return {};
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    const QVariant light = personalize.value(u"AppsUseLightTheme"_s);
    SystemLook look;
    if (light.isValid())
        look.scheme = light.toInt() == 0 ? SystemLook::Scheme::Dark : SystemLook::Scheme::Light;
    return look;
}

class SettingsWatch final : public QObject, public QAbstractNativeEventFilter {
  public:
    explicit SettingsWatch(std::function<void(const SystemLook&)> told) : m_told(std::move(told)) {
        QCoreApplication::instance()->installNativeEventFilter(this);
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection);
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override {
        const UINT kind = static_cast<const MSG*>(message)->message;
        if (kind == WM_SETTINGCHANGE || kind == WM_THEMECHANGED)
            QMetaObject::invokeMethod(
                this, [this] { look(); }, Qt::QueuedConnection);
        return false;
    }

  private:
    void look() {
        const SystemLook now = currentLook();
        if (std::exchange(m_look, now) != now)
            m_told(now);
    }

    std::function<void(const SystemLook&)> m_told;
    SystemLook m_look;
};

} // namespace

std::unique_ptr<QObject> watchSystemLook(std::function<void(const SystemLook&)> told) {
    return std::make_unique<SettingsWatch>(std::move(told));
}

} // namespace standby
