// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace standby {

class Banner;

/// What just happened, with a button that takes it back: in place of a question before it. Stays until something else
/// changes or the person closes it. Screen readers are told when it comes. Hidden while it has nothing to say.
class UndoBanner final : public QWidget {
    Q_OBJECT
  public:
    explicit UndoBanner(QWidget* parent = nullptr);

    /// @p whatHappened: a sentence, `Deleted the server set "Main website".`; @p revision: what made it so. A newer
    /// revision, told by noteRevision(), takes the offer back.
    void offerUndo(const QString& whatHappened, int revision);
    /// The same after an undo, with the button Redo.
    void offerRedo(const QString& whatHappened, int revision);
    /// A revision was made, by anybody.
    void noteRevision(int number);
    void clear();
    QString text() const;

  Q_SIGNALS:
    /// The button was pressed: revision @p number is to be undone.
    void undoWanted(int number);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void offer(const QString& whatHappened, int revision, const QString& button);

    Banner* m_banner;
    QPushButton* m_button;
    int m_revision = 0;
};

} // namespace standby
