// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/action_registry.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"

#include <QWidget>

namespace throughline::studio {

ActionRegistry::ActionRegistry(QWidget *window) : QObject(window), m_window(window)
{
    followTheme(window, [this](const Theme &) { renew(); });
    followLanguage(window, [this] { renew(); });
}

QAction *ActionRegistry::add(ActionSpec spec)
{
    Q_ASSERT(!action(spec.id));
    auto *added = new QAction(spec.text(), this);
    added->setObjectName(spec.id);
    added->setShortcuts(spec.shortcuts);
    added->setShortcutContext(Qt::WindowShortcut);
    if (!spec.iconName.isEmpty())
        added->setIcon(icon(spec.iconName, themeOf(m_window)));
    connect(added, &QAction::triggered, this, spec.run);
    m_window->addAction(added);
    m_actions.append(added);
    m_specs.insert(added, std::move(spec));
    return added;
}

QAction *ActionRegistry::action(const QString &id) const
{
    for (QAction *action : m_actions)
        if (action->objectName() == id)
            return action;
    return nullptr;
}

QString ActionRegistry::iconName(const QAction *action) const { return m_specs.value(action).iconName; }

bool ActionRegistry::isInPalette(const QAction *action) const
{
    const auto found = m_specs.constFind(action);
    return found != m_specs.constEnd() && found->isInPalette;
}

void ActionRegistry::setEnabled(const QString &id, bool enabled)
{
    if (QAction *found = action(id))
        found->setEnabled(enabled);
}

void ActionRegistry::setText(const QString &id, std::function<QString()> text)
{
    QAction *found = action(id);
    if (!found)
        return;
    found->setText(text());
    m_specs[found].text = std::move(text);
}

void ActionRegistry::renew()
{
    const Theme theme = themeOf(m_window);
    for (QAction *action : m_actions) {
        const ActionSpec &spec = m_specs[action];
        action->setText(spec.text());
        if (!spec.iconName.isEmpty())
            action->setIcon(icon(spec.iconName, theme));
    }
}

} // namespace throughline::studio
