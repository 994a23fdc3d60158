// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& windowExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"*/serverSetFilter", WORDS("Shows only the server sets whose name or status contains this text. Empty: all.")},
        {"*/serverSetTable", WORDS("The server sets. Enter opens the properties, F5 polls, Delete deletes; the status "
                                   "of the selected set is beside the list.")},
        {"*/problemTable", WORDS("What is wrong now. Enter goes to where it can be mended.")},
        {"*/logTable", WORDS("What the program does, newest last. It follows new lines unless you scroll up.")},
        {"*/paletteField", WORDS("Words in any order find actions, server sets, problems, options and help; parts of "
                                 "them are enough. \"pause main\" pauses the set Main website.")},
        {"*/helpSearch", WORDS("Shows only topics that have all these words, and marks them.")},
        {"*/helpContents", WORDS("All topics of the help.")},
        {"historyDialog/historyServer", WORDS("Whose entries are shown: those of all servers of the set, or of one.")},
        {"historyDialog/historyTypes", WORDS("Which kinds of entries are shown; none chosen: all.")},
        {"historyDialog/historyPeriod", WORDS("The time whose entries and uptime are shown.")},
        {"historyDialog/historyFrom", WORDS("The first moment that is shown, in local time.")},
        {"historyDialog/historyTo", WORDS("The last moment that is shown, in local time.")},
        {"historyDialog/history", WORDS("The entries, newest first. More are read as you scroll.")},
        {"acknowledgeDialog/note", WORDS("A word for everybody who sees the problem, such as who takes care of it. It "
                                         "may stay empty; at most 2,000 letters.")},
        {"pingWindow/pingLines", WORDS("What each ping found: the time it took, or why there was no answer.")},
        {"simulationWindow/simulatedChanges", WORDS("What DNS would say, and who would be told. Nothing is done.")},
        {"simulationWindow/fails", WORDS("On: the simulation takes this server for failed, too.")},
        {"signInDialog/withPassword", WORDS("Sign in as admin with the password of Options, HTTP API.")},
        {"signInDialog/withApiKey", WORDS("Sign in with an API key; its role decides what this window can do.")},
        {"signInDialog/secret",
         WORDS("The password or the key. It is sent only to the engine that the window is for.")},
        {"signInDialog/plainText",
         WORDS("On: send it although nothing on the way is encrypted. Better use an https:// address.")},
        {"signInDialog/keepSignedIn", WORDS("On: it is kept in a file that only you can read, and not asked again.")},
        {"*/statusFilters", WORDS("Shows only the server sets with this status; the numbers count them.")},
        {"*/groupByTag",
         WORDS("On: server sets are shown below their tags, one with several tags below each of them. Usually off.")},
        {"*/columnsButton", WORDS("Chooses which columns the list has.")},
        {"*/testResults", WORDS("What each server answered when the test polled it.")},
        {"historyDialog/uptime", WORDS("The share of the shown time in which each server was ok. Times in which it was "
                                       "not polled do not count.")},
        {"historyDialog/responseTimes",
         WORDS("How long the polls of the shown time took. Arrow keys go from one to the next.")},
        {"changesDialog/changesFilter", WORDS("Shows only the changes that contain this text. Empty: all.")},
        {"changesDialog/revisions", WORDS("The changes of settings that are kept, newest first.")},
        {"importDialog/importPreview",
         WORDS("What the import would change, field by field. Nothing is changed before you say so.")},
        {"*/demonstrationCommand", WORDS("Asks DNS for the host name of the demonstration. Copy it into a terminal.")},
    };
#undef WORDS
    return table;
}

} // namespace standby
