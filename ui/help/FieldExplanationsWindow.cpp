// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& windowExplanations() {
    static const QList<FieldExplanation> table{
        {"*/serverSetFilter",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Shows only the server sets whose name, tags, addresses or status contain this text. Empty: all.")},
        {"*/statusFilters", QT_TRANSLATE_NOOP("standby::FieldExplanations",
                                              "Shows only the server sets with one status, and how many there are.")},
        {"*/groupByTag", QT_TRANSLATE_NOOP("standby::FieldExplanations",
                                           "Shows the server sets below their tags, with how the worst of each "
                                           "stands. One with several tags is below each of them.")},
        {"*/columnsButton",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Chooses what the list shows. The header of the list has the same menu.")},
        {"*/serverSetTable",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The server sets, the worst first. Enter opens the properties, F5 polls, Delete deletes; "
                           "several can be selected with Ctrl and Shift. The last polls are ticks, the newest at the "
                           "end: the higher, the slower; failed ones have a foot. The status of what is selected is "
                           "beside the list.")},
        {"*/timelineRange",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "How far back the status page shows what happened.")},
        {"*/happened",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What changed in this time, newest first: servers that failed or are ok again, with the "
                           "reason, pauses, changes of DNS.")},
        {"*/told",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Which notifications were sent in this time, to whom, and which could not be sent.")},
        {"*/problemTable",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "What is wrong now. Enter goes to where it can be mended.")},
        {"*/logTable",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the program does, newest last. It follows new lines unless you scroll up.")},
        {"*/paletteField",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Words in any order find actions, server sets, problems, options and help; parts of "
                           "them are enough. \"pause main\" pauses the set Main website.")},
        {"*/helpSearch", QT_TRANSLATE_NOOP("standby::FieldExplanations",
                                           "Shows only topics that have all these words, and marks them.")},
        {"*/helpContents", QT_TRANSLATE_NOOP("standby::FieldExplanations", "All topics of the help.")},
        {"historyDialog/historyServer",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Whose entries are shown: those of all servers of the set, or of one.")},
        {"historyDialog/historyTypes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Which kinds of entries are shown; none chosen: all.")},
        {"historyDialog/historyPeriod",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The time whose entries and uptime are shown.")},
        {"historyDialog/historyFrom",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The first moment that is shown, in local time.")},
        {"historyDialog/historyTo",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The last moment that is shown, in local time.")},
        {"historyDialog/history",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The entries, newest first. More are read as you scroll.")},
        {"*/demonstrationCommand",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Asks DNS for the demonstration's host name, in a terminal on the computer "
                           "where Standby runs. Copy it with the button beside.")},
        {"importDialog/importMerge",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Takes server sets from the file that are new or different. Nothing is removed, and the options stay.")},
        {"importDialog/importReplace",
         QT_TRANSLATE_NOOP(
             "standby::FieldExplanations",
             "Makes server sets and options as in the file. Server sets that are not in it are removed.")},
        {"importDialog/importPreview",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What the import would add, change and remove, field by field, and the "
                           "secrets that would have to be entered afterwards.")},
        {"acknowledgeDialog/note",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "A word for everybody who sees the problem, such as who takes care of it. It "
                           "may stay empty; at most 2,000 letters.")},
        {"pingWindow/pingLines",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What each ping found: the time it took, or why there was no answer.")},
        {"simulationWindow/simulatedChanges",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "What DNS would say, and who would be told. Nothing is done.")},
        {"simulationWindow/fails",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "On: the simulation takes this server for failed, too.")},
        {"signInDialog/withPassword",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Sign in as admin with the password of Options, HTTP API.")},
        {"signInDialog/withApiKey",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "Sign in with an API key; its role decides what this window can do.")},
        {"signInDialog/secret",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The password or the key. It is sent only to the engine that the window is for.")},
        {"signInDialog/plainText",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: send it although nothing on the way is encrypted. Better use an https:// address.")},
        {"signInDialog/keepSignedIn",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "On: it is kept in a file that only you can read, and not asked again.")},
        {"*/testResults",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "What each server answered when the test polled it.")},
        {"historyDialog/uptime",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "The share of the shown time in which each server was ok. Times in which it was "
                           "not polled do not count.")},
        {"historyDialog/responseTimes",
         QT_TRANSLATE_NOOP("standby::FieldExplanations",
                           "How long the polls of the shown time took. Arrow keys go from one to the next.")},
        {"changesDialog/changesFilter",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "Shows only the changes that contain this text. Empty: all.")},
        {"changesDialog/revisions",
         QT_TRANSLATE_NOOP("standby::FieldExplanations", "The changes of settings that are kept, newest first.")},
    };
    return table;
}

} // namespace standby
