// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WelcomePage.h"

#include "widgets/EmptyState.h"
#include "widgets/ToneLabel.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QFrame>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Qt draws the icon of such a button on the left, whatever the direction of reading.
class WayButton final : public QCommandLinkButton {
  public:
    using QCommandLinkButton::QCommandLinkButton;

  protected:
    void paintEvent(QPaintEvent* event) override {
        if (layoutDirection() == Qt::LeftToRight)
            return QCommandLinkButton::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.features |= QStyleOptionButton::CommandLinkButton;
        option.text.clear();
        option.icon = QIcon();
        painter.drawControl(QStyle::CE_PushButton, option);
        constexpr int margin = 10;
        const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
        const QRect picture(QPoint(inside.right() - iconSize().width() + 1, inside.top()), iconSize());
        icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const QRect words = inside.adjusted(0, 0, -iconSize().width() - margin, 0);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const int flags = Qt::AlignRight | Qt::AlignAbsolute;
        const auto draw = [&](int line, const QString& text) {
            painter.drawItemText(words, flags | line, palette(), isEnabled(), text, QPalette::ButtonText);
        };
        draw(Qt::AlignTop | Qt::TextHideMnemonic, text());
        painter.setFont(font());
        draw(Qt::AlignBottom, description());
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_ways(new QVBoxLayout) {
    auto* words = new EmptyState(u"app"_s, tr("Welcome to Standby"),
                                 tr("Standby watches the servers behind your services. When one stops responding it "
                                    "tells you why, and has DNS send everybody to one that does respond."),
                                 this);
    auto* ways = new QWidget(words);
    m_ways->setContentsMargins(0, 8, 0, 0);
    m_ways->setSpacing(6);
    ways->setLayout(m_ways);
    words->addBelow(ways);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
}

void WelcomePage::offer(QAction& action, const QString& name, const QString& promise) {
    QString title = action.text();
    title.remove(u'…');
    auto* button = new WayButton(title, promise, this);
    button->setObjectName(name);
    button->setIcon(action.icon());
    button->setIconSize(QSize(24, 24));
    button->setAccessibleDescription(promise);
    // The promise stays on one line: its button does not tell a layout that it needs two.
    button->setMinimumWidth(fontMetrics().horizontalAdvance(promise) + 5 * button->iconSize().width());
    const auto follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, button, follow);
    // Styles draw such a button without a frame until the mouse is over it.
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(button);
    m_ways->addWidget(frame);
}

} // namespace standby
#include "moc_WelcomePage.cpp"
