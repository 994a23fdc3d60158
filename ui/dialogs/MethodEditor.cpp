// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditor.h"

#include "dialogs/TableEditor.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Empty: null. What is no number goes on as text, so that the check says so.
QJsonValue wholeOrNull(const QLineEdit& edit) {
    const QString text = edit.text().trimmed();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (text.isEmpty())
        return {};
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

MethodEditor::MethodEditor(const QString& root, QWidget* parent) : FormSection({}, {root}, parent), m_root(root) {}

TableEditor* MethodEditor::addHeaders(const QString& hint) {
    const QString pointer = at("headers"_L1);
    auto* editor = new TableEditor({tr("Header"), tr("Value")}, tr("Request headers"), this);
    addField(
        pointer, tr("&Headers:"), editor, editor, hint,
        [editor] {
            QJsonArray headers;
            for (const QStringList& row : editor->rows())
                headers.append(QJsonObject{{u"name"_s, row.at(0)}, {u"value"_s, row.at(1)}});
            return headers;
        },
        [editor](const QJsonValue& value) {
            QList<QStringList> rows;
            for (const QJsonValue& header : value.toArray())
                rows.append(
                    {header.toObject().value("name"_L1).toString(), header.toObject().value("value"_L1).toString()});
            editor->setRows(rows);
        });
    connect(editor, &TableEditor::edited, this, [this, pointer] { changed(pointer); });
    return editor;
}

TableEditor* MethodEditor::addArguments(const QString& hint) {
    const QString pointer = at("arguments"_L1);
    auto* editor = new TableEditor({tr("Argument")}, tr("Arguments"), this);
    addField(
        pointer, tr("&Arguments:"), editor, editor, hint,
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
    return editor;
}

void MethodEditor::addProgram(const QString& argumentsHint, const QList<Tag>& tags) {
    addFile(at("file"_L1), tr("&Program:"), tr("A file on the machine where the engine runs; no shell."));
    TableEditor* arguments = addArguments(argumentsHint);
    if (!tags.isEmpty())
        form()->addRow(QString(), new TagButton(tags, {arguments}, this));
}

void MethodEditor::addNumberCriterion(const QString& pointer, const QString& text, int min, int max, int usual,
                                      const QString& suffix) {
    auto* row = new QWidget(this);
    auto* gate = new QCheckBox(text, row);
    auto* box = new QSpinBox(row);
    box->setRange(min, max);
    box->setValue(usual);
    box->setSuffix(suffix);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAccessibleName(QString(text).remove(u'&'));
    box->installEventFilter(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(gate);
    line->addWidget(box);
    line->addStretch();
    addField(
        pointer, {}, row, box, {}, [box] { return QJsonValue(box->value()); },
        [box](const QJsonValue& value) { box->setValue(value.toInt(box->value())); });
    connect(box, &QSpinBox::valueChanged, this, [this, pointer] { changed(pointer); });
    addGate(pointer, gate, {box});
}

void MethodEditor::addHttpExpectation() {
    addNumberCriterion(at("expect/statusCode"_L1), tr("the status &code is"), 100, 599, 200, {});
    const QString length = at("expect/contentLength"_L1);
    auto* row = new QWidget(this);
    auto* gate = new QCheckBox(tr("the len&gth of the body is from"), row);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(gate);
    const auto limit = [&](const QString& name, const QString& before) {
        auto* edit = new QLineEdit(row);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(tr("no limit"));
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
        if (!before.isEmpty())
            line->addWidget(new QLabel(before, row));
        line->addWidget(edit);
        return edit;
    };
    QLineEdit* least = limit(tr("Least length of the body in bytes"), {});
    QLineEdit* most = limit(tr("Greatest length of the body in bytes"), tr("to"));
    line->addWidget(new QLabel(tr("bytes"), row));
    line->addStretch();
    const auto write = [](QLineEdit* edit) {
        return [edit](const QJsonValue& value) {
            edit->setText(value.isDouble() ? QString::number(value.toInteger()) : QString());
        };
    };
    MistakeLabel* mistake = addField(
        length + "/min"_L1, {}, row, least, {}, [least] { return wholeOrNull(*least); }, write(least));
    bind(
        length + "/max"_L1, most, mistake, [most] { return wholeOrNull(*most); }, write(most));
    connect(least, &QLineEdit::textChanged, this, [this, length] { changed(length + "/min"_L1); });
    connect(most, &QLineEdit::textChanged, this, [this, length] { changed(length + "/max"_L1); });
    addGate(length, gate, {least, most});
    addMatch(at("expect/body"_L1), tr("the &body"), false);
    addNumberCriterion(at("expect/certificateDaysLeft"_L1), tr("the certificate is valid for another"), 0, 3650, 14,
                       tr(" days or more"));
}

} // namespace standby
#include "moc_MethodEditor.cpp"
