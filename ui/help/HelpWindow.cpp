// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpWindow.h"

#include "help/HelpTopics.h"
#include "widgets/Announcement.h"
#include "widgets/ClearButton.h"
#include "widgets/SvgIcon.h"
#include "widgets/Theme.h"
#include "widgets/ToneLabel.h"

#include <QAction>
#include <QDesktopServices>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolBar>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Topics come from the program itself, in the language of the window; links between them stay here.
class TopicBrowser final : public QTextBrowser {
  public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl& name) override { return helpText(name.fileName().section(u'.', 0, 0)); }

  protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override {
        if (name.scheme().startsWith("http"_L1))
            QDesktopServices::openUrl(name);
        else
            QTextBrowser::doSetSource(name, type);
    }
};

QString topicOf(const QUrl& url) {
    return url.fileName().section(u'.', 0, 0);
}

QUrl urlOf(const QString& topic) {
    return QUrl(u"help:/%1.md"_s.arg(topic));
}

} // namespace

HelpWindow::HelpWindow(QSettings& settings)
    : QWidget(nullptr, Qt::Window)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_foreign(new ToneLabel(Tone::Warn, this))
    , m_page(new TopicBrowser(this)) {
    setObjectName(u"helpWindow"_s);
    setAccessibleRole(*this, QAccessible::Window);
    setWindowTitle(tr("Help for Standby"));
    build();
    fillContents();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    restoreGeometry(m_settings.value(u"help/geometry"_s).toByteArray());
}

HelpWindow::~HelpWindow() {
    m_settings.setValue(u"help/geometry"_s, saveGeometry());
}

void HelpWindow::build() {
    auto* bar = new QToolBar(tr("Help"), this);
    bar->setAccessibleName(bar->windowTitle());
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [&](const QString& icon, const QString& text, QKeySequence::StandardKey keys, auto slot) {
        QAction* action = bar->addAction(svgIcon(icon), text, m_page, slot);
        action->setShortcuts(keys);
        action->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    m_back = add(u"back"_s, tr("Back"), QKeySequence::Back, &QTextBrowser::backward);
    m_forward = add(u"forward"_s, tr("Forward"), QKeySequence::Forward, &QTextBrowser::forward);
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    m_search->setObjectName(u"helpSearch"_s);
    offerToClear(*m_search);
    m_search->setPlaceholderText(tr("Words in the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Show only topics that have all these words (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setAccessibleName(tr("Topic"));
    m_page->document()->setDocumentMargin(fontMetrics().height());

    auto* label = new QLabel(tr("&Search:"), this);
    label->setBuddy(m_search);
    auto* searchRow = new QHBoxLayout;
    searchRow->addWidget(label);
    searchRow->addWidget(m_search, 1);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(searchRow);
    leftColumn->addWidget(m_contents, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    m_foreign->setObjectName(u"helpInEnglish"_s);
    m_foreign->setText(tr("This topic is not translated yet; it is shown in English."));
    m_foreign->setWordWrap(true);
    m_foreign->setContentsMargins(4, 4, 4, 4);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_foreign);
    rightColumn->addWidget(m_page, 1);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 36, fontMetrics().averageCharWidth() * 94});
    auto* column = new QVBoxLayout(this);
    column->addWidget(bar);
    column->addWidget(splitter, 1);
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_page);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_contents, [this] { m_contents->setFocus(); });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QString wanted = item ? item->data(0, Qt::UserRole).toString() : QString();
        if (!wanted.isEmpty() && wanted != topic())
            m_page->setSource(urlOf(wanted), QTextDocument::MarkdownResource);
    });
    // It is told before source() says it.
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) { showsTopic(topicOf(source)); });
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
}

void HelpWindow::fillContents() {
    m_contents->clear();
    for (const HelpChapter& chapter : helpChapters()) {
        auto* title = new QTreeWidgetItem(m_contents, {tr(chapter.title)});
        QFont bold = m_contents->font();
        bold.setBold(true);
        title->setFont(0, bold);
        title->setFlags(Qt::ItemIsEnabled);
        for (const char* topic : chapter.topics) {
            auto* item = new QTreeWidgetItem(title, {helpTitle(QString::fromLatin1(topic))});
            item->setData(0, Qt::UserRole, QString::fromLatin1(topic));
        }
        title->setExpanded(true);
    }
}

void HelpWindow::showTopic(const QString& topic) {
    const QString known = helpTopicIds().contains(topic) ? topic : helpTopicIds().constFirst();
    m_search->clear();
    if (this->topic() != known)
        m_page->setSource(urlOf(known), QTextDocument::MarkdownResource);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (const QTreeWidgetItem* item = m_contents->currentItem())
        m_contents->scrollToItem(item); // where it was before the window had its size
    m_page->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const {
    return topicOf(m_page->source());
}

void HelpWindow::showsTopic(const QString& now) {
    const QSignalBlocker itIsShownAlready(m_contents);
    m_foreign->setVisible(!now.isEmpty() && !isHelpTranslated(now));
    const QList<QTreeWidgetItem*> items = m_contents->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive);
    for (QTreeWidgetItem* item : items) {
        if (now.isEmpty() || item->data(0, Qt::UserRole).toString() != now)
            continue;
        m_contents->setCurrentItem(item);
        setWindowTitle(tr("%1 – Help for Standby").arg(item->text(0)));
    }
    markFound();
}

void HelpWindow::search() {
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int chapter = 0; chapter < m_contents->topLevelItemCount(); ++chapter) {
        QTreeWidgetItem* title = m_contents->topLevelItem(chapter);
        int shown = 0;
        for (int at = 0; at < title->childCount(); ++at) {
            const QString text = helpText(title->child(at)->data(0, Qt::UserRole).toString());
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            title->child(at)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        title->setHidden(shown == 0);
    }
    markFound();
}

/// The words that are searched for, marked in the topic.
void HelpWindow::markFound() {
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextCursor at = m_page->document()->find(word); !at.isNull(); at = m_page->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(toneGround(Tone::Warn, palette()));
            mark.format.setForeground(toneColorOn(Tone::Text, toneGround(Tone::Warn, palette()), palette()));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
    }
    m_page->setExtraSelections(marks);
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool language = event->type() == QEvent::LanguageChange;
    // A document keeps the colours that it was laid out with.
    if (language || event->type() == QEvent::PaletteChange) {
        if (language)
            fillContents();
        m_page->reload();
        showsTopic(topic());
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace standby
#include "moc_HelpWindow.cpp"
