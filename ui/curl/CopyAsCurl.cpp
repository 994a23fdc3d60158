// SPDX-License-Identifier: GPL-3.0-or-later
#include "curl/CopyAsCurl.h"

#include "curl/CurlCommand.h"
#include "models/EngineMirror.h"
#include "widgets/SvgIcon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolBar>

namespace standby {

using namespace Qt::StringLiterals;

CopyAsCurl::CopyAsCurl(const Actions& actions, EngineMirror& mirror, std::function<ActionSubjects()> subjects,
                       QObject* parent)
    : QObject(parent), m_actions(actions), m_mirror(mirror), m_subjects(std::move(subjects)) {}

void CopyAsCurl::offerIn(QMenu& menu) {
    menu.installEventFilter(this);
}

void CopyAsCurl::offerIn(QToolBar& toolBar) {
    toolBar.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&toolBar, &QWidget::customContextMenuRequested, this, [this, &toolBar](const QPoint& where) {
        offerFor(toolBar.actionAt(where), toolBar.mapToGlobal(where), &toolBar);
    });
}

Result<QString> CopyAsCurl::commandOf(ActionId id) const {
    const ActionSpec& spec = Actions::spec(id);
    const auto requests = requestsOf(spec, m_actions.action(id)->isChecked(), m_subjects());
    return requests ? commandOf(*requests) : Result<QString>(requests.errors());
}

Result<QString> CopyAsCurl::commandOf(const QList<ScriptRequest>& requests) const {
    const QString url = m_mirror.link().apiUrl();
    if (url.isEmpty())
        return Error{tr("The HTTP API is switched off: see Options, HTTP API."), {}};
    QStringList lines;
    for (const ScriptRequest& request : requests)
        lines.append(curlCommand(url, request, signInOf(m_mirror.options())));
    return lines.join(u'\n');
}

void CopyAsCurl::popUp(const Result<QString>& command, const QPoint& where, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"copyAsCurlMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction* copy = menu->addAction(svgIcon(u"copy"_s), tr("Copy as c&url"));
    copy->setObjectName(u"copyAsCurl"_s);
    copy->setEnabled(command.ok());
    copy->setToolTip(command ? tr("The request of this action, for a script:\n%1").arg(*command)
                             : tr("There is no request to copy. %1").arg(command.message()));
    if (command)
        connect(copy, &QAction::triggered, menu, [text = *command] { QGuiApplication::clipboard()->setText(text); });
    else if (!command.message().isEmpty())
        menu->addAction(command.message())->setEnabled(false);
    menu->popup(where);
    menu->setActiveAction(copy);
}

bool CopyAsCurl::offerFor(const QAction* action, const QPoint& where, QWidget* parent) {
    const ActionSpec* spec = action ? m_actions.specOf(action) : nullptr;
    if (spec)
        popUp(commandOf(spec->id), where, parent);
    return spec != nullptr;
}

bool CopyAsCurl::eventFilter(QObject* watched, QEvent* event) {
    auto* menu = qobject_cast<QMenu*>(watched);
    if (!menu)
        return false;
    // A menu would take the right button as any other.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() != Qt::RightButton || !menu->rect().contains(mouse->position().toPoint()))
            return false;
        if (event->type() == QEvent::MouseButtonRelease)
            offerFor(menu->actionAt(mouse->position().toPoint()), mouse->globalPosition().toPoint(), menu);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool wanted =
            key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier);
        const QAction* current = wanted ? menu->activeAction() : nullptr;
        return current &&
               offerFor(current, menu->mapToGlobal(menu->actionGeometry(menu->activeAction()).center()), menu);
    }
    // The key does it; what the system makes of it comes after.
    return event->type() == QEvent::ContextMenu;
}

} // namespace standby
#include "moc_CopyAsCurl.cpp"
