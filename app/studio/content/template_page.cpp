// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/template_page.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

TemplatePage::TemplatePage(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_chooser = new QComboBox;
    m_chooser->setObjectName(QStringLiteral("template"));
    m_chooser->setAccessibleName(tr("Template"));
    auto *create = new ToolIconButton(QStringLiteral("plus"), tr("New template"));
    create->setObjectName(QStringLiteral("newTemplate"));
    auto *more = new ToolIconButton(QStringLiteral("more"), tr("More about this template"));
    more->setObjectName(QStringLiteral("templateMenu"));
    m_more = more;
    m_caption = new ElidedLabel({}, TextStyle::Caption, ColorRole::Text2);
    m_slots = new SlotList(context);
    auto *addSlotButton = new IconButton(tr("Add a slot"), QStringLiteral("plus"));
    addSlotButton->setObjectName(QStringLiteral("addSlot"));
    m_addSlot = addSlotButton;
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 16);
    inner->addWidget(m_slots);
    inner->addWidget(addSlotButton);
    inner->addStretch(1);
    QScrollArea *scroll = pageScrollArea();
    showInside(*scroll, page);

    auto *left = new SidePanel(SidePanel::Side::Left);
    m_left = left;
    auto *column = new QVBoxLayout(left);
    setReadingMargins(*column, 16, 14, 16 - scrollRoom, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    setReadingMargins(*head, 0, 0, scrollRoom, 0);
    head->addWidget(m_chooser, 1);
    head->addWidget(create);
    head->addWidget(more);
    column->addLayout(head);
    column->addWidget(m_caption);
    column->addWidget(scroll, 1);
    m_board = new PreviewBoard(context, source, jobs);
    m_empty = new EmptyState(QStringLiteral("content"), tr("A template is written once and adapted for each channel."), tr("New template"));
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    left->setMinimumWidth(std::min(themeOf(this).scaled(300), 480));
    split->addWidget(left);
    split->addWidget(m_board);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({themeOf(this).scaled(405), 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addWidget(m_empty, 1);

    connect(m_chooser, &QComboBox::activated, this, [this](int index) { setCurrent(m_chooser->itemData(index).toString().toStdString()); });
    connect(create, &QToolButton::clicked, this, &TemplatePage::add);
    connect(m_empty, &EmptyState::stepTriggered, this, &TemplatePage::add);
    connect(more, &QToolButton::clicked, this, &TemplatePage::openMenu);
    connect(addSlotButton, &QPushButton::clicked, this, &TemplatePage::openSlotMenu);
    connect(m_board, &PreviewBoard::rendered, this, &TemplatePage::showFaults);
    connect(m_board, &PreviewBoard::channelChosen, this, [this](Channel channel) {
        if (SlotCard *card = m_slots->chosen())
            card->setChannel(channel);
    });
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "templates"))
            follow();
    });
    connect(&context.document(), &Document::replaced, this, [this] {
        m_current.clear();
        follow();
    });
    follow();
}

void TemplatePage::follow()
{
    const auto &templates = m_context.project().templates;
    const bool isThere = m_context.project().findTemplate(m_current) != nullptr;
    if (!isThere)
        m_current = templates.empty() ? std::string() : templates.front().id;
    m_left->parentWidget()->setVisible(!templates.empty());
    m_empty->setVisible(templates.empty());
    showHead();
    if (isThere)
        m_slots->refresh();
    else
        showCurrent();
}

void TemplatePage::showHead()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const Template &item : m_context.project().templates) {
        m_chooser->addItem(text(item.name.empty() ? item.id : item.name), text(item.id));
        if (item.id == m_current)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    const Template *master = m_context.project().findTemplate(m_current);
    if (!master)
        return;
    std::int64_t version = 1;
    for (const Slot &slot : master->masterSlots)
        version += slot.version - 1;
    const int count = int(master->channels.size());
    m_caption->setText(tr("Dynamic Master Template · version %1 · %2").arg(version).arg(count == 1 ? tr("1 channel") : tr("%1 channels").arg(count)));
}

void TemplatePage::setCurrent(const std::string &id)
{
    if (m_current == id || !m_context.project().findTemplate(id))
        return;
    m_current = id;
    showHead();
    showCurrent();
}

void TemplatePage::showCurrent()
{
    m_slots->setTemplate(m_current);
    m_board->setTemplate(m_current);
    if (!m_slots->cards().empty()) {
        const Template *master = m_context.project().findTemplate(m_current);
        const auto body = std::ranges::find(master->masterSlots, SlotKind::Body, &Slot::kind);
        m_slots->choose(body == master->masterSlots.end() ? m_slots->cards().front()->slot() : body->id);
    }
}

void TemplatePage::showFaults()
{
    for (SlotCard *card : m_slots->cards()) {
        QList<LiquidFault> ofMaster;
        for (const ChannelResult &channel : m_board->result().channels) {
            const auto faults = channel.faults.find(card->slot());
            const auto part = std::ranges::find(channel.message.parts, card->slot(), &RenderedSlot::id);
            const QList<LiquidFault> list = faults == channel.faults.end() ? QList<LiquidFault>() : faults->second;
            if (part != channel.message.parts.end() && part->mode == SlotMode::Inherit)
                ofMaster = list;
            card->setFaults(channel.view.channel, list);
        }
        card->setFaults(std::nullopt, ofMaster);
    }
}

void TemplatePage::add()
{
    const auto place = placeAt(m_context.project(), "templates");
    const std::string id = freshItemId(*place, "template");
    Json item{{"id", id},
              {"name", tr("New template").toStdString()},
              {"slots", Json::array({{{"id", "subject"}, {"kind", "subject"}}, {{"id", "headline"}, {"kind", "headline"}},
                                     {{"id", "body"}, {"kind", "body"}}, {{"id", "action"}, {"kind", "callToAction"}},
                                     {{"id", "legal"}, {"kind", "legal"}}})},
              {"channels", Json::array({{{"channel", "email"}}})}};
    for (const LegalText &legal : m_context.project().brand.legal)
        if (!legal.channel || *legal.channel == Channel::Email) {
            item["slots"].back()["text"] = legal.text;
            break;
        }
    if (m_context.document().edit(insertItem("templates", item, named(tr("Add template")))))
        setCurrent(id);
}

void TemplatePage::duplicate()
{
    const auto list = placeAt(m_context.project(), "templates");
    const auto place = placeAt(m_context.project(), Path("templates") / m_current);
    if (!list || !place)
        return;
    Json item = place->type->encode(place->address);
    const std::string id = freshItemId(*list, m_current);
    item["id"] = id;
    item["name"] = tr("%1 copy").arg(m_chooser->currentText()).toStdString();
    if (m_context.document().edit(insertItem("templates", item, named(tr("Duplicate template")))))
        setCurrent(id);
}

void TemplatePage::remove()
{
    m_context.document().edit(removeItem(Path("templates") / m_current, named(tr("Delete template"))));
}

void TemplatePage::openMenu()
{
    const Template *master = m_context.project().findTemplate(m_current);
    QMenu menu(this);
    menu.addAction(tr("Import an HTML email…"), this, &TemplatePage::importWanted);
    if (master) {
        menu.addAction(tr("Duplicate"), this, &TemplatePage::duplicate);
        menu.addAction(tr("Delete"), this, &TemplatePage::remove);
        menu.addSeparator();
        QMenu *channels = menu.addMenu(tr("Add channel"));
        for (const Channel channel : allChannels)
            if (!master->variant(channel))
                channels->addAction(icon(text(info(channel).key), themeOf(this)), channelName(channel), this,
                                    [this, channel] { m_context.document().edit(addChannel(m_current, channel)); });
        QMenu *fewer = menu.addMenu(tr("Remove channel"));
        for (const ChannelVariant &variant : master->channels)
            fewer->addAction(channelName(variant.channel), this, [this, id = variant.id()] {
                m_context.document().edit(removeItem(Path("templates") / m_current / "channels" / id, named(tr("Remove channel"))));
            });
        if (SlotCard *card = m_slots->chosen())
            menu.addAction(tr("Delete the chosen slot"), this, [this, slot = card->slot()] {
                m_context.document().edit(removeItem(Path("templates") / m_current / "slots" / slot, named(tr("Delete slot"))));
            });
    }
    menu.addSeparator();
    menu.addAction(tr("Brief of the journey as PDF…"), this, &TemplatePage::briefWanted);
    menu.addAction(tr("Keep this version as approved"), this, &TemplatePage::approvalWanted);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TemplatePage::openSlotMenu()
{
    QMenu menu(this);
    for (std::size_t i = 0; i < EnumChoices<SlotKind>::choices().size(); ++i)
        menu.addAction(kindName(SlotKind(i)), this,
                       [this, i] { m_context.document().edit(addSlot(m_context.project(), m_current, SlotKind(i))); });
    menu.exec(m_addSlot->mapToGlobal(QPoint(0, m_addSlot->height())));
}

bool TemplatePage::focusField(const Path &path)
{
    constexpr std::string_view root = "templates/";
    if (!path.starts_with(root))
        return false;
    const std::string rest = path.substr(root.size());
    setCurrent(rest.substr(0, rest.find('/')));
    const std::size_t at = path.rfind("slots/");
    if (at == std::string::npos)
        return true;
    const std::string slot = path.substr(at + 6, path.find('/', at + 6) - at - 6);
    m_slots->choose(slot);
    SlotCard *card = m_slots->chosen();
    return card && card->focusField(path);
}

} // namespace throughline::studio
