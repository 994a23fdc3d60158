// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ValueDialog.h"

#include "dialogs/DiscardQuestion.h"
#include "dialogs/FormSection.h"
#include "dialogs/TabOrder.h"
#include "widgets/SvgIcon.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

ValueDialog::ValueDialog(Subject subject, const QJsonObject& value, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_value(value)
    , m_tabs(new QTabWidget(this))
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(m_subject.title);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->tabBar()->setAccessibleName(tr("Sections"));
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"ok"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ValueDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ValueDialog::reject);
    m_column->addWidget(m_tabs, 1);
    m_column->addWidget(m_buttons);
}

void ValueDialog::addSection(FormSection* section) {
    m_sections.append(section);
    m_tabs->addTab(section->inScrollArea(), section->title());
    section->load(m_value);
    m_clean = collected();
    connect(section, &FormSection::edited, this, [this] { showMistakes(); });
    if (m_sections.size() == 1)
        section->focusFirstField();
    putLast(*m_buttons, *m_column);
}

void ValueDialog::addBelow(QWidget* widget) {
    m_column->insertWidget(m_column->count() - 1, widget);
    putLast(*m_buttons, *m_column);
}

QJsonObject ValueDialog::collected() const {
    QJsonObject value = m_value;
    for (const FormSection* section : m_sections)
        section->store(value);
    return value;
}

Errors ValueDialog::showMistakes() {
    const Errors mistakes = m_subject.check(collected());
    for (int at = 0; at < m_sections.size(); ++at) {
        const int count = m_sections.at(at)->showMistakes(mistakes, m_showAll);
        m_tabs->setTabIcon(at, count > 0 ? svgIcon(u"problems"_s) : QIcon());
    }
    return mistakes;
}

bool ValueDialog::isValid() {
    m_showAll = true;
    const bool valid = showMistakes().isEmpty();
    for (int at = 0; at < m_sections.size() && !valid; ++at) {
        if (m_tabs->tabIcon(at).isNull())
            continue;
        m_tabs->setCurrentIndex(at);
        m_sections.at(at)->focusFirstMistake();
        break;
    }
    return valid;
}

void ValueDialog::accept() {
    if (!isValid())
        return;
    Q_EMIT taken(collected());
    QDialog::accept();
}

void ValueDialog::reject() {
    if (collected() == m_clean)
        return QDialog::reject();
    askToDiscard(*this, m_subject.discard, [this] { QDialog::reject(); });
}

} // namespace standby
#include "moc_ValueDialog.cpp"
