// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ApiNotice.h"

#include "widgets/SvgIcon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

ApiNotice::ApiNotice(const QString& url, const QList<Key>& keys, QWidget* parent) : QDialog(parent) {
    setObjectName(u"apiNotice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("HTTP API"));
    auto* column = new QVBoxLayout(this);
    const auto say = [&](const QString& text) {
        auto* words = new QLabel(text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        column->addWidget(words);
    };
    if (!url.isEmpty()) {
        say(tr("The HTTP API has a new URL. Scripts, and windows on other machines, need it."));
        addCopyable(*column, tr("URL:"), url, u"newUrl"_s);
    }
    if (!keys.isEmpty())
        say(tr("Copy each new key now: it is stored as a hash only and cannot be shown again."));
    for (qsizetype at = 0; at < keys.size(); ++at)
        addCopyable(*column, keys.at(at).name + u':', keys.at(at).key, u"newKey%1"_s.arg(at));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void ApiNotice::addCopyable(QVBoxLayout& column, const QString& label, const QString& text, const QString& objectName) {
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    auto* shown = new QLineEdit(text, this);
    shown->setObjectName(objectName);
    shown->setReadOnly(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setCursorPosition(0);
    name->setBuddy(shown);
    auto* copy = new QPushButton(svgIcon(u"copy"_s), tr("Copy"), this);
    copy->setObjectName(objectName + ".copy"_L1);
    copy->setAccessibleName(tr("Copy %1").arg(QString(label).remove(u':')));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, shown, [shown] {
        QGuiApplication::clipboard()->setText(shown->text());
        shown->selectAll();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(shown, 1);
    row->addWidget(copy);
    column.addWidget(name);
    column.addLayout(row);
}

} // namespace standby
#include "moc_ApiNotice.cpp"
