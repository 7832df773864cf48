// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/canvas_panel.h"

#include "app/studio/canvas/edits/journey_facts.h"
#include "app/studio/canvas/panels/find_bar.h"
#include "app/studio/canvas/panels/minimap.h"
#include "app/studio/canvas/panels/palette_panel.h"
#include "app/studio/canvas/panels/palette_popup.h"
#include "app/studio/canvas/panels/zoom_bar.h"
#include "app/studio/canvas/scene/card.h"
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/pill.h"
#include "app/studio/widgets/toast.h"

#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVariantAnimation>
#include <QSplitter>

namespace throughline::studio::canvas {

namespace {
constexpr int margin = 14;
const QLatin1String existing("node:");
}

CanvasPanel::CanvasPanel(Session &session, Findings &findings, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_scene = new CanvasScene(session, findings, this);
    m_view = new CanvasView(*m_scene);
    m_palette = new PalettePanel;
    m_popup = new PalettePopup(this);
    m_minimap = new Minimap(*m_view, m_view);
    m_zoom = new ZoomBar(*m_view, m_view);
    m_empty = new EmptyState(QStringLiteral("journey"),
                             tr("A journey starts with who enters it. Drag an entry here, or press Tab."),
                             tr("Start with an event"), m_view);
    m_empty->setObjectName(QStringLiteral("canvasEmpty"));
    m_find = new FindBar(*m_view, findings, m_view);
    m_facts = new Pill({}, studio::Tone::Neutral, m_view);
    m_facts->setObjectName(QStringLiteral("journeyFacts"));
    m_facts->setProperty("floats", true);
    m_facts->hide();
    m_empty->setProperty("floats", true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_palette->setFixedWidth(themeOf(this).scaled(188));
    layout->addWidget(m_palette);
    layout->addWidget(m_view, 1);

    PaletteList &list = m_palette->list();
    connect(&list, &PaletteList::chosen, this, &CanvasPanel::addStep);
    connect(&list, &PaletteList::dragged, this, [this](const PaletteEntry &entry, QPoint global) {
        if (!m_ghost) {
            auto *ghost = new QLabel(this, Qt::ToolTip | Qt::WindowTransparentForInput);
            ghost->setPixmap(iconPixmap(entry.icon, themeOf(this).color(ColorRole::Accent), QSizeF(28, 28), devicePixelRatioF()));
            m_ghost = ghost;
            m_ghost->show();
        }
        m_ghost->move(global + QPoint(10, 10));
        m_view->previewDrop(m_view->viewport()->mapFromGlobal(global));
    });
    connect(&list, &PaletteList::dropped, this, &CanvasPanel::dropAt);
    connect(&list, &PaletteList::dragCancelled, this, [this] {
        delete std::exchange(m_ghost, nullptr);
        m_view->endDropPreview();
    });
    connect(m_view, &CanvasView::stepWanted, this, &CanvasPanel::openPalette);
    connect(m_view, &CanvasView::inspectorWanted, this, &CanvasPanel::inspectorWanted);
    connect(m_view, &CanvasView::contextMenuWanted, this, &CanvasPanel::contextMenuWanted);
    connect(m_popup, &PalettePopup::chosen, this, &CanvasPanel::place);
    connect(m_empty, &EmptyState::stepTriggered, this, [this] {
        for (const PaletteEntry &entry : paletteEntries())
            if (entry.key == QLatin1String(EntryEvent::key))
                addStep(entry);
        m_view->setFocus();
    });
    auto *remark = new Toast(m_view);
    remark->setObjectName(QStringLiteral("canvasRemark"));
    connect(m_scene, &CanvasScene::remarked, remark, [remark](const QString &sentence) { remark->say(sentence, {}, studio::Tone::Warn); });
    connect(m_scene, &CanvasScene::rearranged, this, &CanvasPanel::showEmptyState);
    connect(m_scene, &CanvasScene::rearranged, this, &CanvasPanel::showFacts);
    connect(&m_tidy, &Tidy::finished, this, &CanvasPanel::takeTidied);
    connect(m_view, &CanvasView::groupTitleWanted, this, &CanvasPanel::writeGroupTitle);
    m_view->viewport()->installEventFilter(this);
    showEmptyState();
    showFacts();
}

void CanvasPanel::addStep(const PaletteEntry &entry)
{
    openPalette(m_view->placeForNewStep(), {}, m_view->exitForNewStep());
    place(entry);
}

void CanvasPanel::openPaletteAtCursor()
{
    const QPointF at = m_view->placeForNewStep();
    openPalette(at, m_view->viewport()->mapToGlobal(m_view->mapFromScene(at)), m_view->exitForNewStep());
}

void CanvasPanel::openPalette(QPointF scenePosition, QPoint globalPosition, std::optional<ExitRef> from)
{
    m_popupPlace = scenePosition;
    m_popupFrom = std::move(from);
    if (globalPosition.isNull())
        return;
    std::vector<PaletteEntry> entries = paletteEntries();
    if (m_popupFrom) {
        const Journey &journey = *m_session.journey();
        std::erase_if(entries, [](const PaletteEntry &entry) { return entry.key.startsWith(QLatin1String("entry.")); });
        for (const Node &node : journey.nodes)
            if (canConnect(journey, m_popupFrom->node, node.id)) {
                const CardWords card = cardWords(m_session.project(), node);
                entries.push_back({existing + QString::fromStdString(node.id), card.title, card.line,
                                   tr("Connect to"), card.icon, card.channel, {}});
            }
    }
    m_popup->open(std::move(entries), globalPosition);
}

void CanvasPanel::place(const PaletteEntry &entry)
{
    const Journey *journey = m_session.journey();
    if (!journey)
        return;
    if (entry.key.startsWith(existing)) {
        m_session.document().edit(canvas::connect(*journey, *m_popupFrom, entry.key.mid(existing.size()).toStdString()));
        return;
    }
    const Node node = newNode(*journey, entry.parameters, m_popupPlace);
    const NodeKind *kind = nodeKind(node.kind());
    const bool follows = m_popupFrom && journey->node(m_popupFrom->node) && kind && !kind->isEntry && !kind->isNote;
    if (put(node, follows ? addNodeAfter(*journey, node, *m_popupFrom) : addNode(*journey, node)))
        m_view->showNode(node.id);
}

bool CanvasPanel::put(const Node &node, const Change &change)
{
    if (!m_session.document().edit(change))
        return false;
    m_session.setSelection(Selection::ofNode(node.id));
    m_scene->setCurrent(node.id);
    m_view->setFocus();
    return true;
}

void CanvasPanel::dropAt(const PaletteEntry &entry, QPoint globalPosition)
{
    delete std::exchange(m_ghost, nullptr);
    m_view->endDropPreview();
    const Journey *journey = m_session.journey();
    const QPoint here = m_view->viewport()->mapFromGlobal(globalPosition);
    if (!journey || !m_view->viewport()->rect().contains(here))
        return;
    const QPointF at = m_view->mapToScene(here);
    const QPointF corner = snapped(at - QPointF(cardWidth / 2, cardHeight / 2));
    Node node = newNode(*journey, entry.parameters, corner);
    node.isPlaced = !std::holds_alternative<NoteNode>(node.parameters);
    const std::string under = m_scene->edgeAt(at, 16);
    const NodeKind *kind = nodeKind(node.kind());
    for (const Edge &edge : journey->edges)
        if (edge.id() == under && kind && !kind->isEntry && !kind->isNote) {
            put(node, insertOnEdge(*journey, edge, node, true, corner));
            return;
        }
    put(node, addNode(*journey, node));
}

void CanvasPanel::tidyUp(bool keepsPlaced)
{
    const Journey *journey = m_session.journey();
    if (!journey)
        return;
    m_kept.clear();
    if (keepsPlaced)
        m_kept = m_session.selection().nodes.empty() ? placedByHand(*journey) : m_session.selection().nodes;
    m_tidy.start(*journey);
}

void CanvasPanel::takeTidied(Tidy::Positions positions)
{
    const Journey *journey = m_session.journey();
    if (!journey)
        return;
    if (!m_kept.empty())
        positions = aroundKept(*journey, std::move(positions), m_kept);
    delete std::exchange(m_glide, nullptr);
    // So many cards at once are no movement that an eye could follow.
    constexpr size_t mostAnimated = 300;
    const int duration = m_scene->theme().calmMotion();
    if (duration == 0 || journey->nodes.size() > mostAnimated)
        return moveTo(positions);
    Tidy::Positions before;
    for (const auto &[id, at] : positions)
        if (const Node *node = journey->node(id))
            before[id] = {node->x, node->y};
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(duration);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this, before, positions](const QVariant &value) {
        const double share = value.toDouble();
        std::map<std::string, QPointF> now;
        for (const auto &[id, from] : before)
            now[id] = from + (positions.at(id) - from) * share;
        m_scene->previewMove(now);
    });
    connect(m_glide, &QVariantAnimation::finished, this, [this, positions] { moveTo(positions); });
    m_glide->start();
}

void CanvasPanel::moveTo(const Tidy::Positions &positions)
{
    if (const Journey *journey = m_session.journey())
        m_session.document().edit(tidyNodes(*journey, positions, m_kept));
    m_scene->resetPreview();
    m_view->fitAll();
}

void CanvasPanel::find()
{
    m_find->open();
}

void CanvasPanel::writeGroupTitle(const std::string &group)
{
    const GroupItem *item = m_scene->groupItem(group);
    const Journey *journey = m_session.journey();
    if (!item || !journey || m_session.document().isReadOnly())
        return;
    auto *line = new QLineEdit(m_view->viewport());
    line->setObjectName(QStringLiteral("groupTitle"));
    line->setAccessibleName(tr("Title of the group"));
    for (const NodeGroup &each : journey->groups)
        if (each.id == group)
            line->setText(QString::fromStdString(each.title));
    const QRect title = m_view->mapFromScene(item->titleRect()).boundingRect();
    line->setGeometry(title.left(), title.top(), std::max(title.width(), 120), line->sizeHint().height());
    line->selectAll();
    line->show();
    line->setFocus();
    connect(line, &QLineEdit::editingFinished, this, [this, line, group] {
        line->disconnect(this);
        line->hide();
        line->deleteLater();
        const Journey *now = m_session.journey();
        if (now && line->isModified())
            m_session.document().edit(renameGroup(*now, group, line->text().trimmed()));
        m_view->setFocus();
    });
}

void CanvasPanel::setMinimapVisible(bool isVisible)
{
    m_wantsMinimap = isVisible;
    showEmptyState();
}

bool CanvasPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        layOutFloating();
    return QWidget::eventFilter(watched, event);
}

void CanvasPanel::layOutFloating()
{
    const QRect room = m_view->viewport()->rect();
    m_minimap->setGeometry(QRect(QPoint(margin, margin), m_minimap->sizeHint()));
    m_zoom->adjustSize();
    m_zoom->move(room.right() - m_zoom->width() - margin, room.bottom() - m_zoom->height() - margin);
    m_find->resize(std::min(m_find->sizeHint().width(), room.width() - 2 * margin), m_find->sizeHint().height());
    m_find->move((room.width() - m_find->width()) / 2, margin);
    m_facts->resize(m_facts->sizeHint().boundedTo(QSize(room.width() - 2 * margin, room.height())));
    m_facts->setToolTip(m_facts->width() < m_facts->sizeHint().width() ? m_facts->text() : QString());
    const int besideOverview = room.right() - m_facts->width() - margin;
    const bool isNarrow = besideOverview <= m_minimap->geometry().right() + margin;
    m_facts->move(besideOverview, isNarrow ? m_minimap->geometry().bottom() + margin : margin);
    std::vector<QRectF> floats;
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_minimap, m_zoom, m_facts})
        if (!each->isHidden())
            floats.emplace_back(each->geometry());
    m_view->setFloats(std::move(floats));
    const int wide = std::min(std::max(m_empty->sizeHint().width(), themeOf(this).scaled(320)), room.width() - margin);
    m_empty->resize(wide, std::min(std::max(m_empty->sizeHint().height(), m_empty->layout()->totalHeightForWidth(wide)), room.height()));
    m_empty->move(room.center() - m_empty->rect().center());
}

void CanvasPanel::showEmptyState()
{
    const Journey *journey = m_session.journey();
    const bool isEmpty = !journey || journey->nodes.empty();
    m_empty->setVisible(isEmpty);
    const bool hadMinimap = !m_minimap->isHidden();
    m_minimap->setVisible(!isEmpty && m_wantsMinimap);
    if (isEmpty || hadMinimap == m_minimap->isHidden())
        layOutFloating();
}

void CanvasPanel::showFacts()
{
    const Journey *journey = m_session.journey();
    const JourneyFacts facts = journey ? factsOf(*journey) : JourneyFacts{};
    QStringList parts;
    if (facts.longest.seconds > 0)
        parts << tr("at most %1").arg(shortDuration(facts.longest));
    if (facts.messages > 0)
        parts << tr("%n message(s) per customer", nullptr, facts.messages);
    if (facts.hasLoop && !parts.isEmpty())
        parts << tr("per round");
    const QString words = parts.join(QStringLiteral(" · "));
    if (m_facts->text() == words)
        return;
    m_facts->setText(words);
    m_facts->setVisible(!words.isEmpty());
    layOutFloating();
}

} // namespace throughline::studio::canvas
