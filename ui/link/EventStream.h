// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace standby {

/// A server-sent event.
struct StreamEvent {
    QByteArray type; ///< "message" when the server named none
    QByteArray data; ///< its lines joined by LF
    QByteArray id;   ///< the last id that came up to here

    bool operator==(const StreamEvent&) const = default;
};

/// Reads server-sent events (WHATWG HTML, section 9.2.6) from bytes as they come: split anywhere, ended by LF, CR or
/// CRLF, with comments in between. `retry` is not heeded: whoever reads has a schedule of its own.
class EventStream {
  public:
    static constexpr qsizetype longestLine = 1024 * 1024;
    static constexpr qsizetype longestEvent = 4 * 1024 * 1024; ///< its data
    static constexpr qsizetype longestId = 200;                ///< longer ones are not remembered

    /// Appends the events that are whole now. False: a line or an event is too long, and nothing can be read any more
    /// until restart().
    bool feed(QByteArrayView bytes, QList<StreamEvent>& events);
    /// For Last-Event-ID of the next connection: of the last event that was whole. Empty: there was none.
    const QByteArray& lastEventId() const { return m_lastEventId; }
    /// A new connection: what was half read is dropped.
    void restart();
    /// What came before is not to be taken up again.
    void forget();

  private:
    bool takeLine(QList<StreamEvent>& events);
    void dispatch(QList<StreamEvent>& events);

    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id; ///< takes effect when its event is whole
    QByteArray m_lastEventId;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_firstLine = true;
    bool m_broken = false;
};

} // namespace standby
