// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SvgPath.h"

#include <QList>
#include <QString>

namespace standby {

namespace {

struct Step {
    char16_t command = 0; ///< as written: lower case is relative
    QList<double> numbers;
};

bool belongsToNumber(QStringView text, qsizetype at, qsizetype start) {
    const QChar mark = text[at];
    return mark.isDigit() || mark == u'.' || (mark == u'-' && at == start);
}

std::optional<QList<Step>> stepsOf(QStringView text) {
    QList<Step> steps;
    for (qsizetype at = 0; at < text.size();) {
        const QChar mark = text[at];
        if (mark.isSpace() || mark == u',') {
            ++at;
        } else if (mark.isLetter()) {
            steps.append(Step{mark.unicode(), {}});
            ++at;
        } else {
            const qsizetype start = at;
            while (at < text.size() && belongsToNumber(text, at, start))
                ++at;
            bool valid = false;
            const double value = text.sliced(start, at - start).toDouble(&valid);
            if (!valid || steps.isEmpty())
                return {};
            steps.last().numbers.append(value);
        }
    }
    return steps;
}

/// How many numbers one turn of the command takes; -1: not one of ours.
int countFor(QChar command) {
    switch (command.toLower().unicode()) {
    case u'm':
    case u'l':
        return 2;
    case u'h':
    case u'v':
        return 1;
    case u'c':
        return 6;
    case u'q':
        return 4;
    case u'z':
        return 0;
    default:
        return -1;
    }
}

void draw(QPainterPath& path, QChar command, const double* n) {
    const QPointF from = command.isLower() ? path.currentPosition() : QPointF();
    const auto point = [&](int index) { return from + QPointF(n[index], n[index + 1]); };
    switch (command.toLower().unicode()) {
    case u'm':
        path.moveTo(point(0));
        break;
    case u'l':
        path.lineTo(point(0));
        break;
    case u'h':
        path.lineTo(from.x() + n[0], path.currentPosition().y());
        break;
    case u'v':
        path.lineTo(path.currentPosition().x(), from.y() + n[0]);
        break;
    case u'c':
        path.cubicTo(point(0), point(2), point(4));
        break;
    case u'q':
        path.quadTo(point(0), point(2));
        break;
    default:
        path.closeSubpath();
    }
}

} // namespace

std::optional<QPainterPath> svgPath(QStringView text) {
    const auto steps = stepsOf(text);
    if (!steps)
        return {};
    QPainterPath path;
    for (const Step& step : *steps) {
        QChar command(step.command);
        const int count = countFor(command);
        if (count < 0 ||
            (count == 0 ? !step.numbers.isEmpty() : step.numbers.isEmpty() || step.numbers.size() % count != 0))
            return {};
        if (count == 0)
            draw(path, command, nullptr);
        for (qsizetype at = 0; count > 0 && at < step.numbers.size(); at += count) {
            draw(path, command, step.numbers.constData() + at);
            // Further pairs after a move are lines.
            if (command.toLower() == u'm')
                command = command.isLower() ? u'l' : u'L';
        }
    }
    return path;
}

} // namespace standby
