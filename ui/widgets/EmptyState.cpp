// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "widgets/SvgIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace standby {

namespace {

/// An icon that is only looked at; painted each time, so that it follows the palette.
class Picture final : public QWidget {
  public:
    Picture(const QIcon& icon, QWidget* parent) : QWidget(parent), m_icon(icon) {
        const int side = fontMetrics().height() * 4;
        setFixedSize(side, side);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

  private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent) {
    auto* picture = new Picture(svgIcon(icon), this);
    auto* heading = new QLabel(title, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    heading->setFont(large);
    heading->setAlignment(Qt::AlignCenter);
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->setFixedWidth(fontMetrics().averageCharWidth() * 62);
    // Among stretches, not aligned: only so does the layout ask for the height of the wrapped words.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(words);
    middle->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() * 3 / 4);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addLayout(middle);
    column->addStretch(3);
}

void EmptyState::addBelow(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, widget, 0, Qt::AlignHCenter);
}

} // namespace standby
#include "moc_EmptyState.cpp"
