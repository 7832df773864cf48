// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_builder.h"

#include "app/studio/report/report_charts.h"
#include "app/studio/report/report_numbers.h"

namespace throughline::studio {

ReportCard ReportBuilder::lift() const
{
    const ReportView section = m_report["lift"];
    const QString badge = m_report["evidence"].element(0).text("badge");
    ReportCard card{tr("Projected lift in conversions"), tr("evidence: %1").arg(badge), false, {}};
    const std::optional<double> point = section["absolute"]["point"].number();
    if (!point) {
        card.blocks << ReportParagraph{section["absolute"].why(), false};
        return card;
    }
    const std::optional<double> customers = section["customers"].number();
    const auto rate = [&](const char *world) -> std::optional<double> {
        const std::optional<double> conversions = section["conversions"][world].number();
        if (!conversions || !customers || *customers <= 0)
            return {};
        return *conversions / *customers;
    };
    card.blocks << ReportFigure{numbers::points(point),
                                tr("%1 with the journeys, %2 without · relative %3")
                                    .arg(numbers::percent(rate("journey"), 2),
                                         numbers::percent(rate("holdout"), 2),
                                         numbers::percent(section["relative"]["point"].number()))};
    QList<charts::Range> ranges;
    const auto addRange = [&](const QString &label, std::optional<double> low, std::optional<double> high) {
        if (low && high)
            ranges << charts::Range{label, *low, *high,
                                    tr("%1 to %2").arg(numbers::signedReal(100 * *low, 2),
                                                       numbers::signedReal(100 * *high, 2))};
    };
    const ReportView simulated = section["absolute"]["interval"];
    addRange(tr("Simulation"), simulated.number(0), simulated.number(1));
    const ReportView believed = section["parameter"]["interval"];
    addRange(tr("What we believe"), believed.number(0), believed.number(1));
    if (const std::optional<double> error = section["testSampling"]["se"].number())
        addRange(tr("What a test would read"), *point - 1.96 * *error, *point + 1.96 * *error);
    if (!ranges.isEmpty())
        card.blocks << charts::ranges(ranges, *point, m_colors);
    card.blocks << ReportParagraph{
        tr("%1 extra conversions · %2 extra revenue · cost %3 · chance that a test shows it %4")
            .arg(numbers::real(section["conversions"]["incremental"].number()),
                 money(section["revenue"]["incremental"].number()),
                 money(section["cost"]["total"].number()),
                 numbers::percent(section["assurance"]["value"].number(), 0)),
        false};
    if (!section["parameter"].why().isEmpty())
        card.blocks << quiet(section["parameter"].why());
    if (!section["testSampling"].why().isEmpty())
        card.blocks << quiet(section["testSampling"].why());
    card.blocks << quiet(tr("Conversions after a click: %1. They are attributed and no lift.")
                             .arg(numbers::count(m_report["attributed"]["conversions"].number())));
    return card;
}

void ReportBuilder::addExperiments(QList<ReportCard> &cards) const
{
    const ReportView experiments = m_report["experiments"];
    for (std::size_t i = 0; i < experiments.size(); ++i) {
        const ReportView experiment = experiments.element(i);
        ReportTable table;
        table.header = {tr("Arm"), tr("customers"), tr("conversions"), tr("lift"), tr("95 %"),
                        tr("relative"), tr("revenue")};
        const ReportView arms = experiment["arms"];
        for (std::size_t a = 0; a < arms.size(); ++a) {
            const ReportView arm = arms.element(a);
            const ReportView interval = arm["absoluteInterval"];
            table.rows << QStringList{
                arm["control"].isTrue() ? tr("%1 (control)").arg(arm.text("id")) : arm.text("id"),
                numbers::count(arm["customers"].number()),
                numbers::count(arm["conversions"].number()),
                numbers::points(arm["absolute"].number(), 3),
                interval.size() == 2 ? tr("%1 to %2").arg(numbers::points(interval.number(0), 3),
                                                          numbers::points(interval.number(1), 3))
                                     : numbers::real({}),
                numbers::percent(arm["relative"].number()),
                numbers::count(arm["revenue"].number())};
        }
        QList<double> arrivals;
        const ReportView days = experiment["arrivals"];
        for (std::size_t d = 0; d < days.size(); ++d)
            arrivals << days.number(d).value_or(0);
        cards << ReportCard{tr("Experiment"), experiment.text("id"), true, {table}};
        if (!arrivals.isEmpty())
            cards.back().blocks
                << quiet(tr("New customers who reached it, by day"))
                << charts::columns(arrivals, tr("day 1"), tr("day %1").arg(arrivals.size()), m_colors);
    }
}

ReportCard ReportBuilder::value() const
{
    const ReportView section = m_report["value"];
    ReportTable table;
    table.header = {tr("Value"), tr("figure")};
    const auto row = [&](const QString &name, const QString &figure) {
        table.rows << QStringList{name, figure};
    };
    row(tr("Customer value, 52 weeks"), numbers::real(section["clv"].number(), 2));
    row(tr("Average order"), numbers::real(section["aov"].number(), 2));
    row(tr("Bought again"), numbers::percent(section["retention"].number()));
    row(tr("Several channels against one: naive gap"), numbers::real(section["naiveGap"].number(), 2));
    row(tr("… among like customers"), numbers::real(section["standardisedGap"].number(), 2));
    row(tr("… E-value"), numbers::real(section["eValue"].number(), 2));
    row(tr("… simulated cause"), numbers::real(section["causalGap"].number(), 2));
    ReportCard card{tr("Customer value"), m_report["run"].text("currency"), false, {table}};
    if (!section.why().isEmpty())
        card.blocks << quiet(section.why());
    return card;
}

ReportCard ReportBuilder::pressure() const
{
    const ReportView section = m_report["risk"];
    ReportCard card{tr("Over-personalisation"), tr("not calibrated to your own opt-outs"), true, {}};
    card.blocks << ReportParagraph{
        tr("Mean risk %1 of 100, 95th percentile %2, above 50: %3. Uses of data without consent: %4.")
            .arg(numbers::real(section["mean"].number()), numbers::real(section["p95"].number()),
                 numbers::percent(section["over50"].number()),
                 numbers::count(section["violationCount"].number())),
        false};
    ReportTable table;
    table.header = {tr("Message"), tr("channel"), tr("touches"), tr("risk"), tr("pressure"),
                    tr("intrusion"), tr("repetition")};
    const ReportView messages = section["worstMessages"];
    for (std::size_t i = 0; i < messages.size() && i < mostRows; ++i) {
        const ReportView message = messages.element(i);
        const QString name = message.text("name");
        table.rows << QStringList{name.isEmpty() ? message.text("node") : name,
                                  nameOfChannel(message.text("channel")),
                                  numbers::count(message["touches"].number()),
                                  numbers::real(message["risk"].number()),
                                  numbers::real(message["fatigue"].number()),
                                  numbers::real(message["intrusion"].number()),
                                  numbers::real(message["repetition"].number())};
    }
    if (!table.rows.isEmpty())
        card.blocks << table;
    return card;
}

ReportCard ReportBuilder::assumptions(const ReportView &evidence) const
{
    ReportTable table;
    table.header = {tr("Rests on"), tr("badge"), tr("source")};
    for (std::size_t i = 1; i < evidence.size(); ++i) {
        const ReportView line = evidence.element(i);
        table.rows << QStringList{line.text("what"), line.text("badge"), line.text("source")};
    }
    return {tr("Evidence"), tr("measured, calibrated or assumed"), true, {table}};
}

} // namespace throughline::studio
