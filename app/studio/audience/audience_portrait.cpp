// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/audience/audience_portrait.h"

#include "app/studio/charts/share_bars.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/card_grid.h"
#include "app/studio/widgets/label.h"
#include "model/journey/channel.h"

#include <QVBoxLayout>

namespace throughline::studio {

namespace {

using Condition = throughline::Rule;

constexpr size_t mostSpreads = 4;
constexpr size_t mostValues = 5;  ///< in one card
constexpr int mostDistinct = 12;  ///< values that a field may have to be shown
constexpr int narrowestCard = 260; ///< pixels at text scale 1

Condition both(const Condition &one, const Condition &other)
{
    Condition all;
    all.children = {one, other};
    return all;
}

Condition consentTo(Channel channel)
{
    Condition rule;
    rule.kind = Condition::Kind::Consent;
    rule.channel = channel;
    return rule;
}

Condition fieldIs(const QString &field, const Scalar &value)
{
    Condition rule;
    rule.kind = Condition::Kind::Field;
    rule.field = field.toStdString();
    rule.values = {value};
    return rule;
}

} // namespace

AudiencePortrait::AudiencePortrait(const FormContext &context, DataSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_counter(new RuleCounter(context, this))
{
    setObjectName(QStringLiteral("audiencePortrait"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *title = new Label(tr("Who they are"), TextStyle::Title);
    auto *help = new Label(tr("The mark on each bar is the share among all customers."), TextStyle::Caption, ColorRole::Text2);
    layout->addWidget(title);
    layout->addWidget(help);
    connect(m_counter, &RuleCounter::counted, this, &AudiencePortrait::fill);
    connect(&source, &DataSource::opened, this, &AudiencePortrait::choose);
    connect(&source, &DataSource::closed, this, &AudiencePortrait::choose);
    choose();
}

/// What can be said depends on the database alone.
void AudiencePortrait::choose()
{
    m_facets.clear();
    if (m_data.isOpen()) {
        Facet consent{tr("Agree to hear by"), {}, {}};
        for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Push, Channel::Mail}) {
            consent.names << words(info(channel).name);
            consent.conditions.push_back(consentTo(channel));
        }
        m_facets.push_back(std::move(consent));
        Facet truths{tr("What holds for them"), {}, {}};
        std::vector<Facet> spreads;
        for (const QString &field : m_context.session().dataFields()) {
            const FieldSummary *summary = m_data.summaryOf(field);
            // A field with a value of its own for everyone, or one for all, tells nothing of a group.
            if (field.startsWith(QLatin1String("consent_")) || !summary || summary->isPersonal || summary->common.empty()
                || summary->distinct < 2 || summary->distinct > mostDistinct)
                continue;
            if (summary->type == RoleType::Boolean) {
                if (truths.names.size() < int(mostValues)) {
                    truths.names << field;
                    truths.conditions.push_back(fieldIs(field, true));
                }
                continue;
            }
            if (spreads.size() == mostSpreads)
                continue;
            Facet &facet = spreads.emplace_back(Facet{field, {}, {}});
            for (size_t i = 0; i < std::min(mostValues, summary->common.size()); ++i) {
                facet.names << text(formatScalar(summary->common[i].value));
                facet.conditions.push_back(fieldIs(field, summary->common[i].value));
            }
        }
        if (!truths.names.isEmpty())
            m_facets.push_back(std::move(truths));
        m_facets.insert(m_facets.end(), spreads.begin(), spreads.end());
    }
    lay();
}

void AudiencePortrait::lay()
{
    delete m_cards;
    m_cards = new CardGrid(3, narrowestCard);
    m_cards->setSpacing(12);
    for (Facet &facet : m_facets) {
        auto *card = new Card(facet.title);
        facet.chart = new ShareBars;
        facet.chart->setAccessibleName(facet.title);
        facet.chart->setData({{}, tr("counting…")});
        facet.chart->setMinimumHeight(facet.chart->heightFor(int(facet.names.size())));
        card->body()->addWidget(facet.chart);
        card->body()->addStretch(1);
        m_cards->add(card, CardGrid::parts / 3);
    }
    static_cast<QVBoxLayout *>(layout())->addWidget(m_cards);
}

void AudiencePortrait::show(const std::optional<throughline::Rule> &rule)
{
    setVisible(rule && m_data.isOpen());
    if (!rule || !m_data.isOpen())
        return;
    // The audience first; then each condition within it and among everyone.
    std::vector<Condition> wanted{*rule};
    for (const Facet &facet : m_facets)
        for (const Condition &condition : facet.conditions) {
            wanted.push_back(both(*rule, condition));
            wanted.push_back(condition);
        }
    m_counter->count(std::move(wanted));
}

void AudiencePortrait::fill()
{
    const auto &counts = m_counter->counts();
    size_t at = 1;
    for (const Facet &facet : m_facets) {
        ShareBarsData shown;
        shown.why = counts.empty() || !counts.front() ? m_counter->trouble() : tr("Nobody is in this audience.");
        for (const QString &name : facet.names) {
            const auto here = at < counts.size() ? counts[at] : std::nullopt;
            const auto all = at + 1 < counts.size() ? counts[at + 1] : std::nullopt;
            at += 2;
            if (here && all && counts.front() && counts.front()->customers > 0)
                shown.bars << ShareBar{name, double(here->customers) / double(counts.front()->customers), all->share()};
        }
        facet.chart->setData(shown);
    }
}

} // namespace throughline::studio
