// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QSet>
#include <QString>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;

namespace standby {

/// What two people changed to different things, field by field: mine and theirs side by side, one of them to be chosen
/// for each. Nothing is chosen beforehand. Going back keeps all that was typed.
class ConflictDialog final : public QDialog {
    Q_OBJECT
  public:
    struct Row {
        QString pointer;
        QString field; ///< in words
        QString mine;
        QString theirs;
    };
    /// @p whatHappened: "Somebody else changed this server set while the dialog was open."
    ConflictDialog(const QString& whatHappened, const QList<Row>& rows, QWidget* parent);

  Q_SIGNALS:
    /// All fields are decided: @p takeTheirs are the pointers of those for which it is theirs.
    void decided(const QSet<QString>& takeTheirs);

  private:
    QRadioButton* addSide(QGridLayout& grid, int row, int column, const QString& side, const QString& text);
    void addRow(QGridLayout& grid, int row, const Row& field);
    void chooseAll(bool theirs);
    void refresh();
    void save();

    struct Choice {
        QString pointer;
        QRadioButton* mine;
        QRadioButton* theirs;
    };
    QList<Choice> m_choices;
    QPushButton* m_save;
};

} // namespace standby
