// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditors.h"
#include "model/PollingMethod.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <limits>

namespace standby {

using namespace Qt::StringLiterals;

CommandWords pollingCommandWords() {
    return {.root = u"/pollingMethod"_s,
            .arguments =
                CommandEditor::tr("One in a row. $ServerIP$ in an argument becomes the address that is polled."),
            .withoutWaiting = CommandEditor::tr("Else a poll succeeds when the program starts."),
            .criteria = CommandEditor::tr("A poll succeeds when"),
            .tags = {}};
}

CommandEditor::CommandEditor(const CommandWords& words, QWidget* parent) : MethodEditor(words.root, parent) {
    setObjectName(u"commandEditor"_s);
    addProgram(words.arguments, words.tags);
    addSeconds(at("timeoutSeconds"_L1), tr("&Timeout:"), shortestPollTimeoutSeconds, longestPollTimeoutSeconds);
    auto* wait = addCheck(at("wait"_L1), tr("&Wait until the program ends"), words.withoutWaiting);
    wait->setChecked(true);
    addHeading(words.criteria);
    addExitCode();
    addMatch(at("expect/output"_L1), tr("the &output"), false);
}

void CommandEditor::addExitCode() {
    const QString pointer = at("expect/exitCode"_L1);
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
    code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
