// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Banner.h"

#include "api/ApiMessage.h"
#include "widgets/Announcement.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(u"banner"_s);
    setAutoFillBackground(true);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(svgIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    row->setContentsMargins(em * 3 / 4, em / 3, em / 3, em / 3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    hide();
}

void Banner::say(Tone tone, const QString& text) {
    if (isHidden() || m_text->text() != text)
        announce(*this, text);
    showText(tone, text);
}

void Banner::restate(Tone tone, const QString& text) {
    if (isHidden())
        return say(tone, text);
    showText(tone, text);
}

void Banner::showText(Tone tone, const QString& text) {
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    colour();
    show();
}

void Banner::sayProblem(const QString& whatFailed, const ApiResponse& response) {
    say(Tone::Bad, whatFailed + u' ' + problemText(response));
}

void Banner::clear() {
    hide();
    m_text->clear();
}

QString Banner::text() const {
    return m_text->text();
}

bool Banner::closable() const {
    return !m_close->isHidden();
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

void Banner::addButton(QAbstractButton* button) {
    auto* row = qobject_cast<QBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_close), button, 0, Qt::AlignVCenter);
    setTabOrder(button, m_close);
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        colour();
}

/// An edge in the tone, so that the banner stands out where its ground does not: in high contrast.
void Banner::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QPalette colours = QGuiApplication::palette();
    const int thick = std::max(3, fontMetrics().height() / 4);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, thick, height()));
    painter.fillRect(edge, toneColor(m_tone, colours));
    painter.setPen(toneColor(isHighContrast(colours) ? Tone::Line : Tone::Grid, colours));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void Banner::colour() {
    const QColor wanted = toneGround(m_tone, QGuiApplication::palette());
    if (palette().color(QPalette::Window) != wanted) {
        QPalette ground;
        ground.setColor(QPalette::Window, wanted);
        setPalette(ground);
    }
    const QString icon = m_tone == Tone::Ok    ? u"status-ok"_s
                         : m_tone == Tone::Bad ? u"problems"_s
                                               : u"status-warning"_s;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(svgIcon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
}

QString problemText(const ApiResponse& response) {
    const QJsonObject problem = response.json().toObject();
    QStringList sentences;
    if (const QString detail = inWindowLanguage(problem.value("detail"_L1).toString()); !detail.isEmpty())
        sentences.append(detail);
    for (const QJsonValue& error : problem.value("errors"_L1).toArray()) {
        const QString detail = inWindowLanguage(error.toObject().value("detail"_L1).toString());
        if (!detail.isEmpty() && !sentences.contains(detail))
            sentences.append(detail);
    }
    if (sentences.isEmpty())
        sentences.append(
            QCoreApplication::translate("standby::Banner", "The engine answered with status %1.").arg(response.status));
    return sentences.join(u'\n');
}

} // namespace standby
#include "moc_Banner.cpp"
