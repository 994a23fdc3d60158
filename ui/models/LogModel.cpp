// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogModel.h"

#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"

#include <QDateTime>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

LogRow logRow(const QJsonObject& line) {
    LogRow row;
    row.seq = quint64(line.value("seq"_L1).toInteger());
    row.time = wallTimeOf(line.value("time"_L1));
    const QString level = line.value("level"_L1).toString();
    row.level = level == "error"_L1     ? LogLevel::Error
                : level == "warning"_L1 ? LogLevel::Warning
                : level == "debug"_L1   ? LogLevel::Debug
                                        : LogLevel::Information;
    row.text = QDateTime::fromMSecsSinceEpoch(row.time).time().toString(u"HH:mm:ss "_s);
    if (const QString set = line.value("serverSetName"_L1).toString(); !set.isEmpty())
        row.text += u'[' + set + u"] "_s;
    row.text += line.value("category"_L1).toString() + u": "_s + line.value("text"_L1).toString();
    return row;
}

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogRow& line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return exactTimeText(line.time);
    case Qt::DecorationRole:
        if (line.level == LogLevel::Error)
            return svgIcon(u"status-failed"_s);
        if (line.level == LogLevel::Warning)
            return svgIcon(u"status-warning"_s);
        return svgIcon(u"level-information"_s);
    case Qt::AccessibleTextRole:
        if (line.level == LogLevel::Error)
            return tr("Error: %1").arg(line.text);
        if (line.level == LogLevel::Warning)
            return tr("Warning: %1").arg(line.text);
        return {};
    default:
        return {};
    }
}

void LogModel::setLimit(int lines) {
    m_limit = std::max(1, lines);
    removeOldest(rowCount() - m_limit);
}

void LogModel::append(const QList<LogRow>& lines) {
    QList<LogRow> fresh;
    for (const LogRow& line : lines) {
        if (line.seq <= m_lastSeq)
            continue;
        m_lastSeq = line.seq;
        fresh.append(line);
    }
    if (fresh.isEmpty())
        return;
    if (!m_frozen) {
        add(fresh);
        return;
    }
    m_waiting.append(fresh);
    if (m_waiting.size() > m_limit)
        m_waiting.remove(0, m_waiting.size() - m_limit);
    Q_EMIT waitingChanged();
}

void LogModel::add(const QList<LogRow>& lines) {
    const int count = int(std::min<qsizetype>(lines.size(), m_limit));
    removeOldest(rowCount() + count - m_limit);
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    for (const LogRow& line : lines.last(count)) {
        m_longest = std::max(m_longest, int(line.text.size()));
        m_lines.push_back(line);
    }
    endInsertRows();
}

void LogModel::removeOldest(int count) {
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + count);
    endRemoveRows();
}

void LogModel::clear() {
    removeOldest(rowCount());
    m_longest = 0;
    m_waiting.clear();
    Q_EMIT waitingChanged();
}

void LogModel::forget() {
    clear();
    m_lastSeq = 0;
}

void LogModel::setFrozen(bool frozen) {
    m_frozen = frozen;
    if (!frozen && !m_waiting.isEmpty())
        add(std::exchange(m_waiting, {}));
    Q_EMIT waitingChanged();
}

} // namespace standby
#include "moc_LogModel.cpp"
