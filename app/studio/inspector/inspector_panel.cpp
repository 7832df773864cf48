// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/inspector_panel.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/inspector/form_page.h"
#include "app/studio/inspector/mixed_form.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/label.h"
#include "model/journey/node_kinds.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr int restBeforePage = 120; ///< milliseconds

/// Which steps share a page: a message's fields depend on its channel.
std::string pageKey(const Node &node)
{
    const auto channel = channelOf(node);
    return std::string(node.kind()) + (channel ? "." + std::string(info(*channel).key) : std::string());
}

QString kindTitle(const Node &node)
{
    const NodeKind *kind = nodeKind(node.kind());
    return kind ? words(kind->structure->title) : QString();
}

QString titleOf(const Node &node)
{
    if (!node.name.empty())
        return text(node.name);
    if (const auto *message = std::get_if<MessageNode>(&node.parameters))
        return words(info(message->channel).name);
    return kindTitle(node);
}

QString titleOf(const Journey &journey)
{
    return journey.name.empty() ? InspectorPanel::tr("Untitled journey") : text(journey.name);
}

} // namespace

InspectorPanel::InspectorPanel(const FormContext &context, QWidget *parent)
    : SidePanel(Side::Right, parent), m_context(context)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    m_title = new Label({}, TextStyle::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_kind = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_help = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_help->setWordWrap(true);
    m_scroll = clearScrollArea();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addSpacing(4);
    layout->addWidget(m_help);
    layout->addSpacing(10);
    layout->addWidget(m_scroll, 1);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 12, 12);
    m_layout->addStretch(1);
    showInside(*m_scroll, body);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(restBeforePage);
    connect(&m_ahead, &QTimer::timeout, this, &InspectorPanel::makePageAhead);
    connect(&context.session(), &Session::selectionChanged, this, &InspectorPanel::showSelected);
    connect(&context.session(), &Session::journeyChanged, this, &InspectorPanel::showSelected);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        // Fields say the currency, and were made with it.
        if (concerns(touched, "money"))
            dropPages();
        refresh();
    });
    connect(&context.document(), &Document::replaced, this, &InspectorPanel::dropPages);
    followLanguage(this, [this] { dropPages(); });
}

void InspectorPanel::dropPages()
{
    if (m_page)
        leave(std::exchange(m_page, nullptr));
    for (const auto &[kind, page] : std::exchange(m_kept, {}))
        page->deleteLater();
    showSelected();
}

void InspectorPanel::showSelected()
{
    // What stands half typed in a field belongs to what was selected when it was typed.
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool hadFocus = m_page && focus && m_page->isAncestorOf(focus);
    if (hadFocus)
        focus->clearFocus();
    InspectorPage *before = m_page;
    m_page = pageOfSelection();
    if (m_page != before) {
        if (before)
            leave(before);
        if (m_page) {
            m_page->show();
            m_page->lower(); // whoever looks for a field by its name finds the one in sight first
        }
    }
    m_ahead.start();
    m_scroll->verticalScrollBar()->setValue(0);
    if (!hadFocus)
        return;
    if (m_page == before && focus)
        focus->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

/// Pages of steps and journeys wait for the next of their kind; the others are gone.
void InspectorPanel::leave(InspectorPage *page)
{
    page->hide();
    if (auto *form = qobject_cast<FormPage *>(page))
        form->rest();
    else
        page->deleteLater();
}

void InspectorPanel::take(InspectorPage *page)
{
    page->hide();
    m_layout->insertWidget(0, page);
    connect(page, &InspectorPage::actionWanted, this, &InspectorPanel::actionWanted);
}

void InspectorPanel::refresh()
{
    const Journey *journey = m_context.session().journey();
    const Node *node = journey ? journey->node(m_context.session().selection().single()) : nullptr;
    if (node)
        m_title->setText(titleOf(*node));
    else if (journey && m_context.session().selection().isEmpty())
        m_title->setText(titleOf(*journey));
    if (m_page)
        m_page->refresh();
}

void InspectorPanel::setHead(const QString &title, const QString &kind, const QString &help)
{
    m_title->setText(title);
    m_kind->setText(kind);
    m_kind->setVisible(!kind.isEmpty());
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

InspectorPage *InspectorPanel::pageOfSelection()
{
    const Selection selection = m_context.session().selection();
    const Journey *journey = m_context.session().journey();
    if (!journey) {
        setHead({}, {}, {});
        return nullptr;
    }
    if (const Node *node = journey->node(selection.single()))
        return pageOfStep(*node);
    if (selection.nodes.empty() && selection.edges.size() == 1)
        return pageOfEdge(*selection.edges.begin());
    return selection.isEmpty() ? pageOfJourney(*journey) : pageOfSeveral();
}

InspectorPage *InspectorPanel::pageOfStep(const Node &node)
{
    const NodeKind *kind = nodeKind(node.kind());
    setHead(titleOf(node), kindTitle(node), kind ? words(kind->structure->help) : QString());
    const FormPage::Owner owner{nodePath(m_context.session().journeyId(), node.id), node.id};
    FormPage *&page = m_kept[pageKey(node)];
    if (page)
        page->setOwner(owner);
    else
        page = newPage(node);
    return page;
}

void InspectorPanel::makePageAhead()
{
    const Journey *journey = m_context.session().journey();
    if (!journey || !isVisible())
        return;
    for (const Node &node : journey->nodes) {
        FormPage *&page = m_kept[pageKey(node)];
        if (page)
            continue;
        page = newPage(node);
        leave(page);
        if (m_page)
            m_page->lower();
        return m_ahead.start();
    }
}

FormPage *InspectorPanel::newPage(const Node &node)
{
    const NodeKind *kind = nodeKind(node.kind());
    const bool isNote = kind && kind->isNote;
    FormPage::Parts parts;
    parts.hasName = !isNote;
    parts.hasMessage = channelOf(node).has_value();
    if (isNote)
        parts.hidden = {"width", "height"};
    auto *page = new FormPage(m_context, std::move(parts), {nodePath(m_context.session().journeyId(), node.id), node.id});
    if (std::holds_alternative<SplitExperimentNode>(node.parameters))
        page->addAction(tr("Plan this test"), QStringLiteral("calendar"), QStringLiteral("run.plan"));
    page->addAction(tr("Duplicate"), QStringLiteral("duplicate"), QStringLiteral("edit.duplicate"));
    page->addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
    take(page);
    return page;
}

InspectorPage *InspectorPanel::pageOfJourney(const Journey &journey)
{
    setHead(titleOf(journey), tr("Journey"), tr("Select a step to see its settings."));
    const FormPage::Owner owner{joined("journeys", journey.id), {}};
    FormPage *&page = m_kept[std::string()];
    if (page) {
        page->setOwner(owner);
        return page;
    }
    FormPage::Parts parts;
    parts.hidden = {"name", "nodes", "edges", "groups"};
    page = new FormPage(m_context, std::move(parts), owner);
    take(page);
    return page;
}

InspectorPage *InspectorPanel::pageOfEdge(const std::string &id)
{
    const Journey &journey = *m_context.session().journey();
    QString ends;
    for (const Edge &edge : journey.edges) {
        const Node *from = edge.id() == id ? journey.node(edge.from) : nullptr;
        const Node *to = from ? journey.node(edge.to) : nullptr;
        if (to)
            ends = tr("%1 → %2").arg(titleOf(*from), titleOf(*to));
    }
    setHead(tr("Connection"), ends, {});
    auto *page = new InspectorPage;
    page->addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
    take(page);
    return page;
}

InspectorPage *InspectorPanel::pageOfSeveral()
{
    const Journey &journey = *m_context.session().journey();
    const Selection &selection = m_context.session().selection();
    QStringList names;
    for (const std::string &id : selection.nodes)
        if (const Node *node = journey.node(id))
            names << titleOf(*node);
    setHead(tr("%n step(s)", nullptr, int(selection.nodes.size())), {}, names.join(QStringLiteral(" · ")));
    auto *page = new InspectorPage;
    if (selection.nodes.size() > 1) {
        auto *mixed = new MixedForm(m_context, selection.nodes);
        page->add(mixed);
        if (mixed->fields().empty()) {
            auto *none = new Label(tr("These steps have no setting in common."), TextStyle::Caption, ColorRole::Text2);
            none->setWordWrap(true);
            page->add(none);
        }
    }
    page->addAction(tr("Align centres"), QStringLiteral("align-center"), QStringLiteral("arrange.centre"));
    page->addAction(tr("Align tops"), QStringLiteral("align-top"), QStringLiteral("arrange.top"));
    page->addAction(tr("Distribute downwards"), QStringLiteral("distribute"), QStringLiteral("arrange.spreadDown"));
    page->addAction(tr("Duplicate"), QStringLiteral("duplicate"), QStringLiteral("edit.duplicate"));
    page->addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
    take(page);
    return page;
}

void InspectorPanel::focusFirstField()
{
    if (m_page && !m_page->focusFirst())
        if (QWidget *next = m_page->nextInFocusChain())
            next->setFocus(Qt::ShortcutFocusReason);
}

bool InspectorPanel::focusField(const Path &path)
{
    return m_page && m_page->focusField(path);
}

} // namespace throughline::studio
