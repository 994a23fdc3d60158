// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeStyle.h"

#include "widgets/SvgIcon.h"
#include "widgets/Theme.h"
#include "words/ReadingOrder.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

namespace standby {

namespace {

/// Opens a menu wherever it is pressed; not with an arrow of its own for that.
bool opensMenu(const QStyleOptionToolButton* button) {
    return button && (button->features & QStyleOptionToolButton::HasMenu) &&
           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

bool takesText(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// A selected row is seen as one; an edge around one of its cells would say more than there is.
bool isInSelectedRow(const QStyleOption& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && view->selectionBehavior() == QAbstractItemView::SelectRows &&
           (option.state & QStyle::State_Selected);
}

/// Edges that must be seen; of what is disabled they are as faint as its words.
void drawEdge(QPainter& painter, const QStyleOption& option, const QRect& place, double radius) {
    const QPalette& palette = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor color = option.state & QStyle::State_Enabled ? toneColor(Tone::Line, palette)
                                                              : palette.color(QPalette::Disabled, QPalette::WindowText);
    painter.setPen(QPen(color, radius > 2 ? 1.4 : 1)); // a circle is blurred
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// Fusion makes the pages of tabs lighter than any ground that our tones are made for.
void drawTabPage(QPainter& painter, const QStyleOption& option) {
    painter.save();
    painter.setPen(QPen(toneColor(Tone::Grid, option.palette), 1));
    painter.setBrush(option.palette.color(QPalette::Active, QPalette::Base));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == PE_FrameFocusRect && isInSelectedRow(*option, widget))
        return;
    if (element == PE_FrameTabWidget && isDark(option->palette))
        drawTabPage(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool focused = option->state & State_HasFocus; // Fusion has a colour of its own for that edge
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0 && !focused)
            drawEdge(*painter, *option, option->rect, 2);
        break;
    case PE_IndicatorCheckBox:
        drawEdge(*painter, *option, option->rect.adjusted(0, 0, -1, -1), 1);
        break;
    case PE_IndicatorRadioButton:
        drawEdge(*painter, *option, option->rect, option->rect.height() / 2.0);
        break;
    case PE_PanelButtonCommand:
    case PE_Frame:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
        if ((isHighContrast(option->palette) || takesText(widget)) && !focused)
            drawEdge(*painter, *option, option->rect, 2);
        break;
    default:
        break;
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (option->direction == Qt::RightToLeft && element == CE_ItemViewItem) {
        QStyleOptionViewItem ordered(*qstyleoption_cast<const QStyleOptionViewItem*>(option));
        ordered.text = inItsOwnOrder(ordered.text);
        return QProxyStyle::drawControl(element, &ordered, painter, widget);
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (option->direction == Qt::RightToLeft && element == CE_PushButtonLabel && button && !button->icon.isNull() &&
        !button->text.isEmpty() && !(button->features & QStyleOptionButton::HasMenu))
        return drawButtonWords(*button, painter);
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// In a window that is read from the right, Qt has the words at one end of a button and its icon at the other.
void ThemeStyle::drawButtonWords(const QStyleOptionButton& button, QPainter* painter) const {
    constexpr int gap = 4;
    const int side = button.iconSize.width();
    const int words = button.fontMetrics.size(Qt::TextHideMnemonic, button.text).width();
    QRect place(0, 0, words + gap + side, button.rect.height());
    place.moveCenter(button.rect.center());
    const bool enabled = button.state & State_Enabled;
    button.icon.paint(painter, QRect(place.right() - side + 1, place.top(), side, place.height()), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled, button.state & State_On ? QIcon::On : QIcon::Off);
    drawItemText(painter, QRect(place.left(), place.top(), words, place.height()),
                 Qt::AlignCenter | Qt::TextHideMnemonic, button.palette, enabled, button.text, QPalette::ButtonText);
}

void ThemeStyle::drawItemText(QPainter* painter, const QRect& place, int flags, const QPalette& palette, bool enabled,
                              const QString& text, QPalette::ColorRole role) const {
    QProxyStyle::drawItemText(painter, place, flags, palette, enabled, inItsOwnOrder(text), role);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        control == CC_ToolButton && opensMenu(button))
        return drawMenuButton(*button, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool framed = control == CC_ComboBox || (control == CC_SpinBox && spin && spin->frame);
    if (framed && !(option->state & State_HasFocus))
        drawEdge(*painter, *option, option->rect, 2);
}

/// Fusion has the arrow in the lower corner, below the line of the words.
void ThemeStyle::drawMenuButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const {
    QStyleOptionToolButton plain(button);
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
    QStyleOption arrow(button);
    const int side = button.fontMetrics.height() / 2;
    const QRect place(button.rect.right() - side - 4, button.rect.center().y() - side / 2 + 1, side, side);
    arrow.rect = visualRect(button.direction, button.rect, place);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    switch (which) {
    case SP_MessageBoxQuestion:
        return svgIcon(QStringLiteral("help"));
    case SP_MessageBoxWarning:
        return svgIcon(QStringLiteral("problems"));
    case SP_MessageBoxCritical:
        return svgIcon(QStringLiteral("status-failed"));
    case SP_MessageBoxInformation:
        return svgIcon(QStringLiteral("about"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return usual + 3;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).ascent());
    default:
        return usual;
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    // Qt's pictures for OK and Cancel are of another hand than ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // A line below a letter tears it from its neighbours in Arabic, and what is torn does not fit. The letters work.
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && (qobject_cast<const QListWidget*>(widget) || qobject_cast<const QTreeView*>(widget)))
        needed.rheight() += option->fontMetrics.height() / 2;
    if (type == CT_ToolButton && opensMenu(qstyleoption_cast<const QStyleOptionToolButton*>(option)))
        needed.rwidth() += option->fontMetrics.height() / 2;
    return needed;
}

void ThemeStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (!label || label->layoutDirection() == Qt::LeftToRight || label->alignment() & Qt::AlignAbsolute)
        return;
    // A label begins where its own text does: an English one would be on the other side of an Arabic window.
    const Qt::Alignment across = label->alignment() & Qt::AlignHorizontal_Mask;
    if (across == Qt::AlignLeft || !across)
        label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace standby
#include "moc_ThemeStyle.cpp"
