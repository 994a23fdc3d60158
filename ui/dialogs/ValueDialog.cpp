// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ValueDialog.h"

#include "dialogs/DiscardQuestion.h"
#include "dialogs/FormSection.h"
#include "dialogs/SectionedDialog.h"
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
    m_typing.setObjectName(u"typingPause"_s);
    m_typing.setParent(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(SectionedDialog::typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { showMistakes(); });
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
    connect(section, &FormSection::edited, this, [this] {
        // Old mistakes go at once; new ones wait for a pause in typing.
        if (m_marked)
            showMistakes();
        else
            m_typing.start();
    });
    connect(section, &FormSection::left, this, [this] { m_typing.start(); });
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
    m_typing.stop();
    m_marked = false;
    const Errors mistakes = m_subject.check(collected());
    for (int at = 0; at < m_sections.size(); ++at) {
        const int count = m_sections.at(at)->showMistakes(mistakes, m_showAll);
        const QString title = m_sections.at(at)->title();
        m_marked = m_marked || count > 0;
        m_tabs->setTabIcon(at, count > 0 ? svgIcon(u"problems"_s) : QIcon());
        m_tabs->setTabText(at, count > 0 ? tr("%1 (%L2)").arg(title).arg(count) : title);
        m_tabs->setTabToolTip(at, count > 0 ? tr("%n fields are to be corrected here", nullptr, count) : QString());
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
