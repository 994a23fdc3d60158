// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSaveFile>

namespace standby {

class EngineLink;
struct ApiResponse;

/// Writes a polling history of any length into a file for spreadsheets, page by page: the window lives on meanwhile.
/// The file appears under its name when it is whole. It is the API's table with a byte order mark in front, without
/// which Excel takes UTF-8 for the code page of its country; programs that read UTF-8 skip it. Where the decimal sign
/// is a comma, cells are separated by semicolons, as spreadsheets expect there.
class HistoryCsv final : public QObject {
    Q_OBJECT
  public:
    static constexpr int pageRows = 5000;

    HistoryCsv(EngineLink& link, const QString& file, QObject* parent);

    /// @p target is the path and query of the history. Ends with finished() or failed(), then deletes itself.
    void begin(const QString& target);
    /// Nothing is left behind. Neither signal comes.
    void cancel();

  Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(qint64 rows);
    /// @p why is a sentence.
    void failed(const QString& why);

  private:
    void ask(const QString& target);
    void write(const ApiResponse& response);
    void fail(const QString& why);

    EngineLink& m_link;
    QSaveFile m_file;
    qint64 m_rows = 0;
};

} // namespace standby
