// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/PaletteSource.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace standby {

class PaletteModel;

/// Finds anything by typing: lies over the window that it is a child of, offers what fits, does what is chosen, and
/// goes away. Arrows choose, Enter does it, Escape leaves; Shift+F10 or a right click offers the curl command. Where
/// several fit alike, those used lately come first. Window thread.
class CommandPalette final : public QFrame {
    Q_OBJECT
  public:
    static constexpr int mostShown = 50;
    static constexpr int mostRecent = 12;

    /// @p settings remembers what was used and outlives it.
    CommandPalette(QSettings& settings, QWidget* window);

    void addSource(std::unique_ptr<PaletteSource> source);
    /// Shows it, with the keyboard in its field.
    void open();
    /// Hides it and gives the keyboard back.
    void leave();

  Q_SIGNALS:
    /// The context menu of an entry is wanted, at a point of the screen.
    void curlWanted(const standby::Result<QString>& command, const QPoint& where);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void find();
    QList<PaletteEntry> found(const FuzzyQuery& query) const;
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void move(int by);
    void choose(int row);
    void offerCurl(int row, const QPoint& where);
    void announce();
    void place();
    void say(const QString& text);

    QSettings& m_settings;
    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hint;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace standby
