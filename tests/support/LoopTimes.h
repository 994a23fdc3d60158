// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace standby {

/// Processor time that this thread has used, in ms: what else the machine does does not count.
inline double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Measures each turn of the window's event loop, all that is done before it can paint and hear the keyboard again: a
/// turn is a frame that was late if it is longer than one. Only the window's own thread is measured. Linux and macOS.
class LoopTimes final : public QApplication {
  public:
    LoopTimes(int& argc, char** argv) : QApplication(argc, argv) {
        const auto* loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &LoopTimes::endTurn);
        connect(loop, &QAbstractEventDispatcher::awake, this, &LoopTimes::endTurn);
    }

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool taken = QApplication::notify(receiver, event);
            --m_depth;
            return taken;
        }
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        if (event->type() == QEvent::UpdateRequest)
            ++m_paints;
        QElapsedTimer clock;
        clock.start();
        const double before = threadMs();
        m_leftOut = 0;
        const bool taken = QApplication::notify(receiver, event);
        const double took = threadMs() - before - m_leftOut;
        m_cpu += took;
        m_wall += double(clock.nsecsElapsed()) / 1e6 - m_leftOut;
        --m_depth;
        if (took > m_worstMs) {
            m_worstMs = took;
            m_worst = name + " event " + QByteArray::number(type);
        }
        return taken;
    }

    /// What a test does itself, such as making up what an engine would tell, is not the window's time.
    void leaveOut(double ms) { m_leftOut += ms; }
    void forget() {
        endTurn();
        m_cpuTimes.clear();
        m_wallTimes.clear();
        m_worstMs = 0;
        m_worst.clear();
        m_paints = 0;
    }
    size_t turns() const { return m_cpuTimes.size(); }
    /// How often windows were painted.
    int paints() const { return m_paints; }
    /// The turn, in ms of processor time, that this share of the turns does not exceed: 1 is the longest, 0.5 the
    /// median.
    double cpuMs(double share) const { return at(m_cpuTimes, share); }
    /// The same by the clock.
    double wallMs(double share) const { return at(m_wallTimes, share); }
    int turnsOver(double ms) const {
        return int(std::count_if(m_cpuTimes.begin(), m_cpuTimes.end(), [ms](double one) { return one > ms; }));
    }
    /// The longest single event: its receiver and number.
    QByteArray worst() const { return m_worst; }
    double worstMs() const { return m_worstMs; }

  private:
    void endTurn() {
        if (m_cpu > 0) {
            m_cpuTimes.push_back(m_cpu);
            m_wallTimes.push_back(m_wall);
        }
        m_cpu = m_wall = 0;
    }
    static double at(std::vector<double> times, double share) {
        if (times.empty())
            return 0;
        std::sort(times.begin(), times.end());
        return times[std::min(times.size() - 1, size_t(double(times.size()) * share))];
    }

    std::vector<double> m_cpuTimes;
    std::vector<double> m_wallTimes;
    double m_worstMs = 0;
    QByteArray m_worst;
    int m_paints = 0;
    int m_depth = 0;
    double m_cpu = 0;
    double m_wall = 0;
    double m_leftOut = 0;
};

} // namespace standby
