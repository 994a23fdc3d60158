// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteModel.h"

#include "widgets/SvgIcon.h"
#include "widgets/Theme.h"
#include "words/ReadingOrder.h"

#include <QApplication>
#include <QPainter>

namespace standby {

using namespace Qt::StringLiterals;

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon.isEmpty() ? QIcon() : svgIcon(entry.icon);
    case DetailRole:
        return entry.detail;
    case ShortcutRole:
        return entry.shortcut;
    case WhyOffRole:
        return entry.whyOff;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, entry.detail};
        if (!entry.shortcut.isEmpty())
            parts.append(entry.shortcut);
        if (!entry.whyOff.isEmpty())
            parts.append(tr("Not available: %1").arg(entry.whyOff));
        parts.removeAll(QString());
        return asList(parts);
    }
    default:
        return {};
    }
}

void PaletteModel::show(const QList<PaletteEntry>& entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.fontMetrics.averageCharWidth() * 40, 2 * option.fontMetrics.lineSpacing() + 10};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QWidget* view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const auto ink = [&](Tone tone) {
        if (selected)
            return tone == Tone::Text ? palette.color(QPalette::HighlightedText)
                                      : toneColorOn(tone, palette.color(QPalette::Highlight), palette);
        return tone == Tone::Text ? palette.color(QPalette::Text) : toneColor(tone, palette);
    };
    const QString whyOff = index.data(PaletteModel::WhyOffRole).toString();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int side = option.fontMetrics.height();
    const QRect inside = option.rect.adjusted(8, 5, -8, -5);
    const auto placed = [&](QRect rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const QRect iconPlace(inside.left(), inside.top() + (inside.height() - side) / 2, side, side);
    const QRect words = inside.adjusted(side + 10, 0, 0, 0);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect lower = upper.translated(0, upper.height());
    // Absolute: a painter would mirror it once more for words that are read from the right.
    const int start =
        Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const int end =
        Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignLeft : Qt::AlignRight);

    painter->save();
    painter->setFont(option.font);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, placed(iconPlace), Qt::AlignCenter,
               !whyOff.isEmpty() ? QIcon::Disabled
               : selected        ? QIcon::Selected
                                 : QIcon::Normal);
    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const int shortcutWidth = shortcut.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(shortcut) + 12;
    painter->setPen(ink(Tone::Muted));
    painter->drawText(placed(upper), end, shortcut);
    painter->setPen(ink(whyOff.isEmpty() ? Tone::Text : Tone::Muted));
    painter->drawText(
        placed(upper.adjusted(0, 0, -shortcutWidth, 0)), start,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, upper.width() - shortcutWidth));
    const QString below = whyOff.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : whyOff;
    painter->setPen(ink(whyOff.isEmpty() ? Tone::Muted : Tone::Warn));
    painter->drawText(placed(lower), start, option.fontMetrics.elidedText(below, Qt::ElideRight, lower.width()));
    painter->restore();
}

} // namespace standby
#include "moc_PaletteModel.cpp"
