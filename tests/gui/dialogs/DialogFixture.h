// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/Dialogs.h"
#include "support/FakeLink.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

namespace standby {

/// The true dialogs on an engine of paper, under a window of their own, with settings that nobody else has.
struct DialogFixture {
    DialogFixture() {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        dialogs = makeDialogs(link, &window);
        window.show();
    }

    /// The dialog with this object name that is open; waits for it a moment.
    template<typename Widget = QDialog> Widget* shown(const char* name) const {
        Widget* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Widget* one : window.findChildren<Widget*>(QString::fromLatin1(name))) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    template<typename Widget> static Widget* in(const QWidget* parent, const char* name) {
        auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    static void click(const QWidget* parent, const char* name) {
        QTest::mouseClick(in<QAbstractButton>(parent, name), Qt::LeftButton);
    }
    /// Types over what is there.
    static void type(const QWidget* parent, const char* name, const QString& text) {
        auto* edit = in<QLineEdit>(parent, name);
        edit->selectAll();
        edit->insert(text);
    }
    static void choose(const QWidget* parent, const char* name, const QString& word) {
        auto* box = in<QComboBox>(parent, name);
        box->setCurrentIndex(box->findData(word));
    }
    /// The person looks at what they typed.
    static void pauseTyping(const QWidget* parent) {
        for (auto* pause : parent->window()->findChildren<QTimer*>(QStringLiteral("typingPause"))) {
            if (pause->isActive())
                QMetaObject::invokeMethod(pause, "timeout");
        }
    }
    /// What is said beside the field after a pause in typing; empty: nothing.
    static QString mistake(const QWidget* parent, const QString& field) {
        pauseTyping(parent);
        const auto* label = parent->findChild<QWidget*>(field + QStringLiteral(".mistake"));
        if (!label || label->isHidden())
            return {};
        QStringList texts;
        for (const QLabel* part : label->findChildren<QLabel*>())
            texts.append(part->text());
        return texts.join(QString()).trimmed();
    }
    static void goTo(const QWidget* dialog, int section) {
        in<QListWidget>(dialog, "sections")->setCurrentRow(section);
    }
    static bool isMarked(const QWidget* dialog, int section) {
        pauseTyping(dialog);
        return !in<QListWidget>(dialog, "sections")->item(section)->icon().isNull();
    }
    /// All that the banner of a dialog says.
    static QString banner(const QWidget* dialog) {
        const auto* banner = in<QWidget>(dialog, "banner");
        if (banner->isHidden())
            return {};
        QStringList texts;
        for (const QLabel* part : banner->findChildren<QLabel*>())
            texts.append(part->text());
        return texts.join(QString()).trimmed();
    }
    static bool isClosed(const QPointer<QDialog>& dialog) {
        return QTest::qWaitFor([&] { return !dialog; });
    }
    /// Time passes without an answer.
    static void losePatience(const QWidget* dialog) {
        QMetaObject::invokeMethod(dialog->findChild<QTimer*>(QStringLiteral("patience")), "timeout");
    }

    QTemporaryDir folder;
    FakeLink link;
    QWidget window;
    std::unique_ptr<Dialogs> dialogs;
};

} // namespace standby
