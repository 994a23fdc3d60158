// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

namespace standby {

/// A part of a poll and how long it took.
struct PollPhase {
    enum class Kind { Connect, Tls, FirstByte, Rest };
    Kind kind = Kind::Rest;
    double ms = 0;
};

/// The parts one after the other, of `lastPhases` in a server's status: these count from the start of the poll. Empty
/// when nothing is known or there is only the whole. A poll goes to an address, so no name is looked up.
QList<PollPhase> phasesOf(const QJsonObject& lastPhases);
/// "connect 1.2 ms, TLS 8.6 ms, first byte 13 ms, rest 0.5 ms"
QString phasesText(const QList<PollPhase>& phases, bool failed);

/// Where the time of the last poll went: a bar of parts in different shades with edges between them. phasesText()
/// beside it says the same.
class PhaseBar final : public QWidget {
    Q_OBJECT
  public:
    explicit PhaseBar(QWidget* parent = nullptr);

    void setPhases(const QList<PollPhase>& phases);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<PollPhase> m_phases;
};

} // namespace standby
