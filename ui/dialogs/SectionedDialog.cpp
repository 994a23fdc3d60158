// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SectionedDialog.h"

#include "api/ApiMessage.h"
#include "changes/DnsConfirmation.h"
#include "dialogs/ChoiceBanner.h"
#include "dialogs/DiscardQuestion.h"
#include "dialogs/FormSection.h"
#include "dialogs/JsonPointer.h"
#include "dialogs/TabOrder.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/SvgIcon.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace standby {

using namespace Qt::StringLiterals;

SectionedDialog::SectionedDialog(EngineLink& link, Subject subject, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_subject(std::move(subject))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new ChoiceBanner(this))
    , m_bottom(new QHBoxLayout)
    , m_busy(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setSpacing(2);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_busy->setObjectName(u"busy"_s);
    m_ok = m_buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"ok"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    m_bottom->addWidget(m_busy, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addLayout(m_bottom);
    m_patience.setObjectName(u"patience"_s);
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &SectionedDialog::awaitNothing);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // A screen reader selects without making it the current row.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem*> selected = m_list->selectedItems(); !selected.isEmpty())
            m_list->setCurrentItem(selected.first());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SectionedDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SectionedDialog::reject);
}

void SectionedDialog::addSection(FormSection* section) {
    m_sections.append(section);
    m_stack->addWidget(section->inScrollArea());
    m_list->addItem(section->title());
    connect(section, &FormSection::edited, this, [this] { check(m_showAll); });
}

void SectionedDialog::showSection(const FormSection* section) {
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row) == section)
            m_list->setCurrentRow(row);
    }
}

void SectionedDialog::begin(const QJsonObject& fresh) {
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + fontMetrics().height() * 3);
    m_list->setCurrentRow(0);
    putLast(*m_buttons, *m_bottom);
    if (!m_subject.path.isEmpty())
        return read();
    show(fresh, {});
    m_sections.first()->focusFirstField();
}

void SectionedDialog::read() {
    m_banner->clear();
    setBusy(tr("Reading …"));
    m_stack->setEnabled(m_read);
    m_link.get(m_subject.path, this, [this, turn = ++m_turn](const ApiResponse& response) {
        if (turn != m_turn)
            return;
        setBusy({});
        if (response.ok() && response.json().isObject())
            return show(response.json().toObject(), response.header("ETag"));
        m_stack->setEnabled(m_read);
        m_banner->say(Tone::Bad, m_subject.notRead + u' ' + problemText(response),
                      {{u"tryAgain"_s, tr("Try &Again"), [this] { read(); }}});
    });
}

void SectionedDialog::show(const QJsonObject& whole, const QByteArray& tag) {
    m_base = whole;
    m_tag = tag;
    m_read = true;
    m_refused.clear();
    m_showAll = false;
    for (FormSection* section : std::as_const(m_sections))
        section->load(whole);
    m_clean = collected();
    m_stack->setEnabled(true);
    m_banner->clear();
    setBusy({});
    loaded(whole);
    check(false);
}

QJsonObject SectionedDialog::collected() const {
    QJsonObject whole = m_base;
    for (const FormSection* section : m_sections)
        section->store(whole);
    return whole;
}

bool SectionedDialog::isEdited() const {
    return m_read && collected() != m_clean;
}

/// What is wrong by our own reading, and what the engine refused as far as it was not touched since.
Errors SectionedDialog::allMistakes(const QJsonObject& whole) const {
    Errors mistakes = mistakesIn(whole);
    for (const Error& mistake : m_refused) {
        if (valueAt(whole, mistake.pointer) == valueAt(m_sent, mistake.pointer))
            mistakes.append(mistake);
    }
    return mistakes;
}

void SectionedDialog::check(bool all) {
    m_showAll = all;
    const Errors mistakes = allMistakes(collected());
    for (int row = 0; row < m_sections.size(); ++row) {
        const int count = m_sections.at(row)->showMistakes(mistakes, all);
        const QString title = m_sections.at(row)->title();
        QListWidgetItem* item = m_list->item(row);
        item->setIcon(count > 0 ? svgIcon(u"problems"_s) : QIcon());
        item->setToolTip(count > 0 ? tr("There is something to correct here") : QString());
        item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, to be corrected").arg(title) : title);
    }
}

void SectionedDialog::jumpToMistake() {
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_list->item(row)->icon().isNull())
            continue;
        m_list->setCurrentRow(row);
        m_sections.at(row)->focusFirstMistake();
        return;
    }
}

void SectionedDialog::save() {
    if (!m_read)
        return;
    m_refused.clear();
    check(true);
    Errors nowhere;
    const Errors mistakes = mistakesIn(collected());
    for (const Error& mistake : mistakes) {
        if (std::none_of(m_sections.cbegin(), m_sections.cend(),
                         [&](const FormSection* section) { return section->owns(mistake.pointer); }))
            nowhere.append(mistake);
    }
    if (!nowhere.isEmpty())
        m_banner->say(Tone::Bad, m_subject.notSaved + u' ' + nowhere.first().detail);
    else
        m_banner->clear();
    if (mistakes.isEmpty())
        send();
    else
        jumpToMistake();
}

void SectionedDialog::send() {
    const QJsonObject whole = collected();
    setBusy(tr("Saving …"));
    const auto answer = [this, whole, turn = ++m_turn](const ApiResponse& response) {
        // A late answer still tells the truth; but not after a newer request.
        if (turn == m_turn)
            answered(response, whole);
    };
    if (m_subject.path.isEmpty())
        m_link.post(m_subject.postPath, whole, this, answer);
    else
        replace(whole, answer);
}

/// Asks first when DNS would say something else at once.
void SectionedDialog::replace(const QJsonObject& whole, const EngineLink::Answer& answer) {
    ApiRequest change;
    change.method = "PUT";
    change.path = m_subject.path.toUtf8();
    change.body = QJsonValue(whole);
    if (!m_tag.isEmpty())
        change.headers.append({"If-Match", m_tag});
    // People may take longer to answer than engines.
    DnsConfirmation::send(
        m_link, change,
        {.title = windowTitle(), .proceed = tr("&Save and change DNS"), .asked = [this] { m_patience.stop(); }}, this,
        answer, [this] { setBusy({}); });
}

void SectionedDialog::answered(const ApiResponse& response, const QJsonObject& sent) {
    setBusy({});
    if (!response.ok())
        return refused(response, sent);
    m_banner->clear();
    // The person may have typed on while the engine was slow: that is not saved yet.
    const bool typedOn = collected() != sent;
    saved(response.json().toObject());
    if (!typedOn)
        return accept();
    m_subject.path = m_subject.path.isEmpty() ? m_subject.postPath + u'/' +
                                                    response.json().toObject().value("id"_L1).toString() + "/config"_L1
                                              : m_subject.path;
    m_base = response.json().toObject();
    m_tag = response.header("ETag");
    m_clean = sent;
    m_banner->say(Tone::Ok, tr("Saved, except for what you typed since."));
}

void SectionedDialog::refused(const ApiResponse& response, const QJsonObject& sent) {
    m_refused.clear();
    m_sent = sent;
    for (const QJsonValue& error : response.json().toObject().value("errors"_L1).toArray()) {
        const QJsonObject mistake = error.toObject();
        m_refused.append({mistake.value("detail"_L1).toString(), mistake.value("pointer"_L1).toString()});
    }
    if (response.status == 412) {
        m_banner->say(Tone::Warn,
                      m_subject.changed + u' ' +
                          tr("Reload shows what it is now and drops your changes; Overwrite saves what you see here."),
                      {{u"reload"_s, tr("&Reload"), [this] { read(); }},
                       {u"overwrite"_s, tr("Over&write"), [this] { overwrite(); }}});
        return;
    }
    m_banner->say(Tone::Bad, m_subject.notSaved + u' ' + problemText(response));
    check(true);
    jumpToMistake();
}

/// Ours replaces theirs where a section shows it; what no section shows stays as they left it.
void SectionedDialog::overwrite() {
    m_banner->clear();
    setBusy(tr("Saving …"));
    m_link.get(m_subject.path, this, [this, turn = ++m_turn](const ApiResponse& response) {
        if (turn != m_turn)
            return;
        setBusy({});
        if (!response.ok())
            return refused(response, collected());
        const QJsonObject newest = response.json().toObject();
        QJsonObject whole = newest;
        for (const FormSection* section : std::as_const(m_sections))
            section->store(whole);
        reconcile(whole, newest);
        m_base = newest;
        m_tag = response.header("ETag");
        for (FormSection* section : std::as_const(m_sections))
            section->load(whole);
        save();
    });
}

void SectionedDialog::setBusy(const QString& words) {
    m_busy->setText(words);
    m_ok->setEnabled(words.isEmpty() && m_read);
    if (words.isEmpty())
        m_patience.stop();
    else
        m_patience.start();
}

void SectionedDialog::awaitNothing() {
    const QString wait = tr("The engine has not answered for %1 seconds.").arg(patienceMs / 1000) + u' ';
    if (!m_read) {
        m_banner->say(Tone::Warn, wait + tr("This dialog goes on as soon as it does."),
                      {{u"tryAgain"_s, tr("Try &Again"), [this] { read(); }}});
        return;
    }
    const QString kept = tr("What you typed is still here. It is saved when this dialog closes by itself.");
    // Saying twice what something is does no harm; asking twice for something new makes two.
    const bool again = !m_subject.path.isEmpty();
    m_ok->setEnabled(again);
    m_banner->say(Tone::Warn, wait + kept + (again ? u' ' + tr("Press OK to try again.") : QString()));
}

void SectionedDialog::reject() {
    if (!isEdited())
        return QDialog::reject();
    askToDiscard(*this, m_subject.discard, [this] { QDialog::reject(); });
}

} // namespace standby
#include "moc_SectionedDialog.cpp"
