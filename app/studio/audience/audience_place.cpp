// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/audience/audience_place.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/collection_pane.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "simulator/compile/rule_program.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
const QString jobKey = QStringLiteral("audience count");
}

AudiencePlace::AudiencePlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_jobs(jobs)
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
    m_share = new Label({}, TextStyle::Base, ColorRole::Text2);
    row->addWidget(m_count);
    row->addWidget(m_share);
    row->addStretch(1);
    m_pane->setBanner(banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &AudiencePlace::count);
    connect(m_pane, &CollectionPane::currentChanged, this, &AudiencePlace::countSoon);
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "audiences"))
            countSoon();
    });
    connect(&source, &DataSource::opened, this, &AudiencePlace::countSoon);
    connect(&source, &DataSource::closed, this, &AudiencePlace::countSoon);
    countSoon();
}

void AudiencePlace::countSoon()
{
    m_jobs.cancel(jobKey);
    m_soon.start();
}

void AudiencePlace::count()
{
    const Audience *audience = m_context.project().audience(m_pane->currentId());
    const auto population = m_data.population();
    if (!audience)
        return;
    if (!population) {
        m_count->setText(tr("No database open"));
        m_share->setText(tr("Open one to see how many customers this is."));
        return;
    }
    auto rule = compileRule(audience->rule, m_context.project(), *population);
    if (!rule) {
        m_count->setText(tr("No count"));
        m_share->setText(words(rule.error()));
        return;
    }
    m_share->setText(tr("counting…"));
    m_jobs.start(
        jobKey,
        [program = std::make_shared<RuleProgram>(std::move(*rule)), population](Progress &) {
            return countMatching(*program, *population, population->latest());
        },
        [this](const Match &match) {
            m_count->setText(tr("%1 customers").arg(countText(locale(), match.customers)));
            const double share = match.of > 0 ? double(match.customers) / double(match.of) : 0;
            m_share->setText(tr("%1 of %2 in %3%4").arg(percentText(locale(), share, share < 0.1 ? 1 : 0),
                                                        countText(locale(), match.of), m_data.name(),
                                                        m_data.isMadeUp() ? tr(" · made up") : QString()));
        });
}

bool AudiencePlace::focusField(const Path &path)
{
    return m_pane->focusField(path);
}

} // namespace throughline::studio
