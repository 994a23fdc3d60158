// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace standby {

/// Where a second start on the same data directory finds the first, to bring its window to the front; for windows onto
/// an engine elsewhere, a directory stands for that engine. Only processes of the same user get through.
class FirstInstance : public QObject {
    Q_OBJECT
  public:
    /// Listens for later starts. Only for whoever has locked the directory. When it cannot listen, a second start
    /// cannot bring the window forward, and says that the directory is in use.
    FirstInstance(const QString& dataDirectory, bool hasWindow, QObject* parent = nullptr);

    /// Asks the first instance to bring its window to the front. Waits at most 2 s.
    /// @return false: it has no window, or does not answer.
    static bool bringForward(const QString& dataDirectory);

  Q_SIGNALS:
    void forwardRequested();

  private:
    void greet();

    bool m_hasWindow;
    QLocalServer m_server;
};

} // namespace standby
