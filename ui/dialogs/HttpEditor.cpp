// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditors.h"
#include "dialogs/TableEditor.h"
#include "model/PollingMethod.h"

#include <QCheckBox>
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

HttpEditor::HttpEditor(QWidget* parent) : FormSection({}, {u"/pollingMethod"_s}, parent) {
    setObjectName(u"httpEditor"_s);
    addText(u"/pollingMethod/url"_s, tr("&URL:"),
            tr("The connection goes to each server's own address; the host of the URL is sent as Host and TLS server "
               "name."))
        ->setPlaceholderText(u"https://www.example.com/"_s);
    addChoice(u"/pollingMethod/method"_s, tr("&Request:"), {{u"GET"_s, u"GET"_s}, {u"HEAD"_s, u"HEAD"_s}});
    addSeconds(u"/pollingMethod/timeoutSeconds"_s, tr("&Timeout:"), shortestPollTimeoutSeconds,
               longestPollTimeoutSeconds);
    addCheck(u"/pollingMethod/followRedirects"_s, tr("Follow re&directs"));
    addCheck(u"/pollingMethod/verifyCertificate"_s, tr("&Verify the certificate (https)"));
    addHeaders();
    addCriteria();
}

void HttpEditor::addHeaders() {
    const QString pointer = u"/pollingMethod/headers"_s;
    auto* editor = new TableEditor({tr("Header"), tr("Value")}, tr("Request headers"), this);
    addField(
        pointer, tr("&Headers:"), editor, editor, {},
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
}

void HttpEditor::addCriteria() {
    addHeading(tr("A poll succeeds when"));
    const auto gatedNumber = [this](const QString& pointer, const QString& text, int min, int max, int usual,
                                    const QString& suffix, const QString& hint) {
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
            pointer, {}, row, box, hint, [box] { return QJsonValue(box->value()); },
            [box](const QJsonValue& value) { box->setValue(value.toInt(box->value())); });
        connect(box, &QSpinBox::valueChanged, this, [this, pointer] { changed(pointer); });
        addGate(pointer, gate, {box});
    };
    gatedNumber(u"/pollingMethod/expect/statusCode"_s, tr("the status &code is"), 100, 599, 200, {}, {});
    const QString length = u"/pollingMethod/expect/contentLength"_s;
    auto* row = new QWidget(this);
    auto* gate = new QCheckBox(tr("the &length of the body is from"), row);
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
    addMatch(u"/pollingMethod/expect/body"_s, tr("the &body"), false);
    gatedNumber(u"/pollingMethod/expect/certificateDaysLeft"_s, tr("the certificate is valid for another"), 0, 3650, 14,
                tr(" days or more"), {});
}

} // namespace standby
