// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WidgetWalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QWidget& widget) {
    QStringList path;
    for (const QWidget* up = &widget; up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith("qt_"_L1))
            path.prepend(up->objectName());
    }
    return u"%1 (%2)"_s.arg(path.join(u'/'), QString::fromLatin1(widget.metaObject()->className()));
}

/// The window itself, and what is visible in it and not a window of its own.
QList<const QWidget*> visibleWidgets(const QWidget& window) {
    QList<const QWidget*> all{&window};
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        if (child->isVisibleTo(&window) && child->window() == &window)
            all.append(child);
    }
    return all;
}

void visitActions(const QWidget& widget, const VisitText& visit) {
    for (const QAction* action : widget.actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        visit(widget, u"action"_s, action->text());
        visit(widget, u"action's tool tip"_s, action->toolTip());
        visit(widget, u"action's status tip"_s, action->statusTip());
        if (action->menu())
            visitActions(*action->menu(), visit);
    }
}

void visitModel(const QAbstractItemView& view, const VisitText& visit) {
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    const auto* table = qobject_cast<const QTableView*>(&view);
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table && table->isColumnHidden(column))
            continue;
        if (table && table->horizontalHeader()->isVisibleTo(&view)) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                visit(view, u"header"_s, model->headerData(column, Qt::Horizontal, role).toString());
        }
        for (int row = 0; row < std::min(model->rowCount(), 100); ++row) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                visit(view, u"cell"_s, model->index(row, column).data(role).toString());
        }
    }
}

QString withoutTags(QString text) {
    static const QRegularExpression tag(u"<[^>]*>|&[a-z]+;"_s);
    return text.remove(tag);
}

/// @p text without what the pseudo-language wrote. Brackets nest where a text was put into another.
QString outsideBrackets(const QString& text) {
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            rest += c;
        else
            depth -= c == u']' ? 1 : 0;
    }
    return rest;
}

int textWidth(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().boundingRect(QRect(), Qt::TextShowMnemonic, text).width();
}

QString cutOffIn(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->sizeHint().width() <= label->width() + 1 &&
                                                  label->sizeHint().height() <= label->height() + 1;
        return fits ? QString() : label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        const int taken = button->icon().isNull() ? 0 : button->iconSize().width();
        return textWidth(*button, button->text()) + taken <= button->width() ? QString() : button->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return textWidth(*box, box->currentText()) <= room.width() + 2 ? QString() : box->currentText();
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int at = 0; at < header->count() && header->orientation() == Qt::Horizontal; ++at) {
            const QString text = header->model()->headerData(at, Qt::Horizontal).toString();
            if (!header->isSectionHidden(at) && textWidth(*header, text) > header->sectionSize(at))
                return text;
        }
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int at = 0; at < tabs->count(); ++at) {
            if (textWidth(*tabs, tabs->tabText(at)) > tabs->tabRect(at).width())
                return tabs->tabText(at);
        }
    }
    if (widget.objectName() == "qt_toolbar_ext_button"_L1)
        return u"a tool bar that is too long"_s;
    return {};
}

} // namespace

void visitTexts(const QWidget& window, const VisitText& visit) {
    for (const QWidget* widget : visibleWidgets(window)) {
        visit(*widget, u"tool tip"_s, widget->toolTip());
        visit(*widget, u"status tip"_s, widget->statusTip());
        visit(*widget, u"what's this"_s, widget->whatsThis());
        visit(*widget, u"accessible name"_s, widget->accessibleName());
        visit(*widget, u"accessible description"_s, widget->accessibleDescription());
        if (widget->isWindow())
            visit(*widget, u"title"_s, widget->windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            visit(*label, u"text"_s, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            visit(*button, u"text"_s, button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            visit(*group, u"title"_s, group->title());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            visit(*edit, u"place holder"_s, edit->placeholderText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            visit(*edit, u"place holder"_s, edit->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int at = 0; at < box->count(); ++at)
                visit(*box, u"choice"_s, box->itemText(at));
        }
        if (const auto* box = qobject_cast<const QAbstractSpinBox*>(widget))
            visit(*box, u"value"_s, box->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int at = 0; at < tabs->count(); ++at) {
                visit(*tabs, u"tab"_s, tabs->tabText(at));
                visit(*tabs, u"tab's tool tip"_s, tabs->tabToolTip(at));
            }
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && !qobject_cast<const QHeaderView*>(widget))
            visitModel(*view, visit);
        visitActions(*widget, visit);
    }
}

QStringList untranslatedTexts(const QWidget& window, const QStringList& allowed) {
    QStringList found;
    const QRegularExpression known(allowed.join(u'|'));
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    visitTexts(window, [&](const QWidget& widget, const QString& kind, const QString& text) {
        QString rest = outsideBrackets(withoutTags(text));
        if (!allowed.isEmpty())
            rest.remove(known);
        const QString line = u"%1 %2 \"%3\""_s.arg(placeOf(widget), kind, text);
        if (letters.match(rest).hasMatch() && !found.contains(line))
            found.append(line);
    });
    return found;
}

QStringList cutOffTexts(const QWidget& window, int width, int height) {
    QStringList found;
    if (window.width() > width || window.height() > height)
        found.append(u"%1 takes %2 x %3"_s.arg(placeOf(window)).arg(window.width()).arg(window.height()));
    for (const QWidget* widget : visibleWidgets(window)) {
        if (const QString text = cutOffIn(*widget); !text.isEmpty())
            found.append(u"%1 %2 x %3 is too small for \"%4\""_s.arg(placeOf(*widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(text));
    }
    return found;
}

QStringList lastingCutOffTexts(const QWidget& window, int width, int height) {
    constexpr int patienceMs = 1000;
    QStringList found;
    (void)QTest::qWaitFor([&] { return (found = cutOffTexts(window, width, height)).isEmpty(); }, patienceMs);
    return found;
}

QStringList sharedMnemonics(const QWidget& window) {
    QStringList found;
    QHash<QString, QString> taken;
    const auto take = [&](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
        if (key.isEmpty())
            return;
        if (taken.contains(key) && taken.value(key) != text)
            found.append(u"%1: \"%2\" and \"%3\" share %4"_s.arg(placeOf(window), taken.value(key), text, key));
        taken.insert(key, text);
    };
    for (const QWidget* widget : visibleWidgets(window)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !qobject_cast<const QToolButton*>(widget))
            take(button->text());
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* menu : bar->actions())
                take(menu->text());
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                take(tabs->tabText(at));
        }
    }
    return found;
}

} // namespace standby
