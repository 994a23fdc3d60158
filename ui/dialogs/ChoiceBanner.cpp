// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ChoiceBanner.h"

#include "widgets/Banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace standby {

ChoiceBanner::ChoiceBanner(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_row(new QWidget(this)), m_buttons(new QHBoxLayout(m_row)) {
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_row);
    m_banner->installEventFilter(this);
    clear();
}

void ChoiceBanner::say(Tone tone, const QString& text, const QList<Choice>& choices) {
    dropChoices();
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text, m_row);
        button->setObjectName(choice.name);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
        // The choice may take its own button away.
        connect(button, &QPushButton::clicked, this, choice.act, Qt::QueuedConnection);
    }
    m_row->setVisible(!choices.isEmpty());
    show();
    m_banner->say(tone, text);
}

void ChoiceBanner::clear() {
    dropChoices();
    m_banner->clear();
    hide();
}

QString ChoiceBanner::text() const {
    return m_banner->text();
}

/// Closed by the person: the choices go too.
bool ChoiceBanner::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_banner && event->type() == QEvent::HideToParent) {
        dropChoices();
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceBanner::dropChoices() {
    for (QPushButton* button : m_row->findChildren<QPushButton*>()) {
        button->hide();
        button->setObjectName({});
        button->deleteLater();
    }
    m_row->hide();
}

} // namespace standby
#include "moc_ChoiceBanner.cpp"
