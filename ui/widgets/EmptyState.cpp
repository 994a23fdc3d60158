// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "widgets/SvgIcon.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace standby {

namespace {

/// An icon that is only looked at; painted each time, so that it follows the palette.
class Picture final : public QWidget {
  public:
    Picture(const QIcon& icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setFixedSize(64, 64); }

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
    const int width = fontMetrics().averageCharWidth() * 62;
    words->setFixedSize(width, words->heightForWidth(width));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::addBelow(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, widget, 0, Qt::AlignHCenter);
}

} // namespace standby
#include "moc_EmptyState.cpp"
