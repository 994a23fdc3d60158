// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PhaseBar.h"

#include "widgets/RelativeTime.h"
#include "widgets/Theme.h"
#include "words/ReadingOrder.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString phaseText(const PollPhase& phase, bool failed) {
    const QString took = millisecondsText(phase.ms);
    switch (phase.kind) {
    case PollPhase::Kind::Connect:
        return PhaseBar::tr("connect %1").arg(took);
    case PollPhase::Kind::Tls:
        return PhaseBar::tr("TLS %1").arg(took);
    case PollPhase::Kind::FirstByte:
        return PhaseBar::tr("first byte %1").arg(took);
    case PollPhase::Kind::Rest:
        break;
    }
    return failed ? PhaseBar::tr("until it failed %1").arg(took) : PhaseBar::tr("rest %1").arg(took);
}

} // namespace

QList<PollPhase> phasesOf(const QJsonObject& lastPhases) {
    QList<PollPhase> phases;
    double reached = 0;
    const std::pair<QLatin1String, PollPhase::Kind> ends[]{{"connectMs"_L1, PollPhase::Kind::Connect},
                                                           {"tlsMs"_L1, PollPhase::Kind::Tls},
                                                           {"firstByteMs"_L1, PollPhase::Kind::FirstByte},
                                                           {"totalMs"_L1, PollPhase::Kind::Rest}};
    for (const auto& [name, kind] : ends) {
        const double end = lastPhases.value(name).toDouble(-1);
        if (end < reached || (kind == PollPhase::Kind::Rest && end - reached < 0.05))
            continue;
        phases.append({kind, end - reached});
        reached = end;
    }
    if (phases.size() == 1 && phases.constFirst().kind == PollPhase::Kind::Rest)
        phases.clear();
    return phases;
}

QString phasesText(const QList<PollPhase>& phases, bool failed) {
    QStringList parts;
    for (const PollPhase& phase : phases)
        parts.append(phaseText(phase, failed));
    return asList(parts);
}

PhaseBar::PhaseBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhaseBar::setPhases(const QList<PollPhase>& phases) {
    m_phases = phases;
    update();
}

QSize PhaseBar::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 18, fontMetrics().ascent() * 2 / 3};
}

void PhaseBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double whole = 0;
    for (const PollPhase& phase : std::as_const(m_phases))
        whole += phase.ms;
    if (whole <= 0)
        return;
    const QColor full = toneColor(Tone::Accent, palette());
    const QColor ground = palette().color(QPalette::Base);
    double x = 0;
    for (const PollPhase& phase : std::as_const(m_phases)) {
        const double share[]{1, 0.7, 0.45, 0.2};
        QColor shade = full;
        shade.setAlphaF(float(share[int(phase.kind)]));
        const double wide = std::max(2.0, phase.ms / whole * width());
        QRectF part(x, 0, std::min(wide, width() - x), height());
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(width() - x);
        painter.fillRect(part, ground);
        painter.fillRect(part.adjusted(0, 0, -1, 0), shade);
        x += wide;
    }
    painter.setPen(toneColor(Tone::Line, palette()));
    painter.drawRect(QRectF(0.5, 0.5, width() - 1, height() - 1));
}

} // namespace standby
#include "moc_PhaseBar.cpp"
