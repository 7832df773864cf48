// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/message_summary.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/inspector/template_picture.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"
#include "model/journey/node_kinds.h"

#include <QFileInfo>

#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr qsizetype longestBody = 220;
constexpr int drawAfterMs = 120;         // the picture waits until the hand rests

/// The slot's text as the channel takes it; nothing where the channel drops it.
QString slotText(const Template &content, const Slot &slot, Channel channel)
{
    const ChannelVariant *variant = content.variant(channel);
    const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
    if (link && link->mode == SlotMode::Drop)
        return {};
    const bool hasOwn = link && (link->mode == SlotMode::Adapt || link->mode == SlotMode::Override);
    return text(hasOwn ? link->text : slot.text).simplified();
}

QString firstOf(const Template &content, Channel channel, std::initializer_list<SlotKind> kinds)
{
    for (const SlotKind kind : kinds)
        for (const Slot &slot : content.masterSlots)
            if (slot.kind == kind)
                if (const QString said = slotText(content, slot, channel); !said.isEmpty())
                    return said;
    return {};
}

} // namespace

MessageSummary::MessageSummary(const FormContext &context, std::string node, QWidget *parent)
    : Card({}, {}, parent), m_context(context), m_node(std::move(node))
{
    setObjectName(QStringLiteral("messageSummary"));
    m_headline = new Label({}, TextStyle::BaseStrong);
    m_body = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_missing = new Label(tr("This template has nothing for this channel."), TextStyle::Caption, ColorRole::Warn);
    for (Label *label : {m_headline, m_body, m_missing}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    m_picture = new TemplatePicture;
    m_picture->hide();
    body()->addWidget(m_picture);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.setInterval(drawAfterMs);
    connect(&m_drawSoon, &QTimer::timeout, this, &MessageSummary::draw);
    m_headline->setObjectName(QStringLiteral("summaryHeadline"));
    m_body->setObjectName(QStringLiteral("summaryBody"));
    auto *open = new LinkButton(tr("Open template"));
    open->setObjectName(QStringLiteral("openTemplate"));
    m_open = open;
    body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &MessageSummary::openTemplate);
    auto *write = new IconButton(tr("Write a template"), QStringLiteral("edit"));
    write->setObjectName(QStringLiteral("writeTemplate"));
    m_write = write;
    body()->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, &MessageSummary::writeTemplate);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (!m_node.empty() && (concerns(touched, "journeys") || concerns(touched, "templates")))
            refresh();
    });
    refresh();
}

void MessageSummary::setStep(const std::string &node)
{
    m_node = node;
    m_drawSoon.stop();
    if (node.empty())
        return;
    m_picture->hide(); // it was another message's
    refresh();
}

const Node *MessageSummary::step() const
{
    const Journey *journey = m_context.session().journey();
    return journey ? journey->node(m_node) : nullptr;
}

void MessageSummary::openTemplate()
{
    if (const Node *node = step())
        m_context.session().reveal(joined("templates", templateOf(*node)));
}

/// The template and the step's use of it are one edit.
void MessageSummary::writeTemplate()
{
    const Node *node = step();
    const auto channel = node ? channelOf(*node) : std::nullopt;
    const auto list = placeAt(m_context.project(), "templates");
    if (!channel || !list)
        return;
    Template content;
    content.id = freshItemId(*list, "template");
    content.name = (node->name.empty() ? tr("New template") : text(node->name)).toStdString();
    const auto addSlot = [&](const char *id, SlotKind kind, const QString &words) {
        Slot slot;
        slot.id = id;
        slot.kind = kind;
        slot.text = words.toStdString();
        content.masterSlots.push_back(std::move(slot));
    };
    if (*channel == Channel::Email)
        addSlot("subject", SlotKind::Subject, tr("Subject"));
    else
        addSlot("headline", SlotKind::Headline, tr("Headline"));
    addSlot("body", SlotKind::Body, tr("Write the message here."));
    ChannelVariant variant;
    variant.channel = *channel;
    content.channels.push_back(variant);
    const Path use = joined(joined(nodePath(m_context.session().journeyId(), m_node), "with"), "template");
    m_context.document().edit(compound({insertItem("templates", typeOf<Template>().encode(&content)), setValue(use, content.id)},
                                       named(tr("Write a template"))));
}

void MessageSummary::refresh()
{
    const Node *node = step();
    const auto channel = node ? channelOf(*node) : std::nullopt;
    const Structure *parameters = node ? nodeKind(node->kind())->structure : nullptr;
    const bool takesTemplate = channel && parameters && parameters->field("template");
    if (!takesTemplate)
        return hide();
    const bool hadPicture = !m_picture->isHidden();
    const Template *content = m_context.project().findTemplate(templateOf(*node));
    m_write->setVisible(!content);
    m_open->setVisible(content);
    setCaption(words(info(*channel).name));
    if (!content) {
        setTitle(tr("No template yet"));
        for (Label *label : {m_headline, m_body, m_missing})
            label->hide();
        m_picture->hide();
        if (parentWidget())
            show();
        return;
    }
    setTitle(content->name.empty() ? text(content->id) : text(content->name));
    const QString headline = firstOf(*content, *channel, {SlotKind::Subject, SlotKind::Headline});
    QString said = firstOf(*content, *channel, {SlotKind::Body, SlotKind::CallToAction});
    if (said.size() > longestBody)
        said = said.left(longestBody).trimmed() + QStringLiteral("…");
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_body->setText(said);
    m_body->setVisible(!said.isEmpty());
    m_missing->setVisible(headline.isEmpty() && said.isEmpty());
    if (parentWidget())
        show();
    // At once when it comes into sight, so that nothing jumps; then when the hand rests.
    if (hadPicture)
        m_drawSoon.start();
    else if (isVisible() && m_picture->isHidden())
        draw();
}

void MessageSummary::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_picture->isHidden())
        draw();
}

/// The picture stands for the words once it is there.
void MessageSummary::draw()
{
    const Node *node = step();
    const auto channel = node ? channelOf(*node) : std::nullopt;
    const Template *content = node ? m_context.project().findTemplate(templateOf(*node)) : nullptr;
    const bool isMade = channel && content && content->variant(*channel);
    m_picture->setVisible(isMade);
    if (!isMade)
        return;
    const auto message = renderMessage(m_context.project(), content->id, *channel, usualCustomer(m_context.project(), *content));
    m_picture->setVisible(message.has_value());
    if (!message)
        return;
    const QString path = m_context.document().path();
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    m_picture->setView(channelView(m_context.project(), *message, nullptr, folder));
    m_headline->hide();
    m_body->hide();
}

} // namespace throughline::studio
