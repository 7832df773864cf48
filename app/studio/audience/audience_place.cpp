// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/audience/audience_place.h"

#include "app/studio/audience/audience_portrait.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/collection_pane.h"
#include "app/studio/forms/rule_counter.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace throughline::studio {

AudiencePlace::AudiencePlace(const FormContext &context, DataSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source)
{
    m_pane = new CollectionPane(context, "audiences",
                                {tr("Audiences"), QStringLiteral("audience"),
                                 tr("An audience is a rule with a name. Journeys start with one, rules ask for one."),
                                 tr("New audience")});
    auto *banner = new Well;
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(16, 10, 16, 10);
    m_count = new Label({}, TextStyle::Title);
    m_count->setObjectName(QStringLiteral("audienceCount"));
    m_share = new ElidedLabel({}, TextStyle::Base, ColorRole::Text2);
    row->addWidget(m_count);
    row->addWidget(m_share, 1);
    m_pane->setBanner(banner);
    m_portrait = new AudiencePortrait(context, source);
    m_pane->setFooter(m_portrait);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    setProperty("showsRuleCount", true);
    m_counter = new RuleCounter(context, this);
    connect(m_counter, &RuleCounter::started, this, &AudiencePlace::showCount);
    connect(m_counter, &RuleCounter::counted, this, &AudiencePlace::showCount);
    connect(m_pane, &CollectionPane::currentChanged, this, &AudiencePlace::count);
    connect(&source, &DataSource::opened, this, &AudiencePlace::count);
    connect(&source, &DataSource::closed, this, &AudiencePlace::count);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "audiences"))
            count();
    });
    count();
}

void AudiencePlace::count()
{
    const Audience *audience = m_context.project().audience(m_pane->currentId());
    m_counter->count(audience ? std::vector{audience->rule} : std::vector<throughline::Rule>());
    m_portrait->show(audience ? std::optional(audience->rule) : std::nullopt);
}

void AudiencePlace::showCount()
{
    if (!m_counter->canCount()) {
        m_count->setText(tr("No database open"));
        m_share->setText(tr("Open one to see how many customers this is."));
        return;
    }
    if (m_counter->isCounting()) {
        m_share->setText(tr("counting…"));
        return;
    }
    const auto count = m_counter->counts().empty() ? std::nullopt : m_counter->counts().front();
    if (!count) {
        m_count->setText(tr("No count"));
        m_share->setText(m_counter->trouble());
        return;
    }
    m_count->setText(tr("%1 customers").arg(countText(locale(), count->customers)));
    m_share->setText(tr("%1 of %2 in %3%4").arg(percentText(locale(), count->share(), count->share() < 0.1 ? 1 : 0),
                                                countText(locale(), count->of), m_data.name(),
                                                m_data.isMadeUp() ? tr(" · made up") : QString()));
}

bool AudiencePlace::focusField(const Path &path)
{
    return m_pane->focusField(path);
}

} // namespace throughline::studio
