// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WelcomePage.h"

#include "widgets/EmptyState.h"
#include "widgets/ToneLabel.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// A title and what comes of it, in two lines. Qt's QCommandLinkButton keeps to nine points whatever the font is.
class WayButton final : public QPushButton {
  public:
    WayButton(const QString& title, const QString& promise, QWidget* parent)
        : QPushButton(title, parent), m_promise(promise) {
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const int words = std::max(QFontMetrics(bold()).size(Qt::TextShowMnemonic, text()).width(),
                                   fontMetrics().horizontalAdvance(m_promise));
        const int lines = QFontMetrics(bold()).height() + fontMetrics().height();
        return {words + iconSide() + 3 * margin(), std::max(lines, iconSide()) + 2 * margin()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const QRect inside = rect().adjusted(margin(), margin(), -margin(), -margin());
        const auto placed = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), inside, place); };
        icon().paint(&painter, placed({inside.topLeft(), QSize(iconSide(), inside.height())}), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const QRect words = placed(inside.adjusted(iconSide() + margin(), 0, 0, 0));
        const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
        const auto draw = [&](int line, const QFont& font, const QString& text) {
            painter.setFont(font);
            painter.drawItemText(words, flags | line, palette(), isEnabled(), text, QPalette::ButtonText);
        };
        draw(Qt::AlignTop | Qt::TextShowMnemonic, bold(), text());
        draw(Qt::AlignBottom, font(), m_promise);
    }

  private:
    QFont bold() const {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
    int iconSide() const { return fontMetrics().height() * 7 / 4; }
    int margin() const { return fontMetrics().height() * 3 / 4; }

    QString m_promise;
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
    auto* scroll = new QScrollArea(this); // large fonts on small screens
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(words);
    scroll->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void WelcomePage::offer(QAction& action, const QString& name, const QString& promise) {
    QString title = action.text();
    title.remove(u'…');
    auto* button = new WayButton(title, promise, this);
    button->setObjectName(name);
    button->setIcon(action.icon());
    button->setAccessibleDescription(promise);
    const auto follow = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, button, follow);
    m_ways->addWidget(button);
}

} // namespace standby
#include "moc_WelcomePage.cpp"
