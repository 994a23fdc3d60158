// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/StatusFilterStrip.h"

#include "models/ServerSetListModel.h"
#include "widgets/SvgIcon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr StatusFilter filters[] = {StatusFilter::All, StatusFilter::Failed, StatusFilter::Unknown,
                                    StatusFilter::Paused, StatusFilter::Ok};

const char* nameOf(StatusFilter filter) {
    switch (filter) {
    case StatusFilter::Failed:
        return "filterFailed";
    case StatusFilter::Unknown:
        return "filterUnknown";
    case StatusFilter::Paused:
        return "filterPaused";
    case StatusFilter::Ok:
        return "filterOk";
    case StatusFilter::All:
        break;
    }
    return "filterAll";
}

QString wordOf(StatusFilter filter) {
    switch (filter) {
    case StatusFilter::Failed:
        return statusWord(ServerStatus::Failed);
    case StatusFilter::Unknown:
        return statusWord(ServerStatus::Unknown);
    case StatusFilter::Paused:
        return StatusFilterStrip::tr("Paused");
    case StatusFilter::Ok:
        return statusWord(ServerStatus::Ok);
    case StatusFilter::All:
        break;
    }
    return StatusFilterStrip::tr("All");
}

QString iconOf(StatusFilter filter) {
    switch (filter) {
    case StatusFilter::Failed:
        return statusIcon(ServerStatus::Failed);
    case StatusFilter::Unknown:
        return statusIcon(ServerStatus::Unknown);
    case StatusFilter::Paused:
        return statusIcon(ServerStatus::Unknown, true);
    case StatusFilter::Ok:
        return statusIcon(ServerStatus::Ok);
    case StatusFilter::All:
        break;
    }
    return u"server-sets"_s;
}

} // namespace

StatusFilterStrip::StatusFilterStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(u"statusFilters"_s);
    setAccessibleName(tr("Filter by status"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (const StatusFilter filter : filters) {
        auto* button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(nameOf(filter)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(svgIcon(iconOf(filter)));
        button->setToolTip(filter == StatusFilter::All
                               ? tr("Show all server sets")
                               : tr("Show only server sets with the status %1").arg(wordOf(filter)));
        group->addButton(button);
        row->addWidget(button);
        m_buttons.insert(filter, button);
        tell(filter);
        connect(button, &QToolButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT chosen();
        });
    }
    row->addStretch(1);
    setFilter(StatusFilter::All);
}

void StatusFilterStrip::setCounts(const ServerSetCounts& counts) {
    const ServerSetCounts before = std::exchange(m_counts, counts);
    for (const StatusFilter filter : filters) {
        if (before.of(filter) != counts.of(filter))
            tell(filter);
    }
}

void StatusFilterStrip::setFilter(StatusFilter filter) {
    const QSignalBlocker quiet(m_buttons.value(filter));
    m_buttons.value(filter)->setChecked(true);
}

StatusFilter StatusFilterStrip::filter() const {
    for (const StatusFilter filter : filters) {
        if (m_buttons.value(filter)->isChecked())
            return filter;
    }
    return StatusFilter::All;
}

void StatusFilterStrip::tell(StatusFilter filter) {
    QToolButton* button = m_buttons.value(filter);
    button->setText(
        tr("%1 %L2", "a status and how many server sets have it").arg(wordOf(filter)).arg(m_counts.of(filter)));
    button->setAccessibleName(button->text());
}

} // namespace standby
#include "moc_StatusFilterStrip.cpp"
