// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"

#include <QJsonObject>
#include <QString>

#include <functional>

class QWidget;

namespace standby {

/// Sends a change of the configuration, and asks first when DNS would say something else at once.
///
/// Configuration can be undone, so that it needs no question. Clients that follow DNS cannot be called back: what is
/// answered for a name now is asked about, once, with every name and its addresses before and after. The engine
/// foretells them (`?dryRun=true`), with the status that its servers have now, so that the question also comes when
/// nobody thought of DNS: another polling method makes a failed server unknown, and traffic would return to it.
///
/// There is no question for a name that nothing is said for yet (a new set, one that comes back), because it takes
/// nothing from anybody; none for the time to live and the order of addresses; none for deleting, which shows how to
/// undo it instead; and none for what polls find later. There is no "do not ask again": a question this rare is worth
/// reading, and the one that moves traffic by mistake is the one that nobody expected.
class DnsConfirmation {
  public:
    struct Question {
        QString title;                 ///< "Disable server"
        QString proceed;               ///< of the button: "&Disable"
        bool always = false;           ///< asks whatever DNS says: for what replaces everything
        QString introduction{};        ///< what it does, when it always asks
        std::function<void()> asked{}; ///< called when the question is shown
    };
    using Answer = EngineLink::Answer;

    /// @p answer gets the engine's answer to the change, in the window thread; @p cancelled is called when the person
    /// does not want it. Neither when @p window is gone. A question that nobody can answer any more (the change is
    /// refused) is not asked: the refusal goes to @p answer.
    static void send(EngineLink& link, ApiRequest change, const Question& question, QWidget* window, Answer answer,
                     std::function<void()> cancelled = {});

    /// The same for a POST without a body.
    static void post(EngineLink& link, const QString& path, const Question& question, QWidget* window, Answer answer,
                     std::function<void()> cancelled = {});

    /// The lines of the question: "www.example.com: 192.0.2.10 → 192.0.2.20", for what is said now and would change.
    static QStringList effectsOf(const QJsonObject& preview);
};

} // namespace standby
