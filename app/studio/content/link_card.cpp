// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/link_card.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/text.h"
#include "model/content/checks/link_data.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

/// A place to break a line, after each parameter: an address has none of its own.
QString breakable(QString address)
{
    return address.replace(QLatin1Char('&'), QStringLiteral("\u200B&")).replace(QLatin1Char('?'), QStringLiteral("\u200B?"));
}

} // namespace

LinkCard::LinkCard(const FormContext &context, QWidget *parent) : Card({}, {}, parent), m_context(context)
{
    setObjectName(QStringLiteral("linkCard"));
    setTitle(tr("Live link"));
    setCaption(tr("where a click leads"));
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("linkChannel"));
    m_whose->setAccessibleName(tr("Whose link"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_address = new Label({}, TextStyle::Code, ColorRole::Text);
    m_address->setObjectName(QStringLiteral("linkAddress"));
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message = new InlineMessage(Tone::Error);
    m_message->setObjectName(QStringLiteral("linkMessage"));
    auto *add = new LinkButton(tr("Add a parameter"));
    add->setObjectName(QStringLiteral("addParameter"));
    auto *head = new FlowLayout;
    head->addWidget(m_whose);
    head->addSpring();
    head->addWidget(add);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    body()->addLayout(head);
    body()->addLayout(m_rows);
    body()->addWidget(m_message);
    body()->addWidget(m_address);
    connect(m_whose, &QComboBox::activated, this, [this](int index) { setChannel(Channel(m_whose->itemData(index).toInt())); });
    connect(add, &QPushButton::clicked, this, &LinkCard::addParameter);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        Parameters mended = parameters();
        for (auto &[name, value] : mended)
            if (!checkPersonalDataInParameter(name, value).empty())
                value = std::string(tokenOutput);
        write(mended, tr("Name the customer by token"));
    });
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "tracking") || concerns(touched, "brand"))
            follow();
    });
    connect(&context.document(), &Document::replaced, this, &LinkCard::follow);
    follow();
}

void LinkCard::show(const BoardResult &result)
{
    m_links.clear();
    for (const ChannelResult &channel : result.channels)
        m_links[channel.view.channel] = channel.view.link;
    if (!m_links.empty() && !m_links.contains(m_channel))
        m_channel = m_links.begin()->first;
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    for (const auto &[channel, link] : m_links) {
        m_whose->addItem(icon(text(info(channel).key), themeOf(this)), channelName(channel), int(channel));
        if (channel == m_channel)
            m_whose->setCurrentIndex(m_whose->count() - 1);
    }
    setVisible(!m_links.empty());
    follow();
}

void LinkCard::setChannel(Channel channel)
{
    m_channel = channel;
    m_whose->setCurrentIndex(m_whose->findData(int(channel)));
    follow();
}

LinkCard::Parameters LinkCard::parameters() const
{
    for (const ChannelTracking &tracking : m_context.project().tracking)
        if (tracking.channel == m_channel)
            return tracking.parameters;
    return {};
}

void LinkCard::follow()
{
    const Parameters now = parameters();
    if (now != m_shown || collected() != now)
        showRows(now);
    const QString link = m_links[m_channel];
    m_address->setText(link.isEmpty() ? tr("Give the brand a website in Settings, then links have a place to lead to.") : breakable(link));
    m_address->setColor(link.isEmpty() ? ColorRole::Text2 : ColorRole::Text);
    m_message->hide();
    for (const auto &[name, value] : now)
        for (const TextFinding &finding : checkPersonalDataInParameter(name, value)) {
            m_message->setMessage(Tone::Error, {}, words(finding.message), tr("Use the customer's token"));
            m_message->show();
            return;
        }
}

void LinkCard::showRows(const Parameters &parameters)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_shown = parameters;
    for (const auto &[name, value] : parameters)
        addRow(name, value);
}

void LinkCard::addRow(const std::string &name, const std::string &value)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *key = new QLineEdit(text(name));
    key->setObjectName(QStringLiteral("parameterName"));
    key->setAccessibleName(tr("Parameter"));
    auto *source = new QComboBox;
    source->setObjectName(QStringLiteral("parameterValue"));
    source->setAccessibleName(tr("Value"));
    source->setEditable(true);
    source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source->setMinimumContentsLength(6);
    source->setInsertPolicy(QComboBox::NoInsert);
    const std::pair<const char *, QString> offered[]{{"{{ customer.token }}", tr("The customer, by a token that only you can lead back")},
                                                     {"{{ customer.key }}", tr("The customer, by the id of your database")},
                                                     {"{{ offer.id }}", tr("The offer, by its id")},
                                                     {"{{ channel }}", tr("The channel")}};
    for (const auto &[liquid, tip] : offered) {
        source->addItem(QString::fromLatin1(liquid));
        source->setItemData(source->count() - 1, tip, Qt::ToolTipRole);
    }
    source->setCurrentText(text(value));
    auto *remove = new ToolIconButton(QStringLiteral("close"), tr("Remove %1").arg(text(name)));
    line->addWidget(key, 2);
    line->addWidget(source, 3);
    line->addWidget(remove);
    m_rows->addWidget(row);
    const auto take = [this] { write(collected(), tr("Edit link")); };
    connect(key, &QLineEdit::editingFinished, this, take);
    connect(source->lineEdit(), &QLineEdit::editingFinished, this, take);
    connect(source, &QComboBox::activated, this, take);
    connect(remove, &QToolButton::clicked, this, [this, name] {
        Parameters fewer = parameters();
        fewer.erase(name);
        write(fewer, tr("Remove parameter"));
    });
}

void LinkCard::addParameter()
{
    Parameters more = parameters();
    std::string name = more.contains("c") ? "p" : "c";
    for (int i = 2; more.contains(name); ++i)
        name = "p" + std::to_string(i);
    more[name] = std::string(tokenOutput);
    write(more, tr("Add parameter"));
}

LinkCard::Parameters LinkCard::collected() const
{
    Parameters all;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        const std::string name = row->findChild<QLineEdit *>(QStringLiteral("parameterName"))->text().trimmed().toStdString();
        if (!name.empty())
            all[name] = row->findChild<QComboBox *>()->currentText().trimmed().toStdString();
    }
    return all;
}

void LinkCard::write(const Parameters &wanted, const QString &what)
{
    if (wanted == parameters())
        return;
    const std::string key(info(m_channel).key);
    const bool hasItem = std::any_of(m_context.project().tracking.begin(), m_context.project().tracking.end(),
                                     [&](const ChannelTracking &tracking) { return tracking.channel == m_channel; });
    m_context.document().edit(hasItem ? setValue(Path("tracking") / key / "parameters", Json(wanted), named(what))
                                      : insertItem("tracking", {{"channel", key}, {"parameters", wanted}}, named(what)));
}

} // namespace throughline::studio
