// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/FormSection.h"

#include "dialogs/JsonPointer.h"
#include "widgets/ToneLabel.h"
#include "words/EngineSentences.h"
#include "words/ReadingOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

namespace {

QString withoutMnemonic(QString label) {
    label.remove(QLatin1Char('&'));
    if (label.endsWith(QLatin1Char(':')))
        label.chop(1);
    return label;
}

QString objectNameOf(const QString& pointer) {
    return pointer.mid(1).replace(QLatin1Char('/'), QLatin1Char('.'));
}

} // namespace

FormSection::FormSection(const QString& title, const QStringList& owned, QWidget* parent)
    : QWidget(parent), m_title(title), m_owned(owned), m_form(new QFormLayout(this)), m_rest(new MistakeLabel(this)) {
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setVerticalSpacing(fontMetrics().height() / 2);
    m_form->addRow(m_rest);
}

QScrollArea* FormSection::inScrollArea() {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(this);
    m_scrolling = scroll->viewport();
    m_scrolling->installEventFilter(this);
    // The ground of what it stands on, in a tab too.
    scroll->viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    return scroll;
}

bool FormSection::owns(const QString& pointer) const {
    return std::any_of(m_owned.cbegin(), m_owned.cend(), [&](const QString& own) { return isWithin(pointer, own); });
}

QString FormSection::labelOf(const QString& pointer) const {
    for (const Binding& binding : m_bindings) {
        if (binding.pointer != pointer || !binding.field)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(binding.field.data());
        return button ? withoutMnemonic(button->text()) : binding.field->accessibleName();
    }
    for (const FormSection* part : findChildren<FormSection*>()) {
        if (const QString label = part->labelOf(pointer); !label.isEmpty())
            return label;
    }
    return {};
}

QString FormSection::textOf(const QString& pointer, const QJsonValue& value) const {
    for (const Binding& binding : m_bindings) {
        const auto* box = qobject_cast<const QComboBox*>(binding.field.data());
        if (binding.pointer == pointer && box && !value.isUndefined())
            return box->itemText(box->findData(value.toVariant()));
    }
    for (const FormSection* part : findChildren<FormSection*>()) {
        if (const QString text = part->textOf(pointer, value); !text.isEmpty())
            return text;
    }
    return {};
}

void FormSection::load(const QJsonObject& whole) {
    m_loading = true;
    for (const Binding& binding : std::as_const(m_bindings))
        binding.write(valueAt(whole, binding.pointer));
    m_loading = false;
    m_mistakes.forgetTouches();
}

void FormSection::store(QJsonObject& whole) const {
    QJsonValue result = whole;
    for (const Binding& binding : m_bindings) {
        const QJsonValue value = binding.read();
        if (!value.isUndefined())
            result = withValueAt(result, binding.pointer, value);
    }
    whole = result.toObject();
}

int FormSection::showMistakes(const Errors& mistakes, bool all) {
    Errors own;
    for (const Error& mistake : mistakes) {
        if (owns(mistake.pointer))
            own.append(mistake);
    }
    const FieldMistakes::Shown shown = m_mistakes.show(own, all);
    QStringList rest;
    for (const Error& mistake : shown.rest)
        rest.append(inWindowLanguage(mistake.detail));
    m_rest->setText(rest.join(QLatin1Char('\n')));
    return shown.count + (rest.isEmpty() ? 0 : 1);
}

void FormSection::focusFirstMistake() {
    m_mistakes.focusFirst();
}

void FormSection::focusFirstField() {
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::OtherFocusReason);
    }
}

void FormSection::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_form->addRow(heading);
}

QLabel* FormSection::addRemark(const QString& text, Tone tone) {
    auto* remark = new ToneLabel(tone, this);
    remark->setText(text);
    remark->setWordWrap(true);
    m_form->addRow(remark);
    return remark;
}

MistakeLabel* FormSection::addField(const QString& pointer, const QString& label, QWidget* row, QWidget* field,
                                    const QString& hint, Read read, Write write) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row);
    if (!hint.isEmpty()) {
        auto* words = new ToneLabel(Tone::Muted, box);
        words->setText(hint);
        words->setWordWrap(true);
        if (qobject_cast<QCheckBox*>(field)) // below its words, not below its box
            words->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                             style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
        column->addWidget(words);
        field->setAccessibleDescription(hint);
    }
    auto* mistake = new MistakeLabel(box);
    mistake->setObjectName(objectNameOf(pointer) + QStringLiteral(".mistake"));
    column->addWidget(mistake);
    if (label.isEmpty()) {
        m_form->addRow(box);
    } else {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        m_form->addRow(name, box);
        field->setAccessibleName(withoutMnemonic(label));
        // On Unix, Qt tells screen readers of a combo box only what is chosen.
        if (qobject_cast<QComboBox*>(field))
            field->setAccessibleDescription(
                (QStringList{field->accessibleName()} + QStringList(hint)).join(u'\n').trimmed());
    }
    bind(pointer, field, mistake, std::move(read), std::move(write));
    return mistake;
}

void FormSection::bind(const QString& pointer, QWidget* field, MistakeLabel* label, Read read, Write write) {
    field->setObjectName(objectNameOf(pointer));
    if ((qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field)) && isReadFromTheLeft(pointer))
        writeFromTheLeft(*field);
    m_mistakes.add(pointer, field, label);
    m_bindings.append({pointer, field, std::move(read), std::move(write)});
    field->installEventFilter(this);
}

void FormSection::addGate(const QString& pointer, QCheckBox* gate, const QList<QWidget*>& fields) {
    gate->setObjectName(objectNameOf(pointer) + QStringLiteral(".wanted"));
    const auto follow = [fields](bool on) {
        for (QWidget* field : fields)
            field->setEnabled(on);
    };
    follow(gate->isChecked());
    connect(gate, &QCheckBox::toggled, this, follow);
    connect(gate, &QCheckBox::toggled, this, [this, pointer] { changed(pointer); });
    m_bindings.append(
        {pointer, gate,
         [gate] { return gate->isChecked() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonValue::Null); },
         [gate](const QJsonValue& value) { gate->setChecked(!value.isNull() && !value.isUndefined()); }});
}

void FormSection::changed(const QString& pointer) {
    if (m_loading)
        return;
    m_mistakes.touch(pointer);
    Q_EMIT edited();
}

/// When a row appears, QFormLayout first places rows with wrapped words by heights that they do not have; the second
/// time it knows better.
void FormSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_form->invalidate();
    takeHeight();
}

bool FormSection::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        forgetHiddenRows();
        if (m_scrolling)
            chooseWrapping(m_scrolling->width());
        takeHeight();
    }
    return done;
}

/// QFormLayout (of Qt 6.4) remembers where a row was that is hidden now, and gives the row that is there its height: it
/// gets them anew.
void FormSection::forgetHiddenRows() {
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem* item = m_form->itemAt(row, QFormLayout::SpanningRole);
        QWidget* widget = item ? item->widget() : nullptr;
        if (!widget || !widget->isHidden()) {
            m_forgotten.remove(widget);
        } else if (!m_forgotten.contains(widget)) {
            m_forgotten.insert(widget);
            delete m_form->takeRow(row).fieldItem;
            m_form->insertRow(row, widget);
        }
    }
}

/// All labels beside their fields or, with long words or a large font, all above them: where only some are,
/// QFormLayout squeezes rows to nothing.
void FormSection::chooseWrapping(int room) {
    int labels = 0;
    int fields = 0;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem* label = m_form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem* field = m_form->itemAt(row, QFormLayout::FieldRole);
        if (!label || !field || field->isEmpty())
            continue;
        labels = std::max(labels, label->sizeHint().width());
        fields = std::max(fields, field->minimumSize().width());
    }
    const QMargins margins = m_form->contentsMargins();
    const int needed = margins.left() + labels + m_form->horizontalSpacing() + fields + margins.right();
    const auto policy = needed > room ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    if (policy != m_form->rowWrapPolicy())
        m_form->setRowWrapPolicy(policy);
    for (FormSection* part : findChildren<FormSection*>())
        part->chooseWrapping(room - margins.left() - margins.right());
}

/// The least height of a form does not know of wrapped words: fields would be squeezed to nothing where its scroll area
/// is smaller than they are together.
void FormSection::takeHeight() {
    if (m_form->hasHeightForWidth())
        setMinimumHeight(m_form->totalHeightForWidth(width()));
}

/// Scrolling through a section must not change numbers on its way.
bool FormSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scrolling) {
        if (event->type() == QEvent::Resize)
            chooseWrapping(m_scrolling->width());
        return false;
    }
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusOut && field) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool stays =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        if (!stays && m_mistakes.touch(*field))
            Q_EMIT left();
    }
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace standby
#include "moc_FormSection.cpp"
