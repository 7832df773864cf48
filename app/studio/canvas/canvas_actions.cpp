// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/canvas_actions.h"

#include "app/studio/canvas/edits/clipboard.h"
#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/canvas/scene/geometry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace throughline::studio::canvas {

CanvasActions::CanvasActions(Session &session, CanvasPanel &panel)
    : QObject(&panel), m_session(session), m_panel(panel)
{
}

void CanvasActions::copy()
{
    const Journey *journey = m_session.journey();
    if (!journey || m_session.selection().nodes.empty())
        return;
    const QByteArray bytes = copyNodes(m_session.project(), *journey, m_session.selection().nodes);
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(nodesMimeType), bytes);
    data->setText(QString::fromUtf8(bytes));
    QGuiApplication::clipboard()->setMimeData(data);
}

void CanvasActions::cut()
{
    copy();
    remove();
}

void CanvasActions::paste()
{
    const std::optional<QPointF> place = m_panel.view().menuPlace();
    pasteAt(place ? std::optional(snapped(*place)) : std::nullopt);
}

void CanvasActions::pasteAt(std::optional<QPointF> topLeft)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    const QString type = QString::fromLatin1(nodesMimeType);
    insertCopies(data->hasFormat(type) ? data->data(type) : data->text().toUtf8(), topLeft, tr("Paste"));
}

void CanvasActions::duplicate()
{
    if (const Journey *journey = m_session.journey(); journey && !m_session.selection().nodes.empty())
        insertCopies(copyNodes(m_session.project(), *journey, m_session.selection().nodes), std::nullopt, tr("Duplicate"));
}

void CanvasActions::insertCopies(const QByteArray &copied, std::optional<QPointF> topLeft, const QString &name)
{
    const Journey *journey = m_session.journey();
    if (!journey)
        return;
    const auto pasted = pasteNodes(m_session.project(), *journey, copied, topLeft, name);
    if (pasted && m_session.document().edit(pasted->change))
        m_session.setSelection({pasted->nodes, {}});
}

void CanvasActions::remove()
{
    if (const Journey *journey = m_session.journey(); journey && hasSelection())
        m_session.document().edit(removeSelection(*journey, m_session.selection()));
}

void CanvasActions::group()
{
    const Journey *journey = m_session.journey();
    if (!journey || m_session.selection().nodes.empty())
        return;
    if (m_session.document().edit(groupNodes(*journey, m_session.selection().nodes, tr("New group"))))
        m_panel.view().groupTitleWanted(m_session.journey()->groups.back().id);
}

void CanvasActions::ungroup()
{
    if (const Journey *journey = m_session.journey())
        m_session.document().edit(ungroupNodes(*journey, m_session.selection().nodes));
}

void CanvasActions::selectAll()
{
    Selection all;
    if (const Journey *journey = m_session.journey())
        for (const Node &node : journey->nodes)
            all.nodes.insert(node.id);
    m_session.setSelection(all);
}

void CanvasActions::arrange(Arrange how)
{
    const Journey *journey = m_session.journey();
    std::map<std::string, QRectF> cards;
    for (const std::string &id : m_session.selection().nodes)
        cards[id] = m_panel.scene().cardOf(id);
    if (!journey || cards.size() < 2)
        return;
    const bool spreads = how == Arrange::SpreadAcross || how == Arrange::SpreadDown;
    m_session.document().edit(placeNodes(*journey, arranged(cards, how), spreads ? tr("Distribute") : tr("Align")));
}

} // namespace throughline::studio::canvas
