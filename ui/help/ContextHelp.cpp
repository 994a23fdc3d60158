// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/ContextHelp.h"

#include "dialogs/FormSection.h"
#include "help/FieldExplanations.h"
#include "help/HelpTopics.h"
#include "help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWhatsThis>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString topicOfSection(const FormSection& section) {
    return helpTopicOf(section.window()->objectName() + section.root());
}

/// The section or page that is shown, for a window whose keyboard is in its list of sections or its buttons.
QString topicShownIn(const QWidget& window) {
    for (const FormSection* section : window.findChildren<FormSection*>()) {
        if (!section->title().isEmpty() && section->isVisible())
            return topicOfSection(*section);
    }
    for (const QWidget* page : window.findChildren<QWidget*>()) {
        if (const QString topic = page->isVisible() ? helpTopicOf(page->objectName()) : QString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

/// Shift+F1 in a field with several parts: the nearest words around it.
const QWidget* explainedAround(const QWidget* widget) {
    while (widget && widget->whatsThis().isEmpty())
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

} // namespace

ContextHelp::ContextHelp(QSettings& settings, QWidget* window)
    : QObject(window), m_settings(settings), m_window(window) {
    qApp->installEventFilter(this);
}

ContextHelp::~ContextHelp() {
    delete m_help;
}

HelpWindow* ContextHelp::helpWindow() const {
    return m_help;
}

QString ContextHelp::topicFor(const QWidget* widget) {
    for (const QWidget* at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        // An editor may serve in several dialogs.
        QString topic = helpTopicOf(at->window()->objectName() + u'/' + at->objectName());
        if (topic.isEmpty())
            topic = helpTopicOf(at->objectName());
        const auto* section = qobject_cast<const FormSection*>(at);
        if (topic.isEmpty() && section && !section->title().isEmpty())
            topic = topicOfSection(*section);
        if (!topic.isEmpty())
            return topic;
    }
    return widget ? topicShownIn(*widget->window()) : QString();
}

void ContextHelp::showTopic(const QString& topic) {
    if (!m_help)
        m_help = new HelpWindow(m_settings);
    m_help->showTopic(topic);
}

void ContextHelp::showHere() {
    const QWidget* focus = QApplication::focusWidget();
    showTopic(topicFor(focus ? focus : m_window));
}

void ContextHelp::whatsThis() {
    QWidget* focus = QApplication::focusWidget();
    if (const QWidget* explained = explainedAround(focus))
        QWhatsThis::showText(focus->mapToGlobal(focus->rect().center()), explained->whatsThis(), focus);
    else
        QWhatsThis::enterWhatsThisMode();
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::Show || event->type() == QEvent::LanguageChange) {
        explainField(*static_cast<QWidget*>(watched));
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() != Qt::Key_F1)
            return false;
        if (key->modifiers() == Qt::NoModifier)
            showTopic(topicFor(static_cast<QWidget*>(watched)));
        else if (key->modifiers() == Qt::ShiftModifier)
            whatsThis();
        else
            return false;
        return true;
    }
    return false;
}

} // namespace standby
#include "moc_ContextHelp.cpp"
