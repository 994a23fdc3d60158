// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QPushButton;
class QRadioButton;

namespace standby {

class Banner;
class EngineLink;
class ImportPreview;
struct ApiResponse;

/// Shows what a settings file would change, and imports it when asked to. The engine tries it without doing it, so what
/// is shown is what happens.
class ImportDialog final : public QDialog {
    Q_OBJECT
  public:
    /// @p fileName is shown. The link outlives it.
    ImportDialog(EngineLink& link, const QString& fileName, const QJsonObject& settings, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// @p revision the one that it made.
    void imported(int changes, int revision);

  private:
    void preview();
    void take(const QJsonObject& outcome);
    void refused(const ApiResponse& response);
    void import();
    QJsonObject request(bool dryRun) const;

    EngineLink& m_link;
    QJsonObject m_settings;
    int m_asked = 0; ///< counts the questions; only the answer to the latest one is shown
    QRadioButton* m_merge;
    QRadioButton* m_replace;
    Banner* m_banner;
    QLabel* m_summary;
    ImportPreview* m_preview;
    QPushButton* m_import;
};

} // namespace standby
