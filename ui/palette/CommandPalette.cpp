// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/CommandPalette.h"

#include "palette/PaletteModel.h"
#include "widgets/ClearButton.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {
const auto recentKey = u"palette/recent"_s;
constexpr int forRecent = 60; ///< added to the score of what was used last; less for what was used before
} // namespace

CommandPalette::CommandPalette(QSettings& settings, QWidget* window)
    : QFrame(window)
    , m_settings(settings)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this)) {
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find an action, a server set, a problem, an option or help"));
    m_field->setPlaceholderText(tr("An action, a server set, a problem, an option, help"));
    m_field->setToolTip(tr("Words in any order; parts of them are enough"));
    offerToClear(*m_field);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_field->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announce);
    hide();
}

void CommandPalette::addSource(std::unique_ptr<PaletteSource> source) {
    m_sources.push_back(std::move(source));
}

void CommandPalette::open() {
    if (!isVisible())
        m_before = window()->focusWidget();
    m_field->clear();
    find();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave() {
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place() {
    const QWidget* window = parentWidget();
    const int em = fontMetrics().averageCharWidth();
    const int width = std::min(em * 90, window->width() - 4 * em);
    const int height = std::min(fontMetrics().height() * 26, window->height() - 8 * em);
    setGeometry((window->width() - width) / 2, std::min(4 * em, (window->height() - height) / 2), width, height);
}

void CommandPalette::find() {
    const FuzzyQuery query(m_field->text());
    m_model->show(found(query));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    say(m_model->rowCount() == 0 ? tr("Nothing fits. Try other words, or fewer letters of them.")
                                 : tr("Enter does it, Shift+F10 offers it as a curl command, Escape leaves."));
}

QList<PaletteEntry> CommandPalette::found(const FuzzyQuery& query) const {
    const QStringList recent = m_settings.value(recentKey).toStringList();
    QList<PaletteEntry> entries;
    if (query.isEmpty()) {
        for (const QString& id : recent) {
            for (const auto& source : m_sources) {
                if (auto entry = source->entry(id))
                    entries.append(*entry);
            }
        }
    }
    const qsizetype before = entries.size();
    for (const auto& source : m_sources) {
        for (PaletteEntry& entry : source->find(query, mostShown)) {
            const qsizetype used = recent.indexOf(entry.id);
            if (query.isEmpty() && used >= 0)
                continue; // it is there already
            if (used >= 0)
                entry.score += forRecent - int(used) * forRecent / mostRecent;
            entries.append(std::move(entry));
        }
    }
    if (before == 0)
        keepBest(entries, mostShown);
    return entries;
}

void CommandPalette::say(const QString& text) {
    m_hint->setText(text);
    m_field->setAccessibleDescription(text);
}

/// The keyboard stays in the field: a screen reader has to be told what is chosen.
void CommandPalette::announce() {
    const QModelIndex current = m_list->currentIndex();
    if (!QAccessible::isActive() || !current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::move(int by) {
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = m_list->currentIndex().row() + by;
    // One step past an end goes on at the other; a page stops there.
    const int wanted = qAbs(by) == 1 ? (row + rows) % rows : std::clamp(row, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(wanted));
}

void CommandPalette::choose(int row) {
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->at(row);
    if (!entry.whyOff.isEmpty())
        return say(tr("Not available: %1").arg(entry.whyOff));
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(entry.id);
    recent.prepend(entry.id);
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
    leave();
    entry.run();
}

void CommandPalette::offerCurl(int row, const QPoint& where) {
    if (row < 0)
        return;
    const PaletteEntry& entry = m_model->at(row);
    Q_EMIT curlWanted(entry.curl ? entry.curl() : Error{tr("It concerns this window."), {}}, where);
}

bool CommandPalette::keyPressed(int key, Qt::KeyboardModifiers modifiers) {
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const QModelIndex current = m_list->currentIndex();
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(current.row());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // what lies below is covered
    case Qt::Key_F10:
        if (modifiers != Qt::ShiftModifier)
            return false;
        [[fallthrough]];
    case Qt::Key_Menu:
        offerCurl(current.row(), m_list->viewport()->mapToGlobal(m_list->visualRect(current).center()));
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        return keyPressed(key->key(), key->modifiers());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            hide();
    }
    if (watched == m_list->viewport() && event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<const QContextMenuEvent*>(event);
        offerCurl(m_list->indexAt(menu->pos()).row(), menu->globalPos());
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress && isVisible())
        leave();
    return QFrame::eventFilter(watched, event);
}

} // namespace standby
#include "moc_CommandPalette.cpp"
