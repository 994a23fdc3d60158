// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace standby {

/// A script named dnscmd in a folder of its own, for systems with a POSIX shell: keeps the records of the zone
/// example.com as Microsoft's program does, prints what that prints, and writes down how it was called, with which
/// environment.
class FakeDnscmd {
  public:
    FakeDnscmd() {
        QFile script(program());
        if (!script.open(QIODevice::WriteOnly))
            return;
        script.write(R"SCRIPT(#!/bin/sh
d=$(dirname "$0")
(IFS='|'; echo "$*") >> "$d/calls"
env > "$d/environment"
[ -f "$d/hangs" ] && sleep 60
[ -f "$d/slow" ] && sleep 0.3
[ -f "$d/fails" ] && { cat "$d/fails"; exit 1; }
fail() { printf '\nDNS Server failed.\n    Status = %d (0x%08x)\n' "$2" "$2"; printf 'Command failed:  %s     %s    0x%x\n' "$1" "$2" "$2"; exit 1; }
[ "$3" = example.com ] || fail DNS_ERROR_ZONE_DOES_NOT_EXIST 9601
node=${4%.example.com.}
records="$d/records $node"
case "$2" in
/EnumRecords)
    [ -s "$records" ] || fail DNS_ERROR_NAME_DOES_NOT_EXIST 9714
    echo "Returned records:"
    sed "1s/^/@ /;2,\$s/^/\t\t /" "$records" ;;
/RecordAdd)
    grep -q " $6	$7\$" "$records" 2>/dev/null && fail DNS_ERROR_RECORD_ALREADY_EXISTS 9711
    echo "$5 $6	$7" >> "$records"
    echo "Add $6 Record for $4 at example.com" ;;
/RecordDelete)
    [ "$7" = /f ] || { echo "Are you sure?"; sleep 60; }
    grep -q " $5	$6\$" "$records" 2>/dev/null || fail DNS_ERROR_RECORD_DOES_NOT_EXIST 9701
    grep -v " $5	$6\$" "$records" > "$records.new"
    mv "$records.new" "$records"
    echo "Deleted $5 record(s) at example.com" ;;
esac
echo "Command completed successfully."
)SCRIPT");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString folder() const { return m_folder.path(); }
    QString program() const { return m_folder.filePath(QStringLiteral("dnscmd")); }

    /// Records of a node, as "60 A 192.0.2.1"; sorted.
    QStringList records(const QString& node) const {
        QStringList lines =
            linesOf(QStringLiteral("records ") + node).replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        lines.sort();
        return lines;
    }
    void setRecords(const QString& node, const QStringList& records) const {
        QString text;
        for (const QString& record : records) {
            const QStringList words = record.split(u' ');
            text += QStringLiteral("%1 %2\t%3\n").arg(words[0], words[1], words[2]);
        }
        write(QStringLiteral("records ") + node, text);
    }
    /// The arguments of each call, joined with |.
    QStringList calls() const { return linesOf(QStringLiteral("calls")); }
    /// All calls fail with this output from now on.
    void failWith(const QString& output) const { write(QStringLiteral("fails"), output); }
    void hang() const { write(QStringLiteral("hangs"), {}); }
    /// Each call takes 0.3 s.
    void slowDown() const { write(QStringLiteral("slow"), {}); }

  private:
    QStringList linesOf(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    void write(const QString& name, const QString& text) const {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    QTemporaryDir m_folder;
};

} // namespace standby
