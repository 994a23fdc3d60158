// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of the engine, its files and its history.
#include "words/sentences/EngineCatalogue.h"

#include <QCoreApplication>

namespace standby {

std::span<const char* const> programSentences() {
    static constexpr const char* sentences[]{
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "\"%1\" could not be written: %2. Check the room on the disk and the permissions of the directory."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The directory \"%1\" could not be made. Check that the directory above it exists and may be written."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The data directory \"%1\" cannot be written: %2. Give this user the right to write in it, "
                          "or choose another one with --data-dir."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Standby %1 started for the first time"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Standby %1 started with %2 server sets"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Standby stopped"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The program ended unexpectedly; this is when it last saved its state."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The settings were not saved. %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The server was deleted."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The polling method or the address was changed."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 is polled now, not %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The server set was deleted."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There is no server set with the id \"%1\"."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The program is ending. Nothing was changed."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Another server set has the name \"%1\" already. Choose a different one."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The server set \"%1\" has no server with the id \"%2\"."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There is no revision %1 any more, or not yet."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The host name %1 is listed by several server sets: %2. The first of them decides what DNS "
                          "says for it; take the name out of the others."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Notifications that wait are not saved, and lost if the program ends. %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The program is ending."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Given up after %1 attempts."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "It is tried again in %1."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1: \"%2\" was not delivered: %3 %4"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "A message was given up after %1 attempts."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 event is not told, since %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 events are not told, since %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "this is a test"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The program is ending. Nothing was done."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There is no problem with the id \"%1\" any more."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "\"%1\" is not an IP address."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "New lines wait in memory, the latest %1 MiB of them."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The log cannot be written to disk. %1 %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The log \"%1\" cannot be written: %2. Check the room on the "
                                                      "disk and the permissions of the directory. %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The notifications that wait in \"%1\" cannot be read; what is in them is not told. %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The file was kept as \"%1\"."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Revision %1 cannot be read from \"%2\": %3."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "its first line is damaged"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "it is damaged"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Another server set has the name \"%1\" already."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Line %1 is not JSON: %2."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "It has no schemaVersion that this program knows."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The settings \"%1\" cannot be read: %2. Give this user the right to read and write them."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The settings \"%1\" were written by a newer version of Standby (schema %2; this one knows "
                          "%3). Nothing was changed. Install the newer version, or restore a backup."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The settings \"%1\" are damaged: %2 %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the defaults are used, because no kept revision can be read"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "revision %1 is used (%2)"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The settings \"%1\" were damaged: %2 They were kept as \"%3\", and %4."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Revision %1 cannot be used: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "the log of this system"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The last known statuses in \"%1\" cannot be read. Every server "
                                                      "is unknown until its first poll, and pauses are over. %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The last known statuses are not saved. %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Too many questions wait for the history. Try again later."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The history could not be opened yet. The problems list says why; try again later."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The history \"%1\" could not be read: %2. Try again; if it lasts, check the disk."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "its version is %1, this program knows versions up to %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The file system of \"%1\" cannot keep a write-ahead log, as is usual for network shares. "
                          "The history is written more slowly; a local disk is better."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The history \"%1\" was written by a newer version of Standby (%2). It is left untouched and "
                          "nothing is recorded. Install the newer version, or move the file away."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Old entries of the history \"%1\" could not be deleted: %2. This is tried again tomorrow."),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "Polling goes on. The latest %L1 entries are kept in memory until the history can be written."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The history \"%1\" cannot be written: the disk is full (%2). Make room on it. %3"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The history \"%1\" cannot be written: another program has locked it (%2). Close that program. %3"),
        QT_TRANSLATE_NOOP(
            "standby::EngineSentences",
            "The history \"%1\" cannot be written: %2. Check the disk, the directory and its permissions. %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The history \"%1\" is damaged (%2) and cannot be written. %3"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The history \"%1\" was damaged (%2). It was kept as \"%3\" and a new one was begun."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The damaged file \"%1\" could not be renamed to \"%2\": %3. Move it away by hand."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "There is no server set with this id."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Hashed the password of the HTTP API"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The change was only tried."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Created server set \"%1\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Changed server set \"%1\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Deleted server set \"%1\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Deleted %L1 server sets"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Undid revision %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Undid revision %1: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Redid revision %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Redid revision %1: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 server \"%2\" of server set \"%3\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Disabled server \"%1\" of server set \"%2\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Enabled server \"%1\" of server set \"%2\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Changed the options"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Restored revision %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The host name %1 belongs to the server set %2 meanwhile. Take it out there first."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "What revision %1 changed cannot be read: %2"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "What was configured before revision %1 is not kept: the last %2 "
                                                      "revisions are, and not what was edited by hand."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Gave ids to what was added to the settings file by hand"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Set damaged settings aside: %1"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "%1 acknowledged the problem \"%2\""),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The demonstration does not run. Start it first."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "It goes when the demonstration ends."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The program is ending. Nothing was started."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "It runs already."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "The server set \"%1\" has the host name of the demonstration, %2. Take it out there first."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "Standby is to answer DNS but cannot, as the problems say. Put "
                                                      "that right, or switch DNS serving off in the options."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "No port of 127.0.0.1 could be had to answer DNS on. Try again."),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "The demonstration has the servers 1 to %1, and no other."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "This server set belongs to the demonstration: it goes when the demonstration ends, and "
                          "cannot be changed. Make a server set of your own instead."),
        QT_TRANSLATE_NOOP("standby::EngineSentences",
                          "Imported settings: server sets added: %1, changed: %2, removed: %3%4"),
        QT_TRANSLATE_NOOP("standby::EngineSentences", "; options changed"),
    };
    return sentences;
}

} // namespace standby
