// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FieldMistakes.h"
#include "dialogs/SecretField.h"
#include "widgets/Theme.h"

#include <QJsonObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QSpinBox;

namespace standby {

class DurationField;

/// A section of a dialog, or a part of one: fields, each tied by a JSON pointer to a member of the whole that is
/// edited. A field's object name is its pointer with dots ("pollingFrequency.retries"). Loading, storing and showing
/// mistakes go through the pointers; sections say only what fields there are.
class FormSection : public QWidget {
    Q_OBJECT
  public:
    /// @p owned: the pointers whose mistakes belong here.
    FormSection(const QString& title, const QStringList& owned, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    /// The first of the pointers that it owns, which tells it from the other sections of its dialog.
    QString root() const { return m_owned.value(0); }
    /// The section in an area that scrolls when it is too small: words are never cut off.
    QScrollArea* inScrollArea();
    bool owns(const QString& pointer) const;

    /// @name What people read for a member, empty where no field here is for just that
    /// @{
    QString labelOf(const QString& pointer) const;
    /// Words of the API have words for people in some fields.
    QString textOf(const QString& pointer, const QJsonValue& value) const;
    /// @}

    /// Shows @p whole. Does not emit edited().
    virtual void load(const QJsonObject& whole);
    /// Writes what is shown into @p whole and leaves the rest of it as it is.
    virtual void store(QJsonObject& whole) const;
    /// Shows those of @p mistakes that are owned, and takes the others away. @p all: also where nobody typed yet.
    /// Returns how many fields are marked.
    virtual int showMistakes(const Errors& mistakes, bool all);
    virtual void focusFirstMistake();
    void focusFirstField();

  Q_SIGNALS:
    void edited();
    /// The keyboard left a field: from now on it counts as typed in.
    void left();

  protected:
    using Read = std::function<QJsonValue()>;
    using Write = std::function<void(const QJsonValue&)>;

    QFormLayout* form() const { return m_form; }
    /// @name Fields, one below the other. Labels have mnemonics.
    /// @{
    QLineEdit* addText(const QString& pointer, const QString& label, const QString& hint = {});
    /// One IP address; @p nullable: null while empty. Offers the address in a URL that is pasted.
    QLineEdit* addAddress(const QString& pointer, const QString& label, const QString& hint = {},
                          bool nullable = false);
    /// A list of texts, separated by commas.
    QLineEdit* addCommaList(const QString& pointer, const QString& label, const QString& hint = {});
    /// A list of texts, one in a line.
    QPlainTextEdit* addLines(const QString& pointer, const QString& label, const QString& hint = {});
    /// One text of many lines, @p lines of them shown.
    QPlainTextEdit* addManyLines(const QString& pointer, const QString& label, int lines, const QString& hint = {});
    QPlainTextEdit* addNotes(const QString& pointer, const QString& label);
    QSpinBox* addWhole(const QString& pointer, const QString& label, int min, int max, const QString& hint = {});
    QDoubleSpinBox* addSeconds(const QString& pointer, const QString& label, double min, double max,
                               const QString& hint = {});
    /// Seconds, in the unit that a person likes, from 0 on. @p none: what 0 is called.
    DurationField* addDuration(const QString& pointer, const QString& label, double max, const QString& none,
                               const QString& hint = {});
    QCheckBox* addCheck(const QString& pointer, const QString& text, const QString& hint = {});
    /// Words of the API and what people read for them.
    QComboBox* addChoice(const QString& pointer, const QString& label, const QList<std::pair<QString, QString>>& words,
                         const QString& hint = {});
    /// A file of the machine that the engine runs on, with a button to look for it on this one.
    QLineEdit* addFile(const QString& pointer, const QString& label, const QString& hint = {});
    /// The same with a directory.
    QLineEdit* addDirectory(const QString& pointer, const QString& label, const QString& hint = {});
    SecretField* addSecret(const QString& pointer, const QString& label, SecretField::Removal removal,
                           const QString& hint = {});
    void addHeading(const QString& text);
    QLabel* addRemark(const QString& text, Tone tone = Tone::Muted);
    /// @}

    /// A field of its own kind; @p row is what is laid out, @p field takes the keyboard.
    MistakeLabel* addField(const QString& pointer, const QString& label, QWidget* row, QWidget* field,
                           const QString& hint, Read read, Write write);
    /// A criterion on a text, `{"match", "text"}` or null: a check box, how it is compared, the text. @p greeting: with
    /// the comparisons that only greetings have. Returns the check box.
    QCheckBox* addMatch(const QString& pointer, const QString& label, bool greeting, const QString& hint = {});
    /// Scrolling past @p field does not change it.
    void spare(QWidget* field);
    /// A row of its own for a field that does not grow.
    QWidget* leftAligned(QWidget* field);
    /// Fields laid out elsewhere.
    void bind(const QString& pointer, QWidget* field, MistakeLabel* label, Read read, Write write);
    /// Unchecked, what @p pointer leads to is null, and @p fields are off. Add it after the fields.
    void addGate(const QString& pointer, QCheckBox* gate, const QList<QWidget*>& fields);
    /// To be connected to whatever a person changes.
    void changed(const QString& pointer);
    bool isLoading() const { return m_loading; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Binding {
        QString pointer;
        QPointer<QWidget> field;
        Read read;
        Write write;
    };
    QLineEdit* addPath(const QString& pointer, const QString& label, const QString& hint, bool directory);
    QWidget* browsing(QLineEdit* edit, bool directory);
    void takeHeight();
    void forgetHiddenRows();
    void chooseWrapping(int room);

    QString m_title;
    QStringList m_owned;
    QFormLayout* m_form;
    QWidget* m_scrolling = nullptr; ///< what it is seen through; none for a part
    MistakeLabel* m_rest;           ///< mistakes without a field
    QList<Binding> m_bindings;
    FieldMistakes m_mistakes;
    QSet<const QWidget*> m_forgotten; ///< rows that are hidden
    bool m_loading = false;
};

} // namespace standby
