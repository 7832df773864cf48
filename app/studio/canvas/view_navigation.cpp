// SPDX-License-Identifier: GPL-3.0-or-later
// How the view is moved over the canvas: zoom, fitting, and the walk from step to step.
#include "app/studio/canvas/canvas_view.h"

#include "app/studio/canvas/canvas_accessible.h"
#include "app/studio/canvas/scene/geometry.h"

#include <QScrollBar>

#include <cmath>

namespace throughline::studio::canvas {

namespace {
constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 3;
}

double CanvasView::zoom() const
{
    return transform().m11();
}

void CanvasView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(wanted, this->zoom()))
        return;
    m_isAsOpened = false;
    setTransform(QTransform::fromScale(wanted, wanted));
    updateSheet();
    emit zoomChanged(wanted);
    emit viewMoved();
}

void CanvasView::zoomBy(double factor)
{
    m_scene.setHurried(true);
    m_zoomRests.start();
    setZoom(zoom() * factor);
}

void CanvasView::fitAll()
{
    m_isAsOpened = false;
    const Drawn drawn = m_scene.drawn();
    if (drawn.all.isNull()) {
        setZoom(1);
        centerOn(0, 0);
        return;
    }
    show(fitWhole(drawn, viewport()->size(), m_floats));
}

void CanvasView::showBeginning()
{
    const Drawn drawn = m_scene.drawn();
    if (drawn.all.isNull())
        fitAll();
    else
        show(fitOpening(drawn, viewport()->size(), m_floats));
    m_isAsOpened = true;
}

void CanvasView::show(const ViewFit &fit)
{
    setZoom(fit.zoom);
    centerOn(fit.corner + QPointF(viewport()->rect().center()) / zoom());
    emit viewMoved();
}

void CanvasView::keepOpeningView()
{
    if (m_isAsOpened)
        showBeginning();
}

void CanvasView::setFloats(std::vector<QRectF> floats)
{
    m_floats = std::move(floats);
}

void CanvasView::fitSelection()
{
    QRectF chosen;
    for (const std::string &id : m_scene.session().selection().nodes)
        chosen = chosen.united(m_scene.cardOf(id));
    if (chosen.isNull())
        return fitAll();
    m_isAsOpened = false;
    chosen.adjust(-80, -80, 80, 80);
    setZoom(std::min({1.5, viewport()->width() / chosen.width(), viewport()->height() / chosen.height()}));
    centerOn(chosen.center());
    emit viewMoved();
}

void CanvasView::showNode(const std::string &id)
{
    m_isAsOpened = false;
    const QRectF card = m_scene.cardOf(id);
    if (!card.isNull())
        ensureVisible(card, 60, 60);
    emit viewMoved();
}

void CanvasView::lookAt(QPointF middle)
{
    m_isAsOpened = false;
    centerOn(middle);
}

void CanvasView::walk(Walk where)
{
    const Journey *journey = m_scene.journey();
    if (!journey || journey->nodes.empty())
        return;
    Session &session = m_scene.session();
    const std::string from = !m_scene.current().empty() ? m_scene.current() : session.selection().single();
    if (!journey->node(from)) {
        const auto top = std::min_element(journey->nodes.begin(), journey->nodes.end(),
                                          [](const Node &a, const Node &b) { return a.y < b.y; });
        m_scene.setCurrent(top->id);
        session.setSelection(Selection::ofNode(top->id));
        showNode(top->id);
        return announceCurrent(*this);
    }
    const QPointF here = m_scene.cardOf(from).center();
    std::string best;
    double bestCost = 0;
    const auto consider = [&](const std::string &id, double extra) {
        const QPointF step = m_scene.cardOf(id).center() - here;
        const double along = where == Walk::Left ? -step.x() : where == Walk::Right ? step.x()
            : where == Walk::Up ? -step.y() : step.y();
        const double aside = where == Walk::Left || where == Walk::Right ? step.y() : step.x();
        if (id == from || (along <= 0 && extra > 0))
            return;
        const double price = std::abs(along) + 3 * std::abs(aside) + extra;
        if (best.empty() || price < bestCost) {
            best = id;
            bestCost = price;
        }
    };
    for (const Edge &edge : journey->edges) {
        if (where == Walk::Down && edge.from == from)
            consider(edge.to, 0);
        if (where == Walk::Up && edge.to == from)
            consider(edge.from, 0);
    }
    if (best.empty())
        for (const Node &node : journey->nodes)
            consider(node.id, 1e-9);
    if (best.empty())
        return;
    m_scene.setCurrent(best);
    session.setSelection(Selection::ofNode(best));
    showNode(best);
    announceCurrent(*this);
}

const Edge *CanvasView::selectedConnection() const
{
    const Selection &chosen = m_scene.session().selection();
    if (!m_scene.journey() || !chosen.nodes.empty() || chosen.edges.size() != 1)
        return nullptr;
    for (const Edge &edge : m_scene.journey()->edges)
        if (edge.id() == *chosen.edges.begin())
            return &edge;
    return nullptr;
}

bool CanvasView::walkConnections(Walk where)
{
    const Journey *journey = m_scene.journey();
    Session &session = m_scene.session();
    const Edge *here = selectedConnection();
    const std::string current = !m_scene.current().empty() ? m_scene.current() : session.selection().single();
    const Node *step = journey ? journey->node(here ? here->from : current) : nullptr;
    if (!step)
        return false;
    if (here && (where == Walk::Down || where == Walk::Up)) {
        const std::string end = where == Walk::Down ? here->to : here->from;
        m_scene.setCurrent(end);
        session.setSelection(Selection::ofNode(end));
        showNode(end);
        announceCurrent(*this);
        return true;
    }
    std::vector<const Edge *> ways;
    if (where == Walk::Up) {
        for (const Edge &edge : journey->edges)
            if (edge.to == step->id)
                ways.push_back(&edge);
    } else {
        for (const Exit &exit : exitsOf(*step))
            if (const Edge *edge = journey->edge(step->id, exit.key))
                ways.push_back(edge);
    }
    size_t chosen = 0;
    if (here) {
        const size_t at = size_t(std::find(ways.begin(), ways.end(), here) - ways.begin());
        chosen = where == Walk::Right ? at + 1 : at - 1; // beyond the first is beyond the last, too
    } else if (where == Walk::Left || where == Walk::Right) {
        return false;
    }
    if (chosen >= ways.size())
        return false;
    session.setSelection(Selection::ofEdge(ways[chosen]->id()));
    if (const EdgeItem *item = m_scene.edgeItem(ways[chosen]->id()))
        ensureVisible(item->pill().isNull() ? QRectF(item->sceneBoundingRect().center(), QSizeF(1, 1)) : item->pill(), 60, 60);
    emit viewMoved();
    announceCurrent(*this);
    return true;
}

} // namespace throughline::studio::canvas
