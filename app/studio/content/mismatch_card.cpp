// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/mismatch_card.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/form_context.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "model/data/known_tables.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr int mostRows = 14;

QString valueText(const Json &value)
{
    if (value.is_null())
        return QStringLiteral("–");
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString::fromStdString(value.dump());
}

QString fieldName(const std::string &field)
{
    const Role *role = knownTable("customers")->role(field);
    return role ? words(role->label) : text(field);
}

} // namespace

MismatchCard::MismatchCard(const FormContext &context, QWidget *parent) : Card({}, {}, parent), m_context(context)
{
    setObjectName(QStringLiteral("mismatches"));
    setTitle(tr("What does not match"));
}

void MismatchCard::show(const BoardResult &result, const std::string &templateId)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
    const Template *master = m_context.project().findTemplate(templateId);
    if (!master)
        return;
    for (const ChannelResult &channel : result.channels)
        addFields(channel);
    addSlots(*master);
    if (m_rows == 0) {
        auto *nothing = new Label(tr("Every channel says the same, and what is true."), TextStyle::Base, ColorRole::Text2);
        nothing->setWordWrap(true);
        body()->addWidget(nothing);
    }
    setCaption(m_rows == 0 ? QString() : tr("%1 to look at").arg(m_rows));
}

void MismatchCard::addRow(Channel channel, const QString &what, const QString &says, bool isWrong, const QString &why,
                          const QString &action, std::function<void()> run)
{
    if (m_rows >= mostRows)
        return;
    if (m_rows > 0)
        body()->addWidget(new Rule);
    ++m_rows;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(10);
    auto *picture = new QLabel;
    const Theme theme = themeOf(this);
    const QString key = text(info(channel).key);
    picture->setPixmap(iconPixmap(key, theme.channelColor(key), QSizeF(18, 18), devicePixelRatioF()));
    picture->setToolTip(channelName(channel));
    picture->setAccessibleName(channelName(channel));
    auto *name = new Label(what, TextStyle::BaseStrong);
    name->setWordWrap(true);
    auto *said = new Label(says, TextStyle::Base, isWrong ? ColorRole::Error : ColorRole::Warn);
    said->setWordWrap(true);
    auto *reason = new Label(why, TextStyle::Caption, ColorRole::Text2);
    reason->setWordWrap(true);
    // Large words have no room beside each other.
    const bool isLarge = theme.scaled(100) >= 150;
    if (!isLarge)
        name->setFixedWidth(theme.scaled(110));
    auto *sentences = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    sentences->setSpacing(isLarge ? 2 : 10);
    sentences->addWidget(name);
    sentences->addWidget(said, 1);
    sentences->addWidget(reason, 1);
    line->addWidget(picture);
    line->addLayout(sentences, 1);
    if (!action.isEmpty()) {
        auto *link = new LinkButton(action);
        connect(link, &QPushButton::clicked, this, std::move(run));
        line->addWidget(link);
    }
    body()->addWidget(row);
}

void MismatchCard::addFields(const ChannelResult &channel)
{
    const Channel key = channel.view.channel;
    for (const CopiedField &field : channel.wrong) {
        const Role *role = knownTable("customers")->role(field.name);
        const bool isHidden = role && role->isPersonal;
        QString says;
        if (field.state == CopyState::Missing)
            says = isHidden ? tr("is missing") : tr("is missing, truly %1").arg(valueText(field.truth));
        else if (isHidden)
            says = tr("is not what it was");
        else
            says = tr("says %1, is %2").arg(valueText(field.value), valueText(field.truth));
        const QString age = channel.age ? durationText(locale(), double(std::max<qint64>(*channel.age, 0))) : QString();
        const QString why = field.state == CopyState::Missing ? tr("The copy of %1 does not hold it.").arg(channelName(key))
            : field.state == CopyState::Drifted               ? tr("The copy of %1 has drifted: this was never true.").arg(channelName(key))
                                                              : tr("The copy of %1 is %2 old.").arg(channelName(key), age);
        const Path path = Path("data/copies") / info(key).key / (field.state == CopyState::Stale ? "refresh" : "fields");
        addRow(key, fieldName(field.name), says, field.state != CopyState::Missing, why, tr("Its copy"),
               [this, path] { m_context.session().reveal(path); });
    }
}

void MismatchCard::addSlots(const Template &master)
{
    for (const ChannelVariant &variant : master.channels)
        for (const SlotLink &link : variant.slotLinks) {
            const Slot *slot = master.slot(link.slot);
            if (!slot)
                continue;
            const SlotPlace place{master.id, slot->id, variant.channel};
            if (link.mode == SlotMode::Override)
                addRow(variant.channel, kindName(slot->kind), tr("says something of its own"), false,
                       tr("It overrides the master in %1.").arg(channelName(variant.channel)), tr("Use the master"),
                       [this, place] { m_context.document().edit(setSlotMode(m_context.project(), place, SlotMode::Inherit)); });
            else if (link.mode == SlotMode::Adapt && link.basedOn != slot->version)
                addRow(variant.channel, kindName(slot->kind), tr("version %1, the master is at %2").arg(link.basedOn).arg(slot->version),
                       false, tr("The master has changed since it was adapted."), tr("It still fits"),
                       [this, place] { m_context.document().edit(markUpToDate(m_context.project(), place)); });
        }
    const bool isClicked = std::any_of(master.channels.begin(), master.channels.end(), [](const ChannelVariant &variant) {
        return variant.channel == Channel::Email || variant.channel == Channel::Sms || variant.channel == Channel::Push;
    });
    if (isClicked && !master.variant(Channel::Web))
        addRow(Channel::Web, tr("Landing page"), tr("generic page after a click"), false, tr("The template has no web variant."),
               tr("Add variant"), [this, id = master.id] { m_context.document().edit(addChannel(id, Channel::Web)); });
}

} // namespace throughline::studio
