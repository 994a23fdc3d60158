// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"
#include "model/Result.h"

#include <QDialog>
#include <QJsonObject>
#include <QList>
#include <QTimer>

#include <functional>

class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace standby {

class Banner;
class ChoiceBanner;
class FormSection;
struct ApiResponse;
struct FieldConflict;

/// A dialog that edits one resource of the API in sections: reads it, shows mistakes as they are typed, saves it with
/// the tag it was read with. Whatever the engine answers, what was typed stays until it is saved or thrown away on
/// purpose. Members of the resource that no section shows go back as they came. Not modal.
class SectionedDialog : public QDialog {
    Q_OBJECT
  public:
    /// An answer may take this long before it is worth a word.
    static constexpr int patienceMs = 5000;
    /// A mistake is shown when a person stops typing for so long.
    static constexpr int typingPauseMs = 400;

    /// What the dialog edits; the texts are whole sentences.
    struct Subject {
        QString path;     ///< of GET and PUT; empty for what is new
        QString postPath; ///< of POST, for what is new
        QString notRead;  ///< "The options were not read."
        QString notSaved; ///< "The options were not saved."
        QString changed;  ///< "Somebody else changed the options while this dialog was open."
        QString discard;  ///< "Discard the changes to the options?"
        QString gone;     ///< "Somebody deleted this server set while the dialog was open."; empty: it cannot be
    };

    SectionedDialog(EngineLink& link, Subject subject, QWidget* parent);

    void reject() override;
    /// What is shown, in the shape of the resource.
    QJsonObject collected() const;
    /// Goes to this section, one of the dialog's own.
    void showSection(const FormSection* section);

  protected:
    void addSection(FormSection* section);
    /// Reads the resource; or takes @p fresh for a new one. After all sections were added.
    void begin(const QJsonObject& fresh = {});
    virtual Errors mistakesIn(const QJsonObject& whole) const = 0;
    /// Somebody else changed the resource to @p newest, and @p whole is to replace it: makes @p whole fit. @p newest is
    /// empty when the resource is to be made anew.
    virtual void reconcile(QJsonObject& whole, const QJsonObject& newest) const = 0;
    /// The engine's answer to a save. The dialog closes after this.
    virtual void saved(const QJsonObject& answer) = 0;
    virtual void loaded(const QJsonObject& whole) { Q_UNUSED(whole) }

    EngineLink& link() const { return m_link; }
    const QJsonObject& base() const { return m_base; }

  private:
    void read();
    void show(const QJsonObject& whole, const QByteArray& tag);
    void check(bool all);
    /// A person typed, or left a field: new mistakes wait for a pause in typing, old ones go at once.
    void checkSoon(int section);
    void refreshOk();
    void save();
    void send();
    void replace(const QJsonObject& whole, const EngineLink::Answer& answer);
    void answered(const ApiResponse& response, const QJsonObject& sent);
    void refused(const ApiResponse& response, const QJsonObject& sent);
    void resolveConflict();
    void mergeWith(const QJsonObject& newest, const QByteArray& tag);
    void askForEachField(const QList<FieldConflict>& conflicts, const QJsonObject& newest, const QByteArray& tag);
    void saveMerged(QJsonObject whole, const QJsonObject& newest, const QByteArray& tag);
    void offerToCreate();
    void createAnew();
    void followConnection();
    void setBusy(const QString& words);
    void awaitNothing();
    bool isEdited() const;
    Errors allMistakes(const QJsonObject& whole) const;
    void jumpToMistake();

    EngineLink& m_link;
    Subject m_subject;
    QList<FormSection*> m_sections;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    ChoiceBanner* m_banner;
    QHBoxLayout* m_bottom;
    QLabel* m_busy;
    QDialogButtonBox* m_buttons;
    QPushButton* m_ok;
    QTimer m_patience;
    QTimer m_typing;
    QList<int> m_marked; ///< fields with a mistake that is shown, by section
    QJsonObject m_base;  ///< as the engine has it
    QJsonObject m_clean; ///< as the sections showed it when nothing was edited yet
    QByteArray m_tag;
    Errors m_refused; ///< what the engine found in m_sent
    QJsonObject m_sent;
    bool m_read = false; ///< there is something to edit
    bool m_showAll = false;
    bool m_lost = false; ///< the banner says that the engine is lost
    int m_merges = 0;    ///< in a row: somebody saves again and again
    int m_turn = 0;      ///< counts requests; answers to earlier ones are stale
};

} // namespace standby
