// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of fields that sections are made of.
#include "dialogs/AddressField.h"
#include "dialogs/DurationField.h"
#include "dialogs/FormSection.h"
#include "dialogs/SecondsBox.h"
#include "widgets/EnginePlace.h"
#include "widgets/SvgIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QJsonArray trimmedTexts(const QStringList& parts) {
    QJsonArray texts;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            texts.append(part.trimmed());
    }
    return texts;
}

QString joined(const QJsonValue& texts, const QString& between) {
    QStringList parts;
    for (const QJsonValue& text : texts.toArray())
        parts.append(text.toString());
    return parts.join(between);
}

/// As high as so many lines.
QPlainTextEdit* editOfLines(int lines, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return edit;
}

} // namespace

QLineEdit* FormSection::addText(const QString& pointer, const QString& label, const QString& hint) {
    auto* edit = new QLineEdit(this);
    addField(
        pointer, label, edit, edit, hint, [edit] { return QJsonValue(edit->text()); },
        [edit](const QJsonValue& value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QLineEdit* FormSection::addAddress(const QString& pointer, const QString& label, const QString& hint, bool nullable) {
    auto* field = new AddressField(this);
    QLineEdit* edit = field->edit();
    addField(
        pointer, label, field, edit, hint,
        [edit, nullable] {
            const QString text = edit->text().trimmed();
            return nullable && text.isEmpty() ? QJsonValue() : QJsonValue(text);
        },
        [edit](const QJsonValue& value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QLineEdit* FormSection::addCommaList(const QString& pointer, const QString& label, const QString& hint) {
    auto* edit = new QLineEdit(this);
    addField(
        pointer, label, edit, edit, hint, [edit] { return trimmedTexts(edit->text().split(u',')); },
        [edit](const QJsonValue& value) { edit->setText(joined(value, u", "_s)); });
    connect(edit, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QPlainTextEdit* FormSection::addLines(const QString& pointer, const QString& label, const QString& hint) {
    QPlainTextEdit* edit = editOfLines(6, this);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    addField(
        pointer, label, edit, edit, hint, [edit] { return trimmedTexts(edit->toPlainText().split(u'\n')); },
        [edit](const QJsonValue& value) { edit->setPlainText(joined(value, u"\n"_s)); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QPlainTextEdit* FormSection::addManyLines(const QString& pointer, const QString& label, int lines,
                                          const QString& hint) {
    QPlainTextEdit* edit = editOfLines(lines, this);
    addField(
        pointer, label, edit, edit, hint, [edit] { return QJsonValue(edit->toPlainText()); },
        [edit](const QJsonValue& value) { edit->setPlainText(value.toString()); });
    connect(edit, &QPlainTextEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QPlainTextEdit* FormSection::addNotes(const QString& pointer, const QString& label) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    addField(
        pointer, {}, edit, edit, {}, [edit] { return QJsonValue(edit->toPlainText()); },
        [edit](const QJsonValue& value) { edit->setPlainText(value.toString()); });
    edit->setAccessibleName(label);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

QSpinBox* FormSection::addWhole(const QString& pointer, const QString& label, int min, int max, const QString& hint) {
    auto* box = new QSpinBox(this);
    box->setRange(min, max);
    box->setGroupSeparatorShown(false);
    spare(box);
    addField(
        pointer, label, leftAligned(box), box, hint, [box] { return QJsonValue(box->value()); },
        [box](const QJsonValue& value) { box->setValue(value.toInt(box->value())); });
    connect(box, &QSpinBox::valueChanged, this, [this, pointer] { changed(pointer); });
    return box;
}

QDoubleSpinBox* FormSection::addSeconds(const QString& pointer, const QString& label, double min, double max,
                                        const QString& hint) {
    auto* box = new SecondsBox(this);
    box->setRange(min, max);
    spare(box);
    addField(
        pointer, label, leftAligned(box), box, hint, [box] { return QJsonValue(box->seconds()); },
        [box](const QJsonValue& value) { box->setSeconds(value.toDouble(box->seconds())); });
    connect(box, &SecondsBox::valueChanged, this, [this, pointer] { changed(pointer); });
    return box;
}

DurationField* FormSection::addDuration(const QString& pointer, const QString& label, double max, const QString& none,
                                        const QString& hint) {
    auto* field = new DurationField(max, none, this);
    for (QWidget* part : field->parts())
        spare(part);
    addField(
        pointer, label, field, field->number(), hint, [field] { return QJsonValue(field->seconds()); },
        [field](const QJsonValue& value) { field->setSeconds(value.toDouble()); });
    field->setNames(field->number()->objectName(), field->number()->accessibleName());
    connect(field, &DurationField::edited, this, [this, pointer] { changed(pointer); });
    return field;
}

QCheckBox* FormSection::addCheck(const QString& pointer, const QString& text, const QString& hint) {
    auto* box = new QCheckBox(text, this);
    addField(
        pointer, {}, box, box, hint, [box] { return QJsonValue(box->isChecked()); },
        [box](const QJsonValue& value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this, [this, pointer] { changed(pointer); });
    return box;
}

QComboBox* FormSection::addChoice(const QString& pointer, const QString& label,
                                  const QList<std::pair<QString, QString>>& words, const QString& hint) {
    auto* box = new QComboBox(this);
    for (const auto& [word, text] : words)
        box->addItem(text, word);
    spare(box);
    addField(
        pointer, label, leftAligned(box), box, hint, [box] { return QJsonValue(box->currentData().toString()); },
        [box](const QJsonValue& value) { box->setCurrentIndex(qMax(0, box->findData(value.toString()))); });
    connect(box, &QComboBox::currentIndexChanged, this, [this, pointer] { changed(pointer); });
    return box;
}

QCheckBox* FormSection::addMatch(const QString& pointer, const QString& label, bool greeting, const QString& hint) {
    auto* row = new QWidget(this);
    auto* gate = new QCheckBox(label, row);
    auto* kind = new QComboBox(row);
    auto* text = new QLineEdit(row);
    kind->addItem(tr("contains"), u"contains"_s);
    kind->addItem(tr("does not contain"), u"notContains"_s);
    kind->addItem(tr("matches (regular expression)"), u"matches"_s);
    kind->addItem(tr("does not match (regular expression)"), u"notMatches"_s);
    if (greeting) {
        kind->addItem(tr("begins with"), u"startsWith"_s);
        kind->addItem(tr("does not begin with"), u"notStartsWith"_s);
    }
    spare(kind);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(gate, 0, 0);
    grid->addWidget(kind, 0, 1);
    grid->addWidget(text, 1, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    const QString name = QString(label).remove(u'&');
    kind->setAccessibleName(tr("%1: how it is compared").arg(name));
    text->setAccessibleName(tr("%1: the text").arg(name));
    MistakeLabel* mistake = addField(
        pointer + "/text"_L1, {}, row, text, hint, [text] { return QJsonValue(text->text()); },
        [text](const QJsonValue& value) { text->setText(value.toString()); });
    bind(
        pointer + "/match"_L1, kind, mistake, [kind] { return QJsonValue(kind->currentData().toString()); },
        [kind](const QJsonValue& value) { kind->setCurrentIndex(qMax(0, kind->findData(value.toString()))); });
    connect(text, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer + "/text"_L1); });
    connect(kind, &QComboBox::currentIndexChanged, this, [this, pointer] { changed(pointer + "/match"_L1); });
    addGate(pointer, gate, {kind, text});
    return gate;
}

void FormSection::spare(QWidget* field) {
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

QWidget* FormSection::leftAligned(QWidget* field) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field);
    line->addStretch();
    return row;
}

QLineEdit* FormSection::addFile(const QString& pointer, const QString& label, const QString& hint) {
    return addPath(pointer, label, hint, false);
}

QLineEdit* FormSection::addDirectory(const QString& pointer, const QString& label, const QString& hint) {
    return addPath(pointer, label, hint, true);
}

QLineEdit* FormSection::addPath(const QString& pointer, const QString& label, const QString& hint, bool directory) {
    auto* edit = new QLineEdit(this);
    QWidget* row = browsing(edit, directory);
    // What the user interface plays is here; all else is where the engine is.
    if (const QString where = enginePlace(*this); !where.isEmpty() && !pointer.startsWith("/ui/"_L1)) {
        auto* browse = row->findChild<QToolButton*>();
        browse->setEnabled(false);
        browse->setToolTip(tr("This is on the machine of the engine, %1: enter the path that it has there").arg(where));
    }
    addField(
        pointer, label, row, edit, hint, [edit] { return QJsonValue(edit->text()); },
        [edit](const QJsonValue& value) { edit->setText(value.toString()); });
    connect(edit, &QLineEdit::textChanged, this, [this, pointer] { changed(pointer); });
    return edit;
}

SecretField* FormSection::addSecret(const QString& pointer, const QString& label, SecretField::Removal removal,
                                    const QString& hint) {
    auto* field = new SecretField(removal, this);
    addField(
        pointer, label, field, field->edit(), hint, [field] { return QJsonValue(field->value()); },
        [field](const QJsonValue& value) { field->setValue(value.toString()); });
    field->setNames(field->edit()->objectName());
    connect(field, &SecretField::edited, this, [this, pointer] { changed(pointer); });
    return field;
}

QWidget* FormSection::browsing(QLineEdit* edit, bool directory) {
    auto* row = new QWidget(this);
    auto* button = new QToolButton(row);
    button->setIcon(svgIcon(u"open"_s));
    button->setText(tr("Browse …"));
    button->setToolTip(directory ? tr("Look for the directory on this machine")
                                 : tr("Look for the file on this machine"));
    button->setAccessibleName(directory ? tr("Browse for the directory") : tr("Browse for the file"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(button);
    connect(button, &QToolButton::clicked, edit, [this, edit, directory] {
        auto* dialog = new QFileDialog(this, directory ? tr("Choose a Directory") : tr("Choose a File"), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(directory ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

} // namespace standby
