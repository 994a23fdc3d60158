// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SelectionPage.h"

#include "models/EngineMirror.h"
#include "widgets/StatusLabel.h"
#include "words/EngineSentences.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr StatusFilter shown[] = {StatusFilter::Failed, StatusFilter::Unknown, StatusFilter::Paused, StatusFilter::Ok};

QString iconOf(StatusFilter filter) {
    return filter == StatusFilter::Failed    ? statusIcon(ServerStatus::Failed)
           : filter == StatusFilter::Unknown ? statusIcon(ServerStatus::Unknown)
           : filter == StatusFilter::Paused  ? statusIcon(ServerStatus::Unknown, true)
                                             : statusIcon(ServerStatus::Ok);
}

QString countText(StatusFilter filter, int count) {
    switch (filter) {
    case StatusFilter::Failed:
        return SelectionPage::tr("%Ln failed", nullptr, count);
    case StatusFilter::Unknown:
        return SelectionPage::tr("%Ln unknown", nullptr, count);
    case StatusFilter::Paused:
        return SelectionPage::tr("%Ln paused", nullptr, count);
    default:
        return SelectionPage::tr("%Ln OK", nullptr, count);
    }
}

QLabel* plainLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SelectionPage::SelectionPage(EngineMirror& mirror, QWidget* parent) : QScrollArea(parent), m_mirror(mirror) {
    setObjectName(u"selectionPage"_s);
    setAccessibleName(tr("The selected server sets"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(14, 10, 14, 14);
    m_title = plainLabel("selectionTitle", inside);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    column->addWidget(m_title);
    for (int at = 0; at < int(std::size(shown)); ++at) {
        m_counts.append(new StatusLabel(inside));
        column->addWidget(m_counts.constLast());
    }
    m_failuresTitle = plainLabel("selectionFailuresTitle", inside);
    QFont bold = font();
    bold.setBold(true);
    m_failuresTitle->setFont(bold);
    m_failuresTitle->setContentsMargins(0, 8, 0, 0);
    m_failuresTitle->setText(tr("What is wrong"));
    m_failures = plainLabel("selectionFailures", inside);
    column->addWidget(m_failuresTitle);
    column->addWidget(m_failures);
    column->addStretch(1);
    setWidget(inside);
}

void SelectionPage::showServerSets(const QStringList& ids, const ServerSetCounts& counts) {
    QStringList failures;
    const ServerSetListModel& sets = m_mirror.serverSets();
    const auto shownFailures = std::min<qsizetype>(counts.failed, mostFailures);
    for (auto id = ids.cbegin(); id != ids.cend() && failures.size() < shownFailures; ++id) {
        const int at = sets.rowOf(*id);
        if (at < 0 || sets.at(at).status != ServerStatus::Failed)
            continue;
        const ServerSetRow& row = sets.at(at);
        failures.append(row.lastError.isEmpty() ? row.name
                                                : tr("%1: %2").arg(row.name, inWindowLanguage(row.lastError)));
    }
    m_title->setText(tr("%Ln server sets selected", nullptr, counts.total));
    for (int at = 0; at < int(std::size(shown)); ++at) {
        const int count = counts.of(shown[at]);
        m_counts.at(at)->setVisible(count > 0);
        m_counts.at(at)->setStatus(iconOf(shown[at]), countText(shown[at], count),
                                   shown[at] == StatusFilter::Failed ? Tone::Bad : Tone::Text);
    }
    if (counts.failed > failures.size())
        failures.append(tr("and %Ln more", nullptr, int(counts.failed - failures.size())));
    m_failuresTitle->setVisible(!failures.isEmpty());
    m_failures->setVisible(!failures.isEmpty());
    m_failures->setText(failures.join(u'\n'));
}

} // namespace standby
#include "moc_SelectionPage.cpp"
