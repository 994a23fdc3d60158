// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/FieldExplanations.h"

#include <QtGlobal>

namespace standby {

const QList<FieldExplanation>& windowExplanations() {
#define WORDS(text) QT_TRANSLATE_NOOP("standby::FieldExplanations", text)
    static const QList<FieldExplanation> table{
        {"*/serverSetFilter", WORDS("Shows only the server sets whose name, tags, addresses or status contain this "
                                    "text. Empty: all.")},
        {"*/statusFilters", WORDS("Shows only the server sets with one status, and how many there are.")},
        {"*/groupByTag", WORDS("Shows the server sets below their tags, with how the worst of each stands. One with "
                               "several tags is below each of them.")},
        {"*/columnsButton", WORDS("Chooses what the list shows. The header of the list has the same menu.")},
        {"*/serverSetTable", WORDS("The server sets, the worst first. Enter opens the properties, F5 polls, Delete "
                                   "deletes; several can be selected with Ctrl and Shift. The last polls are ticks, "
                                   "the newest at the end: the higher, the slower; failed ones have a foot. The "
                                   "status of what is selected is beside the list.")},
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
    };
#undef WORDS
    return table;
}

} // namespace standby
