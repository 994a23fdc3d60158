// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/Dialogs.h"
#include "dialogs/HistoryDialog.h"
#include "dialogs/NotificationSection.h"
#include "dialogs/OptionsDialog.h"
#include "dialogs/ServerSetDialog.h"

#include <QHash>
#include <QPointer>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

class OpenDialogs final : public Dialogs {
  public:
    OpenDialogs(EngineLink& link, QWidget* window) : m_link(link), m_window(window) {}

    void newServerSet(std::function<void(const QString&)> created) override {
        open(u"new"_s, [&] { return makeServerSet({}, std::move(created)); });
    }
    void editServerSet(const QString& setId) override {
        open(u"set "_s + setId, [&] { return makeServerSet(setId, {}); });
    }
    void options() override {
        open(u"options"_s, [&] { return new OptionsDialog(m_link, m_window); });
    }
    void optionsAt(const QString& pointer) override {
        options();
        auto* dialog = static_cast<SectionedDialog*>(m_open.value(u"options"_s).data());
        for (const FormSection* section : dialog->findChildren<FormSection*>()) {
            if (section->owns(pointer) && !section->title().isEmpty())
                dialog->showSection(section);
        }
    }
    void notification(const QString& setId) override {
        if (setId.isEmpty())
            return optionsAt(u"/notification"_s);
        editServerSet(setId);
        showSection<NotificationSection>(u"set "_s + setId);
    }
    void pollingHistory(const QString& setId, const QString& serverId) override {
        const QString subject = u"history "_s + setId;
        if (auto* shown = qobject_cast<HistoryDialog*>(m_open.value(subject)))
            shown->chooseServer(serverId);
        open(subject, [&] { return new HistoryDialog(m_link, setId, serverId, m_window); });
    }

  private:
    ServerSetDialog* makeServerSet(const QString& setId, ServerSetDialog::Created created) {
        const auto openOptions = [this] { optionsAt(u"/notification"_s); };
        return new ServerSetDialog(m_link, setId, std::move(created), openOptions, m_window);
    }
    template<typename Section> void showSection(const QString& subject) {
        auto* dialog = static_cast<SectionedDialog*>(m_open.value(subject).data());
        dialog->showSection(dialog->findChild<Section*>());
    }
    /// One dialog per subject: an open one is brought to the front.
    template<typename Make> void open(const QString& subject, Make make) {
        QPointer<QDialog>& dialog = m_open[subject];
        if (!dialog || !dialog->isVisible())
            dialog = make();
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    }

    EngineLink& m_link;
    QWidget* m_window;
    QHash<QString, QPointer<QDialog>> m_open;
};

} // namespace

std::unique_ptr<Dialogs> makeDialogs(EngineLink& link, QWidget* window) {
    return std::make_unique<OpenDialogs>(link, window);
}

} // namespace standby
