// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Announcement.h"

#include <QAccessibleWidget>
#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 250;
constexpr auto roleProperty = "accessibleRole";

QAccessibleInterface* interfaceWithRole(const QString&, QObject* object) {
    if (!object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Role(role.toInt()))
                          : nullptr;
}

/// Nothing to see: the words are there for those who hear them.
class Announcer final : public QWidget {
  public:
    explicit Announcer(QWidget* window) : QWidget(window) {
        setObjectName(u"announcer"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleRole(*this, QAccessible::Notification);
        setGeometry(0, 0, 1, 1);
        m_gather.setSingleShot(true);
        m_gather.setInterval(gatherMs);
        connect(&m_gather, &QTimer::timeout, this, &Announcer::tell);
        show();
    }

    void add(const QString& text) {
        if (!m_texts.contains(text))
            m_texts.append(text);
        m_gather.start();
    }

  private:
    void tell() {
        const QString text = std::exchange(m_texts, {}).join(u'\n');
        setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent announcement(this, text);
        QAccessible::updateAccessibility(&announcement);
#else
        for (const QAccessible::Event what : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(this, what);
            QAccessible::updateAccessibility(&event);
        }
#endif
    }

    QStringList m_texts;
    QTimer m_gather;
};

} // namespace

void announce(QWidget& from, const QString& text) {
    if (text.isEmpty())
        return;
    QWidget* window = from.window();
    auto* announcer = static_cast<Announcer*>(window->findChild<QWidget*>(u"announcer"_s, Qt::FindDirectChildrenOnly));
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(text);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(interfaceWithRole);
    widget.setProperty(roleProperty, int(role));
}

} // namespace standby
