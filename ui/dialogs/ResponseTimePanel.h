// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUrlQuery>
#include <QWidget>

class QLabel;
class QPushButton;

namespace standby {

class EngineLink;
class ResponseTimeChart;
class ToneLabel;

/// The chart of a polling history, with the numbers under its cursor, the way back after zooming in, and words where
/// polls are not recorded at all.
class ResponseTimePanel final : public QWidget {
    Q_OBJECT
  public:
    ResponseTimePanel(EngineLink& link, const QString& setId, QWidget* parent);

    /// Reads what @p query asks for: `server=`, `from=`, `to=`.
    void begin(const QUrlQuery& query);
    void setCanZoomOut(bool can);

  Q_SIGNALS:
    void stretchChosen(qint64 from, qint64 to);
    void zoomOutWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void read();
    void readOptions();
    void showWords();

    EngineLink& m_link;
    QString m_setId;
    ResponseTimeChart* m_chart;
    QLabel* m_readOut;
    ToneLabel* m_words;
    QPushButton* m_zoomOut;
    QTimer m_resized; ///< gathers the steps of a resize
    QUrlQuery m_query;
    int m_points = 0;
    int m_turn = 0;
    bool m_asked = false;
    bool m_onlyChanges = false;
    QString m_trouble;
};

} // namespace standby
