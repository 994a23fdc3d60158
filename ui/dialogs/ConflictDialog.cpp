// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ConflictDialog.h"

#include "dialogs/DialogSize.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestShown = 600; ///< characters of a value; the tool tip has the rest
} // namespace

ConflictDialog::ConflictDialog(const QString& whatHappened, const QList<Row>& rows, QWidget* parent) : QDialog(parent) {
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Changed by Two People"));
    auto* words = new QLabel(
        whatHappened + u' ' +
            tr("What only they changed is taken over, and what only you changed is kept. Both of you changed "
               "%n fields: choose what is to be saved.",
               nullptr, int(rows.size())),
        this);
    words->setObjectName(u"conflictWords"_s);
    words->setWordWrap(true);
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height());
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    const QStringList headings{tr("Field"), tr("Yours"), tr("Theirs now")};
    for (int column = 0; column < headings.size(); ++column) {
        auto* heading = new QLabel(headings.at(column), list);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        grid->addWidget(heading, 0, column);
    }
    for (int row = 0; row < rows.size(); ++row)
        addRow(*grid, row + 1, rows.at(row));
    grid->setRowStretch(int(rows.size()) + 1, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save These"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveChosen"_s);
    m_save->setDefault(true);
    QPushButton* back = buttons->addButton(tr("&Back to Editing"), QDialogButtonBox::RejectRole);
    back->setObjectName(u"backToEditing"_s);
    back->setToolTip(tr("All that you typed is still there"));
    const auto all = [&](const QString& text, const QString& name, bool theirs) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, theirs] { chooseAll(theirs); });
    };
    all(tr("All &Mine"), u"allMine"_s, false);
    all(tr("All &Theirs"), u"allTheirs"_s, true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    rememberSize(*this, u"conflict"_s, QSize(110, 26));
    if (!m_choices.isEmpty())
        m_choices.first().mine->setFocus();
    refresh();
}

QRadioButton* ConflictDialog::addSide(QGridLayout& grid, int row, int column, const QString& side,
                                      const QString& text) {
    auto* cell = new QWidget(this);
    auto* button = new QRadioButton(side, cell);
    auto* value = new QLabel(cell);
    value->setTextFormat(Qt::PlainText);
    value->setText(text.size() > longestShown ? text.left(longestShown) + u'…' : text);
    value->setToolTip(text.size() > longestShown ? text : QString());
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(button);
    auto* indented = new QHBoxLayout;
    indented->addSpacing(fontMetrics().height() + 4);
    indented->addWidget(value, 1);
    lines->addLayout(indented);
    lines->addStretch();
    grid.addWidget(cell, row, column);
    return button;
}

void ConflictDialog::addRow(QGridLayout& grid, int row, const Row& field) {
    auto* name = new QLabel(field.field, this);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    grid.addWidget(name, row, 0);
    QRadioButton* mine = addSide(grid, row, 1, tr("Yours"), field.mine);
    QRadioButton* theirs = addSide(grid, row, 2, tr("Theirs"), field.theirs);
    mine->setObjectName(u"mine:"_s + field.pointer);
    theirs->setObjectName(u"theirs:"_s + field.pointer);
    mine->setAccessibleName(tr("%1: yours, %2").arg(field.field, field.mine));
    theirs->setAccessibleName(tr("%1: theirs, %2").arg(field.field, field.theirs));
    auto* group = new QButtonGroup(this);
    group->addButton(mine);
    group->addButton(theirs);
    connect(group, &QButtonGroup::buttonToggled, this, &ConflictDialog::refresh);
    m_choices.append({field.pointer, mine, theirs});
}

void ConflictDialog::chooseAll(bool theirs) {
    for (const Choice& choice : std::as_const(m_choices))
        (theirs ? choice.theirs : choice.mine)->setChecked(true);
}

void ConflictDialog::refresh() {
    const auto left = std::count_if(m_choices.cbegin(), m_choices.cend(), [](const Choice& choice) {
        return !choice.mine->isChecked() && !choice.theirs->isChecked();
    });
    m_save->setEnabled(left == 0);
    m_save->setToolTip(left == 0 ? QString() : tr("%n fields are still to be chosen", nullptr, int(left)));
}

void ConflictDialog::save() {
    QSet<QString> theirs;
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.theirs->isChecked())
            theirs.insert(choice.pointer);
    }
    Q_EMIT decided(theirs);
    accept();
}

} // namespace standby
#include "moc_ConflictDialog.cpp"
