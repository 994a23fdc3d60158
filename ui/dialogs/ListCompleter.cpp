// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ListCompleter.h"

#include <QLineEdit>
#include <QStringListModel>

namespace standby {

using namespace Qt::StringLiterals;

ListCompleter::ListCompleter(QLineEdit& edit) : QCompleter(&edit), m_edit(edit) {
    setCaseSensitivity(Qt::CaseInsensitive);
    setModel(new QStringListModel(this));
    edit.setCompleter(this);
}

void ListCompleter::setWords(const QStringList& words) {
    QStringList sorted = words;
    sorted.removeDuplicates();
    sorted.sort(Qt::CaseInsensitive);
    static_cast<QStringListModel*>(model())->setStringList(sorted);
}

QString ListCompleter::pathFromIndex(const QModelIndex& index) const {
    QStringList texts = m_edit.text().split(u',');
    texts.removeLast();
    QStringList before;
    for (const QString& text : std::as_const(texts))
        before.append(text.trimmed());
    before.append(QCompleter::pathFromIndex(index));
    return before.join(u", "_s);
}

QStringList ListCompleter::splitPath(const QString& path) const {
    return {path.section(u',', -1).trimmed()};
}

} // namespace standby
#include "moc_ListCompleter.cpp"
