// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/slot_card.h"

#include "app/studio/content/image_panel.h"
#include "app/studio/content/liquid_edit.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "model/content/channel_form.h"
#include "model/content/checks/form_limits.h"
#include "model/content/checks/sms.h"
#include "model/content/inline_text.h"
#include "model/content/unicode.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace throughline::studio {

SlotCard::SlotCard(const FormContext &context, std::string templateId, std::string slot, QWidget *parent)
    : QFrame(parent), m_context(context), m_templateId(std::move(templateId)), m_slot(std::move(slot))
{
    setObjectName(QStringLiteral("slot.") + text(m_slot));
    setFocusPolicy(Qt::StrongFocus);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_title = new Label({}, TextStyle::BaseStrong);
    m_caption = new ElidedLabel({}, TextStyle::Caption, ColorRole::Text3);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    m_column->addLayout(head);
    m_text = new Label({}, TextStyle::Code, ColorRole::Text2);
    m_text->setWordWrap(true);
    m_column->addWidget(m_text);
    refresh();
}

const Template *SlotCard::master() const { return m_context.project().findTemplate(m_templateId); }

const Slot *SlotCard::masterSlot() const
{
    const Template *found = master();
    return found ? found->slot(m_slot) : nullptr;
}

/// "inherited by 4", "adapted in SMS, push", "overridden in SMS"
QString SlotCard::caption(bool &isWarning) const
{
    const Template *found = master();
    const Slot *slot = masterSlot();
    isWarning = false;
    if (!found || !slot)
        return {};
    QStringList adapted;
    QStringList overridden;
    QStringList outOfDate;
    int inherited = 0;
    for (const ChannelVariant &variant : found->channels) {
        const SlotLink *link = variant.link(m_slot);
        const SlotMode mode = link ? link->mode : SlotMode::Inherit;
        if (mode == SlotMode::Inherit)
            ++inherited;
        else if (mode == SlotMode::Adapt)
            (link->basedOn == slot->version ? adapted : outOfDate) << channelName(variant.channel);
        else if (mode == SlotMode::Override)
            overridden << channelName(variant.channel);
    }
    isWarning = !outOfDate.isEmpty() || !overridden.isEmpty();
    const QString between = QStringLiteral(", ");
    if (!outOfDate.isEmpty())
        return tr("out of date in %1").arg(outOfDate.join(between));
    if (!overridden.isEmpty())
        return tr("overridden in %1").arg(overridden.join(between));
    if (!adapted.isEmpty())
        return tr("adapted in %1").arg(adapted.join(between));
    return tr("inherited by %1").arg(inherited);
}

void SlotCard::refresh()
{
    const Slot *slot = masterSlot();
    if (!slot)
        return;
    const bool hasOwnName = slot->id != EnumChoices<SlotKind>::choices()[size_t(slot->kind)].key && slot->id.size() > 3;
    QString title = kindName(slot->kind);
    if (hasOwnName && (slot->kind == SlotKind::Body || slot->kind == SlotKind::Image))
        title += QStringLiteral(" · ") + text(slot->id);
    m_title->setText(title);
    bool isWarning = false;
    m_caption->setText(caption(isWarning));
    m_caption->setColor(isWarning ? ColorRole::Warn : ColorRole::Text3);
    QString words = text(slot->text).left(160);
    if (words.isEmpty() && !slot->image.empty())
        words = text(slot->image).left(160);
    if (words.isEmpty())
        words = tr("empty");
    m_text->setText(words.replace(QLatin1Char('\n'), QLatin1Char(' ')));
    setAccessibleName(title);
    setAccessibleDescription(m_caption->text());
    if (m_isChosen)
        showText();
    update();
}

void SlotCard::setChosen(bool isChosen)
{
    if (m_isChosen == isChosen)
        return;
    m_isChosen = isChosen;
    if (isChosen && !m_tools)
        build();
    if (m_tools)
        m_tools->setVisible(isChosen);
    m_text->setVisible(!isChosen);
    if (!isChosen && m_details) {
        m_details->deleteLater();
        m_details = nullptr;
    }
    refresh();
}

void SlotCard::build()
{
    m_tools = new QWidget;
    auto *column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("whoseText"));
    m_whose->setAccessibleName(tr("Whose text"));
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("slotMode"));
    m_mode->setAccessibleName(tr("How the channel takes the slot"));
    for (const Choice &choice : EnumChoices<SlotMode>::choices())
        m_mode->addItem(words(choice.label));
    auto *more = new ToolIconButton(QStringLiteral("more"), tr("Variants and fields"));
    more->setObjectName(QStringLiteral("slotDetails"));
    row->addWidget(m_whose, 1);
    row->addWidget(m_mode, 1);
    row->addWidget(more);
    column->addLayout(row);
    m_edit = new LiquidEdit;
    m_edit->setObjectName(QStringLiteral("slotText"));
    column->addWidget(m_edit);
    m_meter = new Label({}, TextStyle::Caption, ColorRole::Text3);
    m_meter->setWordWrap(true);
    column->addWidget(m_meter);
    m_message = new InlineMessage(Tone::Error);
    m_message->setObjectName(QStringLiteral("slotMessage"));
    column->addWidget(m_message);
    const Slot *slot = masterSlot();
    if (slot && (slot->kind == SlotKind::Image || slot->kind == SlotKind::Video || slot->kind == SlotKind::Products)) {
        m_image = new ImagePanel(m_context, SlotPlace{m_templateId, m_slot, {}}.slotPath());
        column->addWidget(m_image);
        connect(m_image, &ImagePanel::chooseWanted, this, &SlotCard::imageWanted);
    }
    m_column->addWidget(m_tools);
    connect(m_whose, &QComboBox::activated, this, [this](int index) {
        const QVariant channel = m_whose->itemData(index);
        setChannel(channel.isValid() ? std::optional(Channel(channel.toInt())) : std::nullopt);
    });
    connect(m_mode, &QComboBox::activated, this, &SlotCard::takeMode);
    connect(more, &QToolButton::clicked, this, &SlotCard::openDetails);
    connect(m_edit, &LiquidEdit::edited, this, &SlotCard::write);
    connect(m_edit, &LiquidEdit::settled, this, [this] {
        ++m_stay;
        m_versionWhenCame = 0;
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_edit->isTooLarge())
            write(QString());
        else if (m_channel)
            m_context.document().edit(markUpToDate(m_context.project(), place()));
    });
}

void SlotCard::openDetails()
{
    if (m_details) {
        m_details->deleteLater();
        m_details = nullptr;
        return;
    }
    std::set<std::string> elsewhere = ImagePanel::keys();
    elsewhere.insert({"id", "text", "version"});
    m_details = new StructureForm(m_context, SlotPlace{m_templateId, m_slot, {}}.slotPath(), std::move(elsewhere));
    m_column->addWidget(m_details);
}

bool SlotCard::focusField(const Path &path)
{
    if (path.find("/channels/") != std::string::npos) {
        const std::size_t from = path.find("/channels/") + 10;
        if (const auto channel = channelOfKey(path.substr(from, path.find('/', from) - from)))
            setChannel(*channel);
    }
    const std::string step = lastStepOf(path);
    if (step == "text" || step == m_slot || path.find("/channels/") != std::string::npos) {
        m_edit->setFocus();
        return true;
    }
    if (m_image && ImagePanel::keys().contains(step))
        return m_image->focusField(path);
    if (!m_details)
        openDetails();
    return m_details->focusField(path);
}

void SlotCard::setChannel(std::optional<Channel> channel)
{
    if (m_channel == channel)
        return;
    m_channel = channel;
    ++m_stay;
    m_versionWhenCame = 0;
    refresh();
}

void SlotCard::write(const QString &words)
{
    const Slot *slot = masterSlot();
    if (!slot)
        return;
    if (m_versionWhenCame == 0)
        m_versionWhenCame = slot->version;
    const std::string key = "text " + place().slotPath() + (m_channel ? std::string(info(*m_channel).key) : "") + std::to_string(m_stay);
    m_context.document().edit(writeText(m_context.project(), place(), words.toStdString(), m_versionWhenCame + 1, key));
}

void SlotCard::takeMode(int index)
{
    const Template *found = master();
    if (!found || !m_channel || modeOf(*found, *m_channel, m_slot) == SlotMode(index))
        return;
    m_context.document().edit(setSlotMode(m_context.project(), place(), SlotMode(index)));
}

void SlotCard::showText()
{
    const Template *found = master();
    const Slot *slot = masterSlot();
    if (!found || !slot || !m_edit)
        return;
    if (m_channel && !found->variant(*m_channel))
        m_channel.reset();
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    m_whose->addItem(tr("Master"));
    for (const ChannelVariant &variant : found->channels) {
        m_whose->addItem(icon(text(variant.id()), themeOf(this)), channelName(variant.channel), int(variant.channel));
        if (m_channel == variant.channel)
            m_whose->setCurrentIndex(m_whose->count() - 1);
    }
    const ChannelVariant *variant = m_channel ? found->variant(*m_channel) : nullptr;
    const SlotLink *link = variant ? variant->link(m_slot) : nullptr;
    const SlotMode mode = link ? link->mode : SlotMode::Inherit;
    m_mode->setVisible(m_channel.has_value());
    const QSignalBlocker quietMode(m_mode);
    m_mode->setCurrentIndex(int(mode));
    const bool isOwn = mode == SlotMode::Adapt || mode == SlotMode::Override;
    const std::string &shownText = m_channel && isOwn ? link->text : slot->text;
    m_edit->showText(text(shownText));
    m_edit->setVisible(mode != SlotMode::Drop);
    QStringList fields = m_context.session().dataFields();
    for (const char *name : {"landing_url", "unsubscribe_url", "offer.name", "offer.promise", "offer.discount", "offer.price",
                             "offer.ends", "brand.name", "customer.token", "channel"})
        fields << QString::fromLatin1(name);
    QStringList blocks;
    for (const Block &block : m_context.project().blocks)
        blocks << text(block.id);
    m_edit->setWords(fields, blocks);
    const QList<LiquidFault> faults = m_faults[m_channel ? int(*m_channel) : -1];
    m_edit->setFaults(faults);

    if (m_image)
        m_image->refresh();

    QStringList meter;
    if (shownText.size() < 100'000) {
        for (const ChannelVariant &item : found->channels) {
            if (m_channel && item.channel != *m_channel)
                continue;
            const FormLimit *limit = formLimit(item.channel, slot->kind);
            if (limit && modeOf(*found, item.channel, m_slot) != SlotMode::Drop && (m_channel || modeOf(*found, item.channel, m_slot) == SlotMode::Inherit))
                meter << tr("%1 %2: %3 of %4").arg(channelName(item.channel), words(limit->part))
                             .arg(graphemeCount(flatText(shownText))).arg(limit->characters);
        }
        if (m_channel == Channel::Sms && mode != SlotMode::Drop) {
            const SmsMeasure measure = measureSms(flatText(shownText));
            meter << tr("%1 units as written · parts: %2").arg(measure.units).arg(measure.parts);
        }
    }
    m_meter->setText(meter.join(QStringLiteral(" · ")));
    m_meter->setVisible(!meter.isEmpty());

    if (m_edit->isTooLarge())
        m_message->setMessage(Tone::Error, {}, tr("%1 KB of text stand here. Only the beginning is shown.").arg(shownText.size() / 1000), tr("Empty it"));
    else if (!faults.isEmpty())
        m_message->setMessage(Tone::Error, {}, faults.front().words);
    else if (m_channel && mode == SlotMode::Adapt && link->basedOn != slot->version)
        m_message->setMessage(Tone::Warn, {}, tr("It follows version %1, the master is at %2.").arg(link->basedOn).arg(slot->version), tr("It still fits"));
    else if (m_channel && mode == SlotMode::Drop)
        m_message->setMessage(Tone::Neutral, {}, tr("%1 leaves this slot out.").arg(channelName(*m_channel)));
    else
        m_message->setMessage(Tone::Neutral, {}, {});
    m_message->setVisible(m_edit->isTooLarge() || !faults.isEmpty() || (m_channel && (mode == SlotMode::Drop || (mode == SlotMode::Adapt && link->basedOn != slot->version))));
}

void SlotCard::setFaults(std::optional<Channel> channel, const QList<LiquidFault> &faults)
{
    QList<LiquidFault> &mine = m_faults[channel ? int(*channel) : -1];
    if (mine == faults)
        return;
    mine = faults;
    if (m_isChosen)
        showText();
}

void SlotCard::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), theme.radius(Radius::Tile), theme.color(m_isChosen ? ColorRole::AccentSoft : ColorRole::Surface),
                 theme.color(m_isChosen ? ColorRole::Accent : ColorRole::Border), m_isChosen ? 1.5 : 1);
    if (hasFocus())
        paintFocusRing(painter, this, rect());
}

void SlotCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    emit chosen();
}

void SlotCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragged(event->globalPosition().toPoint());
}

void SlotCard::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (std::exchange(m_isDragging, false))
        emit dropped(event->globalPosition().toPoint());
}

void SlotCard::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && event->modifiers() == Qt::AltModifier)
        emit moveAsked(isUp ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        emit chosen();
    else
        QFrame::keyPressEvent(event);
}

} // namespace throughline::studio
