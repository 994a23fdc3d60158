// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodSection.h"

#include "dialogs/JsonPointer.h"

#include <QComboBox>
#include <QFormLayout>

namespace standby {

using namespace Qt::StringLiterals;

MethodSection::MethodSection(const QString& title, const QString& root, const QString& label, QWidget* parent)
    : FormSection(title, {root}, parent), m_root(root), m_type(addChoice(root + "/type"_L1, label, {})) {
    connect(m_type, &QComboBox::currentIndexChanged, this, &MethodSection::showCurrent);
}

void MethodSection::addMethod(const QString& type, const QString& text, FormSection* editor,
                              const QJsonObject& defaults) {
    m_methods.append({type, editor, defaults});
    editor->layout()->setContentsMargins(0, 0, 0, 0);
    form()->addRow(editor);
    connect(editor, &FormSection::edited, this, &FormSection::edited);
    connect(editor, &FormSection::left, this, &FormSection::left);
    m_type->addItem(text, type);
    showCurrent();
}

void MethodSection::load(const QJsonObject& whole) {
    FormSection::load(whole);
    m_loaded = valueAt(whole, m_root).toObject();
    for (const Method& method : std::as_const(m_methods)) {
        const bool given = m_loaded.value("type"_L1).toString() == method.type;
        method.editor->load(given ? whole : withValueAt(QJsonObject(), m_root, method.defaults).toObject());
    }
    showCurrent();
}

void MethodSection::store(QJsonObject& whole) const {
    const Method& method = chosen();
    const bool same = m_loaded.value("type"_L1).toString() == method.type;
    whole = withValueAt(whole, m_root, same ? m_loaded : method.defaults).toObject();
    method.editor->store(whole);
}

int MethodSection::showMistakes(const Errors& mistakes, bool all) {
    return current()->showMistakes(mistakes, all);
}

void MethodSection::focusFirstMistake() {
    current()->focusFirstMistake();
}

const MethodSection::Method& MethodSection::chosen() const {
    return m_methods.at(qMax(0, m_type->currentIndex()));
}

void MethodSection::showCurrent() {
    for (const Method& method : std::as_const(m_methods))
        method.editor->setVisible(method.editor == current());
}

} // namespace standby
#include "moc_MethodSection.cpp"
