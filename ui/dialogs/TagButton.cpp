// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TagButton.h"

#include "dialogs/TableEditor.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace standby {

using namespace Qt::StringLiterals;

TagButton::TagButton(const QList<Tag>& tags, const QList<QWidget*>& targets, QWidget* parent)
    : QPushButton(tr("&Insert a tag"), parent) {
    setObjectName(u"insertTag"_s);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Put in a text that stands for what is known only when it is used"));
    auto* menu = new QMenu(this);
    for (const Tag& tag : tags)
        menu->addAction(tr("%1 – %2").arg(tag.text, tag.meaning), this, [this, text = tag.text] { insert(text); });
    setMenu(menu);
    for (QWidget* target : targets) {
        auto* editor = qobject_cast<TableEditor*>(target);
        QWidget* field = editor ? editor->table() : target;
        field->installEventFilter(this);
        if (!m_target)
            m_target = field;
    }
}

bool TagButton::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        m_target = qobject_cast<QWidget*>(watched);
    return QPushButton::eventFilter(watched, event);
}

void TagButton::insert(const QString& tag) {
    if (auto* line = qobject_cast<QLineEdit*>(m_target))
        line->insert(tag);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_target))
        text->insertPlainText(tag);
    else if (auto* table = qobject_cast<QTableWidget*>(m_target))
        qobject_cast<TableEditor*>(table->parentWidget())->insertText(tag);
    if (m_target)
        m_target->setFocus();
}

} // namespace standby
#include "moc_TagButton.cpp"
