// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown can be read and found, on every page and in every dialog: at small and large fonts, with the keyboard.
#include "support/EveryView.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1280, 720);
constexpr QSize smallScreen(1024, 600);
constexpr QSize comboPadding(4, 0); ///< of what a combo box wants around its words
constexpr int titleBar = 30;        ///< what a desktop takes of the height for a window's frame

QString wordsOf(const QWidget& widget) {
    QString words = widget.property("text").toString();
    if (words.isEmpty())
        words = widget.accessibleName();
    return u"%1 \"%2\" (%3)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), words.left(60),
                                   widget.objectName());
}

/// What Qt's widgets are made of.
bool isPartOfQt(const QWidget& widget) {
    return qobject_cast<const QFileDialog*>(widget.window()) || widget.objectName().startsWith("qt_"_L1) ||
           widget.inherits("QLineEditIconButton") || qobject_cast<const QComboBox*>(widget.parentWidget()) ||
           qobject_cast<const QAbstractSpinBox*>(widget.parentWidget());
}

/// Scrolled content may be larger than what is seen of it.
const QWidget* scrolledContent(const QWidget& widget) {
    for (const QWidget* one = &widget; !one->isWindow() && one->parentWidget(); one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(one->parentWidget()->parentWidget()))
            return one;
    }
    return widget.window();
}

/// What a button needs to be whole; styles want short ones wider than that.
QSize leastOf(const QAbstractButton& button) {
    QSize least = button.sizeHint();
    if (qobject_cast<const QPushButton*>(&button)) {
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
        const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
        least.setWidth(std::min(least.width(), words + icon + 16));
    }
    return least;
}

QString troubleOfSize(const QWidget& widget) {
    const QSize size = widget.size();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->heightForWidth(size.width()) > size.height() + 1 ? u"lines are cut off"_s : QString();
        const bool told = label->toolTip().contains(label->text());
        return label->sizeHint().width() > size.width() + 1 && !told ? u"words are cut off"_s : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QSize least = button                                           ? leastOf(*button)
                        : qobject_cast<const QAbstractSpinBox*>(&widget) ? widget.minimumSizeHint()
                        : qobject_cast<const QComboBox*>(&widget)        ? widget.minimumSizeHint() - comboPadding
                        : qobject_cast<const QLineEdit*>(&widget)        ? QSize(0, widget.minimumSizeHint().height())
                                                                         : QSize(0, 0);
    if (least.width() > size.width() + 1 || least.height() > size.height() + 1)
        return u"it has %1×%2 and needs %3×%4"_s.arg(size.width())
            .arg(size.height())
            .arg(least.width())
            .arg(least.height());
    return {};
}

/// What the person sees who rests the mouse there.
QString toolTipAt(QAbstractScrollArea& area, const QPoint& place) {
    QToolTip::hideText();
    QHelpEvent hover(QEvent::ToolTip, place, area.viewport()->mapToGlobal(place));
    QApplication::sendEvent(area.viewport(), &hover);
    return QToolTip::text();
}

/// Cells and titles that end in "…" say the rest in a tool tip.
QStringList cutCells(QTableView& table) {
    QStringList cut;
    const QAbstractItemModel* model = table.model();
    const QFontMetrics font(table.font());
    QHeaderView* header = table.horizontalHeader();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        const QPoint middle(header->sectionViewportPosition(column) + 2, header->height() / 2);
        if (header->isVisible() && font.horizontalAdvance(title) > header->sectionSize(column) &&
            toolTipAt(*header, middle).isEmpty())
            cut.append(u"title \"%1\""_s.arg(title));
        for (int row = 0; row < std::min(model->rowCount(), 20); ++row) {
            const QModelIndex index = model->index(row, column);
            const QRect place = table.visualRect(index);
            const QString text = index.data().toString();
            if (font.horizontalAdvance(text) > place.width() && table.viewport()->rect().contains(place.center()) &&
                toolTipAt(table, place.center()).isEmpty())
                cut.append(u"cell \"%1\""_s.arg(text));
        }
    }
    QToolTip::hideText();
    return cut;
}

QStringList troublesOf(const QWidget& window) {
    QStringList troubles;
    const auto add = [&](const QWidget& widget, const QString& what) {
        troubles.append(wordsOf(widget) + u": "_s + what);
    };
    if (window.minimumSizeHint().width() > screen.width())
        add(window, u"it is at least %1 wide"_s.arg(window.minimumSizeHint().width()));
    if (window.minimumSizeHint().height() > screen.height() - titleBar)
        add(window, u"it is at least %1 high"_s.arg(window.minimumSizeHint().height()));
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || isPartOfQt(*widget))
            continue;
        if (const QString trouble = troubleOfSize(*widget); !trouble.isEmpty())
            add(*widget, trouble);
        const QWidget* stage = scrolledContent(*widget);
        const bool counts = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QLineEdit*>(widget);
        const QRect place(widget->mapTo(stage, QPoint()), widget->size());
        if (counts && !stage->rect().adjusted(-1, -1, 1, 1).contains(place))
            add(*widget, u"it reaches out of what is shown"_s);
        if (auto* table = qobject_cast<QTableView*>(widget)) {
            for (const QString& cell : cutCells(*table))
                add(*table, cell + u" is cut off"_s);
        }
        if (const auto* scroll = qobject_cast<const QScrollArea*>(widget);
            scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width() + 1 &&
            scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            add(*scroll, u"it is too narrow for its content"_s);
    }
    return troubles;
}

/// How many pixels differ around a widget.
int differentPixels(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class LooksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingIsCutOff_data() {
        QTest::addColumn<double>("points");
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual font") << 9.0 << screen;
        QTest::newRow("usual font on a small screen") << 9.0 << smallScreen;
        QTest::newRow("20 pt") << 20.0 << screen;
    }
    void nothingIsCutOff() {
        QFETCH(double, points);
        QFETCH(QSize, size);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        QStringList troubles;
        int views = 0;
        EveryView every(QSize(size.width(), size.height() - titleBar), [&](QWidget& shown, const QString& name) {
            ++views;
            for (const QString& trouble : troublesOf(shown))
                troubles.append(name + u" | "_s + trouble);
        });
        every.visitAll();
        QApplication::setFont(usual);
        troubles.removeDuplicates();
        for (const QString& trouble : std::as_const(troubles))
            qWarning().noquote() << trouble;
        QVERIFY2(views > 50, QByteArray::number(views));
        QCOMPARE(troubles.size(), 0);
    }

    void whateverHasTheKeyboardShowsIt() {
        QStringList hidden;
        int seen = 0;
        EveryView every(screen, [&](QWidget& shown, const QString& name) {
            shown.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&shown));
            QTest::keyClick(&shown, Qt::Key_Shift);
            QList<QPointer<QWidget>> all; // the ring itself comes and goes
            for (QWidget* widget : shown.findChildren<QWidget*>())
                all.append(widget);
            for (const QPointer<QWidget>& widget : std::as_const(all)) {
                if (!widget || !widget->isVisible() || !widget->isEnabled() || widget->window() != &shown ||
                    (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
                    continue;
                for (QWidget* one = widget; one; one = one->parentWidget()) {
                    if (auto* scroll = qobject_cast<QScrollArea*>(one))
                        scroll->ensureWidgetVisible(widget);
                }
                if (QWidget* focused = QApplication::focusWidget())
                    focused->clearFocus();
                const QRect around =
                    QRect(widget->mapTo(&shown, QPoint()), widget->size()).adjusted(-4, -4, 4, 4) & shown.rect();
                const QImage before = shown.grab(around).toImage();
                widget->setFocus(Qt::TabFocusReason);
                const QImage after = shown.grab(around).toImage();
                ++seen;
                if (widget->hasFocus() && differentPixels(before, after) < 2 * around.width() / 3)
                    hidden.append(name + u" | "_s + wordsOf(*widget));
            }
        });
        every.visitAll();
        hidden.removeDuplicates();
        for (const QString& one : std::as_const(hidden))
            qWarning().noquote() << one;
        QVERIFY2(seen > 200, QByteArray::number(seen));
        QCOMPARE(hidden.size(), 0);
    }

    void everyControlHasANameForThoseWhoDoNotSeeIt() {
        QStringList nameless;
        EveryView every(screen, [&](QWidget& shown, const QString& name) {
            for (QWidget* widget : shown.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                    widget->window() != &shown || isPartOfQt(*widget))
                    continue;
                if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->text().isEmpty())
                    continue; // says nothing yet
                QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
                if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
                    nameless.append(name + u" | "_s + wordsOf(*widget));
            }
        });
        every.visitAll();
        nameless.removeDuplicates();
        for (const QString& one : std::as_const(nameless))
            qWarning().noquote() << one;
        QCOMPARE(nameless.size(), 0);
    }
};

QTEST_MAIN(LooksTest)
#include "LooksTest.moc"
