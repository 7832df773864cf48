// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/canvas_accessible.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/scene/card.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace throughline::studio::canvas {

namespace {

const Journey *journeyOf(const CanvasView *view)
{
    return view ? view->canvas().journey() : nullptr;
}

/// One step. It holds an id, never an item: a step that is gone is an invalid interface.
class StepAccessible final : public QAccessibleInterface
{
public:
    StepAccessible(CanvasView *view, std::string id) : m_view(view), m_id(std::move(id)) {}

    const Node *node() const
    {
        const Journey *journey = journeyOf(m_view);
        return journey ? journey->node(m_id) : nullptr;
    }

    bool isValid() const override { return node() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const Node *step = node();
        if (!step)
            return {};
        const CardWords card = cardWords(m_view->canvas().session().project(), *step);
        if (kind == QAccessible::Name)
            return card.title;
        if (kind != QAccessible::Description)
            return {};
        QStringList leads;
        for (const Exit &exit : exitsOf(*step))
            if (const Edge *edge = journeyOf(m_view)->edge(step->id, exit.key))
                if (const Node *next = journeyOf(m_view)->node(edge->to)) {
                    const QString label = exitLabel(m_view->canvas().session().project(), *step, exit);
                    leads << (label.isEmpty() ? nodeTitle(*next)
                                              : CanvasView::tr("%1: %2").arg(label, nodeTitle(*next)));
                }
        const QString what = card.kind + QStringLiteral(", ") + card.line;
        return leads.isEmpty() ? what : CanvasView::tr("%1. Leads to %2").arg(what, leads.join(QStringLiteral(", ")));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect here = m_view->mapFromScene(m_view->canvas().cardOf(m_id)).boundingRect();
        return {m_view->viewport()->mapToGlobal(here.topLeft()), here.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->canvas().session().selection().nodes.contains(m_id);
        state.focused = m_view->hasFocus() && m_view->canvas().current() == m_id;
        return state;
    }

private:
    QPointer<CanvasView> m_view;
    std::string m_id;
};

class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~CanvasAccessible() override
    {
        for (const auto &[id, handle] : m_steps)
            QAccessible::deleteAccessibleInterface(handle);
    }

    int childCount() const override
    {
        const Journey *journey = journeyOf(view());
        return journey ? int(journey->nodes.size()) : 0;
    }
    QAccessibleInterface *child(int index) const override
    {
        const Journey *journey = journeyOf(view());
        if (!journey || index < 0 || size_t(index) >= journey->nodes.size())
            return nullptr;
        return step(journey->nodes[size_t(index)].id);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint here = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const std::string id = view()->canvas().nodeAt(view()->mapToScene(here));
        return id.empty() ? nullptr : step(id);
    }
    QAccessibleInterface *focusChild() const override
    {
        const std::string &id = view()->canvas().current();
        return id.empty() || !view()->hasFocus() ? nullptr : step(id);
    }

private:
    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    QAccessibleInterface *step(const std::string &id) const
    {
        auto found = m_steps.find(id);
        if (found == m_steps.end())
            found = m_steps.emplace(id, QAccessible::registerAccessibleInterface(new StepAccessible(view(), id))).first;
        return QAccessible::accessibleInterface(found->second);
    }

    mutable std::map<std::string, QAccessible::Id> m_steps;
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

} // namespace throughline::studio::canvas
