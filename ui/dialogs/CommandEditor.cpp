// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditors.h"
#include "dialogs/TableEditor.h"
#include "model/PollingMethod.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QSpinBox>

#include <limits>

namespace standby {

using namespace Qt::StringLiterals;

CommandEditor::CommandEditor(QWidget* parent) : FormSection({}, {u"/pollingMethod"_s}, parent) {
    setObjectName(u"commandEditor"_s);
    addFile(u"/pollingMethod/file"_s, tr("&Program:"), tr("A file on the machine where the engine runs; no shell."));
    addArguments();
    addSeconds(u"/pollingMethod/timeoutSeconds"_s, tr("&Timeout:"), shortestPollTimeoutSeconds,
               longestPollTimeoutSeconds);
    auto* wait = addCheck(u"/pollingMethod/wait"_s, tr("&Wait until the program ends"),
                          tr("Else a poll succeeds when the program starts."));
    wait->setChecked(true);
    addHeading(tr("A poll succeeds when"));
    addExitCode();
    addMatch(u"/pollingMethod/expect/output"_s, tr("the &output"), false);
}

void CommandEditor::addArguments() {
    const QString pointer = u"/pollingMethod/arguments"_s;
    auto* editor = new TableEditor({tr("Argument")}, tr("Arguments"), this);
    addField(
        pointer, tr("&Arguments:"), editor, editor,
        tr("One in a row. $ServerIP$ in an argument becomes the address that is polled."),
        [editor] {
            QJsonArray arguments;
            for (const QStringList& row : editor->rows())
                arguments.append(row.first());
            return arguments;
        },
        [editor](const QJsonValue& value) {
            QList<QStringList> rows;
            for (const QJsonValue& argument : value.toArray())
                rows.append({argument.toString()});
            editor->setRows(rows);
        });
    connect(editor, &TableEditor::edited, this, [this, pointer] { changed(pointer); });
}

void CommandEditor::addExitCode() {
    const QString pointer = u"/pollingMethod/expect/exitCode"_s;
    auto* row = new QWidget(this);
    auto* gate = new QCheckBox(tr("the e&xit code is"), row);
    auto* comparison = new QComboBox(row);
    comparison->addItem(tr("equal to"), u"="_s);
    comparison->addItem(tr("not equal to"), u"!="_s);
    comparison->addItem(tr("less than"), u"<"_s);
    comparison->addItem(tr("greater than"), u">"_s);
    comparison->setAccessibleName(tr("How the exit code is compared"));
    auto* code = new QSpinBox(row);
    code->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    code->setAccessibleName(tr("Exit code"));
    code->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    for (QWidget* field : {static_cast<QWidget*>(comparison), static_cast<QWidget*>(code)}) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(gate);
    line->addWidget(comparison);
    line->addWidget(code);
    line->addStretch();
    MistakeLabel* mistake = addField(
        pointer + "/value"_L1, {}, row, code, {}, [code] { return QJsonValue(code->value()); },
        [code](const QJsonValue& value) { code->setValue(value.toInt()); });
    bind(
        pointer + "/operator"_L1, comparison, mistake,
        [comparison] { return QJsonValue(comparison->currentData().toString()); },
        [comparison](const QJsonValue& value) {
            comparison->setCurrentIndex(qMax(0, comparison->findData(value.toString())));
        });
    connect(code, &QSpinBox::valueChanged, this, [this, pointer] { changed(pointer + "/value"_L1); });
    connect(comparison, &QComboBox::currentIndexChanged, this, [this, pointer] { changed(pointer + "/operator"_L1); });
    addGate(pointer, gate, {comparison, code});
}

} // namespace standby
