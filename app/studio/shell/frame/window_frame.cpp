// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/window_frame.h"

#include "app/studio/shell/frame/action_registry.h"
#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/rail.h"
#include "app/studio/shell/frame/status_strip.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/widgets/toast.h"

#include <QGridLayout>
#include <QSettings>
#include <QSplitter>

namespace throughline::studio {

namespace {
const QString drawerKey = QStringLiteral("window/drawer");
}

WindowFrame::WindowFrame(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_topBar(new TopBar(actions)), m_rail(new Rail), m_places(new PlaceStack),
      m_strip(new StatusStrip), m_palette(new CommandPalette(actions, this)), m_toast(new Toast(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *middle = new QSplitter(Qt::Vertical);
    middle->setObjectName(QStringLiteral("middle"));
    middle->addWidget(m_places);
    middle->setChildrenCollapsible(false);
    middle->setStretchFactor(0, 1);
    grid->addWidget(m_topBar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addWidget(middle, 1, 1);
    grid->addWidget(m_strip, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    connect(m_rail, &Rail::chosen, this, &WindowFrame::showPlace);
    connect(m_topBar->commandField(), &QAbstractButton::clicked, m_palette, &CommandPalette::open);
    m_actions.add({QStringLiteral("window.commands"), [] { return tr("Find or run a command"); },
                   QStringLiteral("search"), {QKeySequence(QStringLiteral("Ctrl+K"))},
                   [this] { m_palette->open(); }, false});
}

void WindowFrame::addPlace(const QString &id, const QString &iconName, std::function<QString()> text,
                           PlaceStack::Make make, bool isAtFoot)
{
    m_rail->addPlace(id, iconName, text, isAtFoot);
    m_places->addPlace(id, std::move(make));
    ++m_placeCount;
    QList<QKeySequence> keys;
    if (m_placeCount <= 9)
        keys << QKeySequence(QStringLiteral("Ctrl+%1").arg(m_placeCount));
    m_actions.add({QStringLiteral("place.") + id,
                   [text = std::move(text)] { return tr("Go to %1", "a place of the window").arg(text()); }, iconName,
                   keys, [this, id] { showPlace(id); }});
}

void WindowFrame::showPlace(const QString &id)
{
    if (m_places->showPlace(id))
        m_rail->setCurrent(id);
}

void WindowFrame::setDrawer(QWidget *drawer)
{
    auto *middle = findChild<QSplitter *>(QStringLiteral("middle"));
    middle->addWidget(drawer);
    middle->setStretchFactor(1, 0);
    middle->restoreState(QSettings().value(drawerKey).toByteArray());
    connect(middle, &QSplitter::splitterMoved, this, [middle, drawer] {
        if (drawer->isVisible()) // a closed one has no height to remember
            QSettings().setValue(drawerKey, middle->saveState());
    });
}

} // namespace throughline::studio
