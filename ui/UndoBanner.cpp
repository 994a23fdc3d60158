// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoBanner.h"

#include "widgets/Banner.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

UndoBanner::UndoBanner(QWidget* parent) : QWidget(parent), m_banner(new Banner(this)), m_button(new QPushButton(this)) {
    setObjectName(u"undoBanner"_s);
    m_banner->setObjectName(u"undoBannerText"_s);
    m_button->setObjectName(u"undoBannerButton"_s);
    m_banner->addButton(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const int revision = m_revision;
        clear();
        Q_EMIT undoWanted(revision);
    });
    hide();
}

void UndoBanner::offerUndo(const QString& whatHappened, int revision) {
    offer(whatHappened, revision, tr("&Undo"));
    m_button->setToolTip(tr("Make it as it was before"));
}

void UndoBanner::offerRedo(const QString& whatHappened, int revision) {
    offer(whatHappened, revision, tr("&Redo"));
    m_button->setToolTip(tr("Make the change again"));
}

void UndoBanner::offer(const QString& whatHappened, int revision, const QString& button) {
    m_revision = revision;
    m_button->setText(button);
    m_button->setAccessibleDescription(whatHappened);
    show();
    m_banner->say(Tone::Ok, whatHappened);
    setAccessibleName(whatHappened);
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBanner::noteRevision(int number) {
    if (number > m_revision)
        clear();
}

void UndoBanner::clear() {
    m_revision = 0;
    m_banner->clear();
    hide();
}

QString UndoBanner::text() const {
    return m_banner->text();
}

/// Closed by the person.
bool UndoBanner::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_banner && event->type() == QEvent::HideToParent) {
        m_revision = 0;
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace standby
#include "moc_UndoBanner.cpp"
