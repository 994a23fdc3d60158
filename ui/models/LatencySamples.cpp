// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LatencySamples.h"

#include "widgets/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

void LatencySamples::follow(const QString& setId) {
    if (m_sets.contains(setId))
        return;
    if (m_order.size() >= keptSets)
        m_sets.remove(m_order.takeFirst());
    m_sets.insert(setId, {});
    m_order.append(setId);
}

void LatencySamples::seed(const QString& setId, const QJsonArray& recentPolls) {
    const auto known = m_sets.find(setId);
    if (known == m_sets.end())
        return;
    for (const QJsonValue& entry : recentPolls) {
        const WallTime lastPollAt = wallTimeOf(entry["lastPollAt"_L1]);
        QList<LatencySample>& samples = (*known)[entry["id"_L1].toString()];
        const QList<LatencySample> added = std::exchange(samples, {});
        for (const LatencySample& sample : samplesOf(entry["polls"_L1].toArray()))
            append(samples, sample);
        if (!samples.isEmpty())
            samples.last().time = lastPollAt;
        for (const LatencySample& sample : added) {
            if (sample.time > lastPollAt)
                append(samples, sample);
        }
    }
}

bool LatencySamples::add(const QString& setId, const QJsonObject& server) {
    const auto known = m_sets.find(setId);
    if (known == m_sets.end())
        return false;
    const WallTime time = wallTimeOf(server.value("lastPollAt"_L1));
    if (time == 0)
        return false;
    QList<LatencySample>& samples = (*known)[server.value("id"_L1).toString()];
    if (!samples.isEmpty() && samples.constLast().time >= time)
        return false;
    const QJsonValue ms = server.value("lastResponseMs"_L1);
    const bool good = server.value("consecutiveFailures"_L1).toInt() == 0;
    append(samples, {time, good ? float(std::max(0.0, ms.toDouble())) : RecentPolls::failed});
    return true;
}

void LatencySamples::addPause(const QString& setId, WallTime time) {
    const auto known = m_sets.find(setId);
    if (known == m_sets.end())
        return;
    for (QList<LatencySample>& samples : *known) {
        if (!samples.isEmpty() && !samples.constLast().isPause())
            append(samples, {time, RecentPolls::paused});
    }
}

void LatencySamples::forget(const QString& setId) {
    if (m_sets.remove(setId))
        m_order.removeOne(setId);
}

QList<LatencySample> LatencySamples::of(const QString& setId, const QString& serverId) const {
    const auto known = m_sets.constFind(setId);
    return known == m_sets.cend() ? QList<LatencySample>() : known->value(serverId);
}

QList<LatencySample> LatencySamples::of(const QString& setId) const {
    const auto known = m_sets.constFind(setId);
    if (known == m_sets.cend())
        return {};
    if (known->size() == 1)
        return *known->cbegin();
    qsizetype longest = 0;
    for (const QList<LatencySample>& samples : *known)
        longest = std::max(longest, samples.size());
    QList<LatencySample> together(longest, {0, RecentPolls::paused});
    for (const QList<LatencySample>& samples : *known) {
        const qsizetype skipped = longest - samples.size();
        for (qsizetype at = 0; at < samples.size(); ++at) {
            LatencySample& one = together[skipped + at];
            const LatencySample& sample = samples.at(at);
            one.time = std::max(one.time, sample.time);
            if (sample.ms == RecentPolls::failed || one.ms == RecentPolls::failed)
                one.ms = RecentPolls::failed;
            else
                one.ms = std::max(one.ms, sample.ms);
        }
    }
    return together;
}

void LatencySamples::append(QList<LatencySample>& samples, LatencySample sample) {
    if (samples.size() >= kept)
        samples.removeFirst();
    samples.append(sample);
}

QList<LatencySample> samplesOf(const QJsonArray& recentPolls) {
    QList<LatencySample> samples;
    for (const QJsonValue& poll : recentPolls)
        samples.append({0, poll.isDouble()   ? float(poll.toDouble())
                           : poll.isString() ? RecentPolls::paused
                                             : RecentPolls::failed});
    return samples;
}

double medianMs(const QList<LatencySample>& samples) {
    QList<float> times;
    for (const LatencySample& sample : samples) {
        if (sample.good())
            times.append(sample.ms);
    }
    if (times.isEmpty())
        return -1;
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    return double(*middle);
}

QString samplesText(const QList<LatencySample>& samples) {
    const auto polls =
        std::count_if(samples.begin(), samples.end(), [](const LatencySample& s) { return !s.isPause(); });
    if (polls == 0)
        return QCoreApplication::translate("standby::LatencySamples", "no polls yet");
    const auto good = std::count_if(samples.begin(), samples.end(), [](const LatencySample& s) { return s.good(); });
    const QLocale locale;
    const QString counts = QCoreApplication::translate("standby::LatencySamples", "ok %1 of %2")
                               .arg(locale.toString(good), locale.toString(polls));
    if (good == 0)
        return counts;
    return QCoreApplication::translate("standby::LatencySamples", "%1, median %2")
        .arg(counts, millisecondsText(medianMs(samples)));
}

} // namespace standby
