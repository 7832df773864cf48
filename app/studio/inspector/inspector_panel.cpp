// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/inspector_panel.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/inspector/message_summary.h"
#include "app/studio/inspector/mixed_form.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"
#include "model/journey/node_kinds.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

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
    connect(&context.session(), &Session::selectionChanged, this, &InspectorPanel::rebuild);
    connect(&context.session(), &Session::journeyChanged, this, &InspectorPanel::rebuild);
    connect(&context.document(), &Document::replaced, this, &InspectorPanel::rebuild);
    connect(&context.document(), &Document::changed, this, &InspectorPanel::refreshHead);
    rebuild();
}

void InspectorPanel::rebuild()
{
    const Selection selection = m_context.session().selection();
    const Journey *journey = m_context.session().journey();
    ++m_step;
    m_name = nullptr;
    m_form = nullptr;
    m_body = new QWidget;
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(0, 0, 12, 12);
    m_layout->setSpacing(12);
    m_title->clear();
    m_kind->clear();
    m_help->clear();
    if (journey) {
        const Node *node = journey->node(selection.single());
        if (node)
            buildNode(*node);
        else if (selection.nodes.empty() && selection.edges.size() == 1)
            buildEdge(*selection.edges.begin());
        else if (!selection.isEmpty())
            buildSeveral();
        else
            buildJourney(*journey);
    }
    m_layout->addStretch(1);
    showInside(*m_scroll, m_body);
    m_help->setVisible(!m_help->text().isEmpty());
    m_kind->setVisible(!m_kind->text().isEmpty());
}

void InspectorPanel::refreshHead()
{
    const Journey *journey = m_context.session().journey();
    const Node *node = journey ? journey->node(m_context.session().selection().single()) : nullptr;
    if (node)
        m_title->setText(titleOf(*node));
    else if (journey && m_context.session().selection().isEmpty())
        m_title->setText(journey->name.empty() ? tr("Untitled journey") : text(journey->name));
    if (!m_name)
        return;
    const auto place = placeAt(m_context.project(), m_namePath);
    if (!place)
        return;
    const QString name = text(*static_cast<const std::string *>(place->address));
    if (m_name->text() != name)
        m_name->setText(name);
}

void InspectorPanel::buildNode(const Node &node)
{
    const Path path = nodePath(m_context.session().journeyId(), node.id);
    const NodeKind *kind = nodeKind(node.kind());
    m_title->setText(titleOf(node));
    m_kind->setText(kindTitle(node));
    m_help->setText(kind ? words(kind->structure->help) : QString());
    if (kind && !kind->isNote)
        addNameField(joined(path, "name"), tr("Name"));
    if (channelOf(node))
        m_layout->addWidget(new MessageSummary(m_context, node.id));
    addForm(joined(path, "with"), kind && kind->isNote ? std::set<std::string>{"width", "height"} : std::set<std::string>{});
    if (std::holds_alternative<SplitExperimentNode>(node.parameters))
        addAction(tr("Plan this test"), QStringLiteral("calendar"), QStringLiteral("run.plan"));
    addAction(tr("Duplicate"), QStringLiteral("duplicate"), QStringLiteral("edit.duplicate"));
    addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
}

void InspectorPanel::buildEdge(const std::string &id)
{
    const Journey &journey = *m_context.session().journey();
    for (const Edge &edge : journey.edges) {
        if (edge.id() != id)
            continue;
        const Node *from = journey.node(edge.from);
        const Node *to = journey.node(edge.to);
        m_title->setText(tr("Connection"));
        if (from && to)
            m_kind->setText(tr("%1 → %2").arg(titleOf(*from), titleOf(*to)));
    }
    addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
}

void InspectorPanel::buildSeveral()
{
    const Journey &journey = *m_context.session().journey();
    const Selection &selection = m_context.session().selection();
    m_title->setText(tr("%n step(s)", nullptr, int(selection.nodes.size())));
    QStringList names;
    for (const std::string &id : selection.nodes)
        if (const Node *node = journey.node(id))
            names << titleOf(*node);
    m_help->setText(names.join(QStringLiteral(" · ")));
    if (selection.nodes.size() > 1) {
        auto *mixed = new MixedForm(m_context, selection.nodes);
        m_layout->addWidget(mixed);
        if (mixed->fields().empty()) {
            auto *none = new Label(tr("These steps have no setting in common."), TextStyle::Caption, ColorRole::Text2);
            none->setWordWrap(true);
            m_layout->addWidget(none);
        }
    }
    addAction(tr("Align centres"), QStringLiteral("align-center"), QStringLiteral("arrange.centre"));
    addAction(tr("Align tops"), QStringLiteral("align-top"), QStringLiteral("arrange.top"));
    addAction(tr("Distribute downwards"), QStringLiteral("distribute"), QStringLiteral("arrange.spreadDown"));
    addAction(tr("Duplicate"), QStringLiteral("duplicate"), QStringLiteral("edit.duplicate"));
    addAction(tr("Delete"), QStringLiteral("delete"), QStringLiteral("edit.delete"));
}

void InspectorPanel::buildJourney(const Journey &journey)
{
    m_title->setText(journey.name.empty() ? tr("Untitled journey") : text(journey.name));
    m_kind->setText(tr("Journey"));
    m_help->setText(tr("Select a step to see its settings."));
    const Path path = joined("journeys", journey.id);
    addNameField(joined(path, "name"), tr("Name"));
    addForm(path, {"name", "nodes", "edges", "groups"});
}

QLineEdit *InspectorPanel::addNameField(const Path &path, const QString &label)
{
    m_namePath = path;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("nodeName"));
    m_name->setAccessibleName(label);
    const auto place = placeAt(m_context.project(), path);
    if (place)
        m_name->setText(text(*static_cast<const std::string *>(place->address)));
    auto *title = new Label(label, TextStyle::Caption, ColorRole::Text2);
    title->setBuddy(m_name);
    auto *group = new QVBoxLayout;
    group->setSpacing(5);
    group->addWidget(title);
    group->addWidget(m_name);
    m_layout->addLayout(group);
    connect(m_name, &QLineEdit::textEdited, this, [this, path](const QString &name) {
        m_context.document().edit(setValue(path, name.toStdString(), named(tr("Rename")),
                                           "name " + path + " " + std::to_string(m_step)));
    });
    return m_name;
}

void InspectorPanel::addForm(const Path &path, std::set<std::string> hidden)
{
    m_form = new StructureForm(m_context, path, std::move(hidden));
    m_layout->addWidget(m_form);
}

void InspectorPanel::addAction(const QString &words, const QString &icon, const QString &id)
{
    auto *button = new IconButton(words, icon);
    button->setObjectName(id);
    connect(button, &QPushButton::clicked, this, [this, id] { emit actionWanted(id); });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

void InspectorPanel::focusFirstField()
{
    if (m_name) {
        m_name->setFocus(Qt::ShortcutFocusReason);
        m_name->selectAll();
        return;
    }
    if (m_body)
        if (QWidget *next = m_body->nextInFocusChain())
            next->setFocus(Qt::ShortcutFocusReason);
}

bool InspectorPanel::focusField(const Path &path)
{
    return m_form && m_form->focusField(path);
}

} // namespace throughline::studio
