// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SectionedDialog.h"

#include "api/ApiMessage.h"
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
#include <QStyledItemDelegate>
#include <QTime>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// The mark of a section with mistakes stands at the end, so that the names stay in line.
class MarkAtEnd final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
};

} // namespace

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
    m_list->setItemDelegate(new MarkAtEnd(m_list));
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
    m_typing.setObjectName(u"typingPause"_s);
    m_typing.setParent(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { check(m_showAll); });
    connect(&m_link, &EngineLink::connectedChanged, this, &SectionedDialog::followConnection);
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
    m_marked.append(0);
    const int row = int(m_sections.size()) - 1;
    connect(section, &FormSection::edited, this, [this, row] { checkSoon(row); });
    connect(section, &FormSection::left, this, [this] { m_typing.start(); });
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

void SectionedDialog::checkSoon(int section) {
    if (m_marked.at(section) > 0)
        check(m_showAll);
    else
        m_typing.start();
}

void SectionedDialog::check(bool all) {
    m_typing.stop();
    m_showAll = all;
    const Errors mistakes = allMistakes(collected());
    for (int row = 0; row < m_sections.size(); ++row) {
        const int count = m_sections.at(row)->showMistakes(mistakes, all);
        const QString title = m_sections.at(row)->title();
        QListWidgetItem* item = m_list->item(row);
        m_marked[row] = count;
        item->setIcon(count > 0 ? svgIcon(u"problems"_s) : QIcon());
        item->setText(count > 0 ? tr("%1 (%L2)").arg(title).arg(count) : title);
        item->setToolTip(count > 0 ? tr("%n fields are to be corrected here", nullptr, count) : QString());
        item->setData(Qt::AccessibleTextRole,
                      count > 0 ? tr("%1, %n fields to be corrected", nullptr, count).arg(title) : title);
    }
}

void SectionedDialog::jumpToMistake() {
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_marked.at(row) == 0)
            continue;
        m_list->setCurrentRow(row);
        m_sections.at(row)->focusFirstMistake();
        return;
    }
}

void SectionedDialog::setBusy(const QString& words) {
    m_busy->setText(words);
    refreshOk();
    if (words.isEmpty())
        m_patience.stop();
    else
        m_patience.start();
}

void SectionedDialog::refreshOk() {
    const bool lost = !m_link.connected();
    m_ok->setEnabled(m_busy->text().isEmpty() && m_read && !lost);
    m_ok->setToolTip(lost ? tr("The engine cannot be reached: nothing can be saved now") : QString());
}

/// What was typed does not need the engine; saving does.
void SectionedDialog::followConnection() {
    refreshOk();
    if (!m_link.connected()) {
        m_lost = true;
        m_banner->say(Tone::Warn, tr("The engine cannot be reached. What you typed stays here; it can be saved as soon "
                                     "as the engine is back."));
        return;
    }
    if (m_lost)
        m_banner->clear();
    m_lost = false;
    if (!m_read)
        read();
}

void SectionedDialog::awaitNothing() {
    const QTime since = QTime::currentTime().addMSecs(-patienceMs);
    const QString wait = tr("The engine has not answered since %1.").arg(since.toString(u"HH:mm:ss"_s)) + u' ';
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
