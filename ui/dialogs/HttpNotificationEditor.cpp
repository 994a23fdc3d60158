// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationEditors.h"
#include "dialogs/NotificationJson.h"
#include "dialogs/RequestTemplates.h"
#include "dialogs/TableEditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

const auto contentType = u"Content-Type"_s;

/// Only the type, without parameters.
QString mediaType(const QString& value) {
    return value.section(u';', 0, 0).trimmed().toLower();
}

} // namespace

HttpNotificationEditor::HttpNotificationEditor(QWidget* parent) : HttpActionEditor(offeredNotificationTags(), parent) {
    setObjectName(u"httpNotificationEditor"_s);
    addTemplates();
    addRequest();
    addUrl(tr("Tags become what they stand for."), u"https://hooks.example.com/standby?event=$EventType$"_s);
    addContentType();
    addHeadersOfRequest();
    addBody();
    addLogin();
    addRemark(tr("Delivered when the server answers with a status from 200 to 299; else it is tried again."));
    connect(headers(), &TableEditor::edited, this, &HttpNotificationEditor::showContentType);
    connect(request(), &QComboBox::currentIndexChanged, this,
            [this] { m_contentType->setEnabled(request()->currentData() != u"GET"_s); });
    m_contentType->setEnabled(false);
}

void HttpNotificationEditor::addTemplates() {
    auto* button = new QPushButton(tr("Start from a tem&plate"), this);
    button->setObjectName(u"requestTemplate"_s);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->setToolTip(tr("Fill in request, headers and body as a chat service wants them"));
    auto* menu = new QMenu(button);
    for (const RequestTemplate& one : requestTemplates())
        menu->addAction(one.name, this, [this, one] { useTemplate(one); });
    button->setMenu(menu);
    form()->addRow(QString(), button);
}

void HttpNotificationEditor::addContentType() {
    m_contentType = new QComboBox(this);
    m_contentType->addItem(tr("JSON"), u"application/json"_s);
    m_contentType->addItem(tr("form"), u"application/x-www-form-urlencoded"_s);
    m_contentType->addItem(tr("text"), u"text/plain; charset=utf-8"_s);
    m_contentType->addItem(tr("other (give it as a header)"), QString());
    spare(m_contentType);
    // It is one of the headers: nothing of its own is stored.
    addField(
        at("contentType"_L1), tr("Content t&ype:"), leftAligned(m_contentType), m_contentType,
        tr("Of the body. What tags stand for is escaped as it demands."),
        [] { return QJsonValue(QJsonValue::Undefined); }, [](const QJsonValue&) {});
    connect(m_contentType, &QComboBox::activated, this, [this] {
        setHeader(contentType, m_contentType->currentData().toString());
        changed(at("headers"_L1));
    });
}

void HttpNotificationEditor::load(const QJsonObject& whole) {
    HttpActionEditor::load(whole);
    showContentType();
}

void HttpNotificationEditor::showContentType() {
    QString type;
    for (const QStringList& row : headers()->rows()) {
        if (row.first().trimmed().compare(contentType, Qt::CaseInsensitive) == 0)
            type = mediaType(row.at(1));
    }
    int found = m_contentType->count() - 1;
    for (int at = 0; at < found; ++at) {
        if (mediaType(m_contentType->itemData(at).toString()) == type)
            found = at;
    }
    const QSignalBlocker quiet(m_contentType);
    m_contentType->setCurrentIndex(found);
}

void HttpNotificationEditor::setHeader(const QString& name, const QString& value) {
    QList<QStringList> rows = headers()->rows();
    rows.removeIf(
        [&](const QStringList& row) { return row.first().trimmed().compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty())
        rows.prepend({name, value});
    headers()->setRows(rows);
}

/// The URL is each person's own: the template only shows what one looks like. The body that was there comes back with
/// Undo.
void HttpNotificationEditor::useTemplate(const RequestTemplate& chosen) {
    request()->setCurrentIndex(request()->findData(u"POST"_s));
    url()->setPlaceholderText(chosen.url);
    setHeader(u"Title"_s, chosen.title);
    setHeader(contentType, chosen.contentType);
    showContentType();
    changed(at("headers"_L1));
    QTextCursor all(body()->document());
    all.select(QTextCursor::Document);
    all.insertText(chosen.body);
    url()->setFocus();
}

} // namespace standby
#include "moc_NotificationEditors.cpp"
