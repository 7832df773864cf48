// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/accessible_items.h"

#include "app/studio/canvas/scene/card.h"
#include "app/studio/document/words.h"

namespace throughline::studio::canvas {

QString ItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    return kind == QAccessible::Name ? name() : kind == QAccessible::Description ? description() : QString();
}

QRect ItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect here = m_view->mapFromScene(area()).boundingRect();
    return {m_view->viewport()->mapToGlobal(here.topLeft()), here.size()};
}

QAccessible::State ItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    fill(state);
    return state;
}

void *ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

const Node *NodeAccessible::node() const
{
    return journey() ? journey()->node(id()) : nullptr;
}

QAccessible::Role NodeAccessible::role() const
{
    const Node *here = node();
    return here && std::holds_alternative<NoteNode>(here->parameters) ? QAccessible::Note : QAccessible::ListItem;
}

QString NodeAccessible::name() const
{
    if (const auto *note = std::get_if<NoteNode>(&node()->parameters))
        return CanvasView::tr("Note: %1").arg(studio::text(note->text));
    return cardWords(project(), *node()).title;
}

QString NodeAccessible::description() const
{
    const Node &step = *node();
    if (std::holds_alternative<NoteNode>(step.parameters))
        return {};
    QStringList leads;
    for (const Exit &exit : exitsOf(step))
        if (const Edge *edge = journey()->edge(step.id, exit.key))
            if (const Node *next = journey()->node(edge->to)) {
                const QString label = exitLabel(project(), step, exit);
                leads << (label.isEmpty() ? nodeTitle(*next) : CanvasView::tr("%1: %2").arg(label, nodeTitle(*next)));
            }
    const CardWords card = cardWords(project(), step);
    const QString what = card.kind + QStringLiteral(", ") + card.line;
    return leads.isEmpty() ? what : CanvasView::tr("%1. Leads to %2").arg(what, leads.join(QStringLiteral(", ")));
}

void NodeAccessible::fill(QAccessible::State &state) const
{
    state.focusable = true;
    state.selected = scene().session().selection().nodes.contains(id());
    state.focused = view().hasFocus() && scene().current() == id() && !view().selectedConnection();
}

QStringList NodeAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

QStringList NodeAccessible::keyBindingsForAction(const QString &action) const
{
    return action == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()} : QStringList();
}

void NodeAccessible::doAction(const QString &action)
{
    if (!isValid() || !actionNames().contains(action))
        return;
    view().setFocus(Qt::OtherFocusReason);
    scene().setCurrent(id());
    scene().session().setSelection(Selection::ofNode(id()));
    view().showNode(id());
    if (action == pressAction())
        emit view().inspectorWanted();
}

const Edge *EdgeAccessible::edge() const
{
    if (const Journey *here = journey())
        for (const Edge &each : here->edges)
            if (each.id() == id())
                return &each;
    return nullptr;
}

QString EdgeAccessible::name() const
{
    const Node *from = journey()->node(edge()->from);
    const Node *to = journey()->node(edge()->to);
    if (!from || !to)
        return CanvasView::tr("Connection");
    const EdgeItem *item = scene().edgeItem(id());
    const QString label = item ? item->view().label : QString();
    return label.isEmpty() ? CanvasView::tr("From %1 to %2").arg(nodeTitle(*from), nodeTitle(*to))
                           : CanvasView::tr("From %1 to %2, when %3").arg(nodeTitle(*from), nodeTitle(*to), label);
}

QString EdgeAccessible::description() const
{
    const EdgeItem *item = scene().edgeItem(id());
    if (!item)
        return {};
    return item->view().isDeserted ? CanvasView::tr("Nobody went this way.") : item->view().figure;
}

QRectF EdgeAccessible::area() const
{
    const EdgeItem *item = scene().edgeItem(id());
    return item ? item->sceneBoundingRect() : QRectF();
}

void EdgeAccessible::fill(QAccessible::State &state) const
{
    const Edge *chosen = view().selectedConnection();
    state.linked = true;
    state.focusable = true;
    state.selected = scene().session().selection().edges.contains(id());
    state.focused = view().hasFocus() && chosen && chosen->id() == id();
}

void EdgeAccessible::doAction(const QString &action)
{
    if (!isValid() || action != pressAction())
        return;
    scene().session().setSelection(Selection::ofEdge(id()));
    view().ensureVisible(area(), 60, 60);
}

const NodeGroup *GroupAccessible::group() const
{
    if (const Journey *here = journey())
        for (const NodeGroup &each : here->groups)
            if (each.id == id())
                return &each;
    return nullptr;
}

QString GroupAccessible::name() const
{
    return group()->title.empty() ? CanvasView::tr("Group") : CanvasView::tr("Group: %1").arg(studio::text(group()->title));
}

QString GroupAccessible::description() const
{
    QStringList names;
    for (const std::string &each : group()->nodes)
        if (const Node *node = journey()->node(each))
            names << nodeTitle(*node);
    return names.join(QStringLiteral(", "));
}

QRectF GroupAccessible::area() const
{
    const GroupItem *item = scene().groupItem(id());
    return item ? item->frame() : QRectF();
}

void GroupAccessible::fill(QAccessible::State &state) const
{
    const std::set<std::string> &chosen = scene().session().selection().nodes;
    const std::vector<std::string> &nodes = group()->nodes;
    state.selected = !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), [&](const std::string &each) { return chosen.contains(each); });
}

QString GroupAccessible::localizedActionName(const QString &action) const
{
    return action == renameAction() ? CanvasView::tr("Rename the group") : QAccessibleActionInterface::localizedActionName(action);
}

void GroupAccessible::doAction(const QString &action)
{
    if (!isValid())
        return;
    if (action == renameAction())
        emit view().groupTitleWanted(id());
    if (action != pressAction())
        return;
    scene().session().setSelection({std::set<std::string>(group()->nodes.begin(), group()->nodes.end()), {}});
    view().ensureVisible(area(), 60, 60);
}

} // namespace throughline::studio::canvas
