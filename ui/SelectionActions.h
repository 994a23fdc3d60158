// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace standby {

class Actions;
class Banner;
class EngineLink;
class EngineMirror;
class ServerSetsPage;
struct ApiResponse;
enum class ActionId;

/// Pause, Resume, Poll now and Delete: they act on all selected server sets with one request, and their texts say on
/// how many. With a mixed selection both Pause and Resume can be used. Window thread.
class SelectionActions final : public QObject {
    Q_OBJECT
  public:
    /// What is handed in outlives it. @p banner says what was refused.
    SelectionActions(const Actions& actions, ServerSetsPage& page, EngineMirror& mirror, EngineLink& link,
                     Banner& banner, QObject* parent);

    /// Texts and what can be used now. @p usable: the list is what the person works with.
    void refresh(bool usable);

  Q_SIGNALS:
    /// Deleted as one change of the configuration, which can be taken back.
    void deleted(const QString& whatHappened, int revision);
    /// Something was refused: what the actions show may not be true any more.
    void refused();

  private:
    enum class Word { Pause, Resume, Poll, Delete };
    void act(Word word);
    void answered(Word word, const QString& what, const ApiResponse& response);

    const Actions& m_actions;
    ServerSetsPage& m_page;
    EngineMirror& m_mirror;
    EngineLink& m_link;
    Banner& m_banner;
};

} // namespace standby
