// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PollTicks.h"

#include "widgets/Theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace standby {

namespace {
constexpr int step = 3;
constexpr float unusual = 3;     ///< times the median
constexpr float hardlySeen = 20; ///< ms more than the median are nothing unusual
} // namespace

void paintPollTicks(QPainter& painter, const QRect& area, const QList<LatencySample>& samples, const QPalette& palette,
                    const QColor& ground, Qt::LayoutDirection direction) {
    const QColor ok = toneColorOn(Tone::BeatOk, ground, palette);
    const QColor slow = toneColorOn(Tone::BeatSlow, ground, palette);
    const QColor bad = toneColorOn(Tone::BeatFailed, ground, palette);
    const QColor gap = toneColorOn(Tone::BeatGap, ground, palette);
    const auto fit = qsizetype(std::max(0, area.width() / step));
    const qsizetype first = std::max<qsizetype>(0, samples.size() - fit);
    const auto median = float(medianMs(samples));
    float slowest = 1;
    for (qsizetype at = first; at < samples.size(); ++at)
        slowest = std::max(slowest, samples.at(at).ms);
    const int height = area.height();
    for (qsizetype at = first; at < samples.size(); ++at) {
        const LatencySample& sample = samples.at(at);
        const int fromEnd = int(samples.size() - at) * step;
        const int x = direction == Qt::RightToLeft ? area.left() + fromEnd - step : area.right() + 1 - fromEnd;
        if (sample.isPause()) {
            painter.fillRect(x, area.bottom(), 1, 1, gap);
        } else if (!sample.good()) {
            painter.fillRect(x, area.top(), step - 1, height, bad);
            painter.fillRect(x - 1, area.bottom() - 1, step + 1, 2, bad);
        } else {
            const bool isSlow = sample.ms > unusual * median && sample.ms > median + hardlySeen;
            const int tick = std::max(2, int(sample.ms / slowest * float(height) * 0.8f));
            painter.fillRect(x, area.bottom() + 1 - tick, step - 1, tick, isSlow ? slow : ok);
        }
    }
}

void PollTicksDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto samples = index.data(m_role).value<QList<LatencySample>>();
    if (samples.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    const QColor ground =
        selected ? option.palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight)
                 : option.palette.color(QPalette::Base);
    paintPollTicks(*painter, option.rect.adjusted(4, 4, -4, -4), samples, option.palette, ground, option.direction);
}

} // namespace standby
#include "moc_PollTicks.cpp"
