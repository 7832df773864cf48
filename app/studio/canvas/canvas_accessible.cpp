// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/canvas_accessible.h"

#include "app/studio/canvas/accessible_items.h"

#include <QAccessibleWidget>

namespace throughline::studio::canvas {

namespace {

/// The place of what has this id in a list of the journey; -1 where nothing has it.
template <class List>
int placeOf(const List &list, const std::string &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &each) {
        if constexpr (std::is_same_v<typename List::value_type, Edge>)
            return each.id() == id;
        else
            return each.id == id;
    });
    return found == list.end() ? -1 : int(found - list.begin());
}

/// Steps and notes in the order of the file, then connections, then groups.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~CanvasAccessible() override
    {
        for (const auto &items : {&m_nodes, &m_edges, &m_groups})
            for (const auto &[id, handle] : *items)
                QAccessible::deleteAccessibleInterface(handle);
    }

    int childCount() const override
    {
        const Journey *shown = journey();
        return shown ? int(shown->nodes.size() + shown->edges.size() + shown->groups.size()) : 0;
    }

    QAccessibleInterface *child(int index) const override
    {
        const Journey *shown = journey();
        if (!shown || index < 0 || index >= childCount())
            return nullptr;
        size_t at = size_t(index);
        if (at < shown->nodes.size())
            return item<NodeAccessible>(m_nodes, shown->nodes[at].id);
        at -= shown->nodes.size();
        if (at < shown->edges.size())
            return item<EdgeAccessible>(m_edges, shown->edges[at].id());
        return item<GroupAccessible>(m_groups, shown->groups[at - shown->edges.size()].id);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const Journey *shown = journey();
        const auto after = [](int place, size_t before) { return place < 0 ? -1 : place + int(before); };
        if (!shown)
            return -1;
        if (const auto *node = dynamic_cast<const NodeAccessible *>(wanted))
            return placeOf(shown->nodes, node->id());
        if (const auto *edge = dynamic_cast<const EdgeAccessible *>(wanted))
            return after(placeOf(shown->edges, edge->id()), shown->nodes.size());
        if (const auto *group = dynamic_cast<const GroupAccessible *>(wanted))
            return after(placeOf(shown->groups, group->id()), shown->nodes.size() + shown->edges.size());
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF here = view()->mapToScene(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        const CanvasScene &scene = view()->canvas();
        if (const std::string id = scene.nodeAt(here); !id.empty())
            return item<NodeAccessible>(m_nodes, id);
        if (const std::string id = scene.edgeAt(here); !id.empty())
            return item<EdgeAccessible>(m_edges, id);
        const std::string id = scene.groupAt(here);
        return id.empty() ? nullptr : item<GroupAccessible>(m_groups, id);
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!view()->hasFocus())
            return nullptr;
        if (const Edge *edge = view()->selectedConnection())
            return item<EdgeAccessible>(m_edges, edge->id());
        const std::string &id = view()->canvas().current();
        return id.empty() ? nullptr : item<NodeAccessible>(m_nodes, id);
    }

private:
    using Handles = std::map<std::string, QAccessible::Id>;

    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    const Journey *journey() const { return view() ? view()->canvas().journey() : nullptr; }

    template <class Item>
    QAccessibleInterface *item(Handles &handles, const std::string &id) const
    {
        auto found = handles.find(id);
        if (found == handles.end())
            found = handles.emplace(id, QAccessible::registerAccessibleInterface(new Item(view(), id))).first;
        return QAccessible::accessibleInterface(found->second);
    }

    mutable Handles m_nodes;
    mutable Handles m_edges;
    mutable Handles m_groups;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceCurrent(CanvasView &view)
{
    const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface *step = canvas ? canvas->focusChild() : nullptr) {
        QAccessibleEvent event(step, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace throughline::studio::canvas
