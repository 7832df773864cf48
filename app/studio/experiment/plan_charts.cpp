// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/plan_charts.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/numbers.h"
#include "simulator/statistics/distributions.h"

#include <QCoreApplication>

#include <cmath>

namespace throughline::studio {

using namespace planning;

namespace {

class PlanCharts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::PlanCharts)
};

std::function<QString(double)> counts(const QLocale &locale)
{
    return [locale](double value) { return countText(locale, qint64(std::llround(value))); };
}

QString whyOf(const TestPlan &plan, std::string_view figure, const QString &otherwise)
{
    const Message *why = plan.why(figure);
    return why ? words(*why) : otherwise;
}

} // namespace

LineChartData flowOf(const TestPlan &plan, const QLocale &locale)
{
    LineChartData data;
    data.xName = PlanCharts::tr("Day");
    data.xText = [locale](double day) { return PlanCharts::tr("day %1").arg(realText(locale, day, 0)); };
    data.yText = counts(locale);
    data.why = PlanCharts::tr("Simulate to see how fast customers come to this test.");
    LineSeries enrolled{PlanCharts::tr("Enrolled"), {{0, 0}}, LineSeries::Role::Main, true, false, false};
    for (const CurvePoint &point : plan.flow)
        enrolled.points << QPointF(point.x, point.y);
    if (plan.flow.empty())
        return data;
    data.series << enrolled;
    if (plan.total) {
        data.series << LineSeries{PlanCharts::tr("Needed: %1").arg(countText(locale, qint64(*plan.total))),
                                  {{0, *plan.total}, {plan.flow.back().x, *plan.total}},
                                  LineSeries::Role::Reference,
                                  false,
                                  false,
                                  false};
        data.summary = plan.days ? PlanCharts::tr("Enough customers have come after %1 days.").arg(realText(locale, *plan.enrolmentDays, 0))
                                 : PlanCharts::tr("The flow never reaches the need in the simulated days.");
    }
    return data;
}

PowerCurveData powerByDayOf(const TestPlan &plan, const QLocale &locale)
{
    PowerCurveData data;
    data.wanted = plan.input.plan.power;
    data.durationName = PlanCharts::tr("days of enrolment");
    data.endText = [locale](double day) { return PlanCharts::tr("day %1").arg(realText(locale, day, 0)); };
    data.why = whyOf(plan, "nPerArm", PlanCharts::tr("Simulate to see how power grows with time."));
    for (const CurvePoint &point : plan.powerByDay)
        data.points << QPointF(point.x, point.y);
    if (plan.enrolmentDays) {
        data.chosen = *plan.enrolmentDays;
        data.chosenText = PlanCharts::tr("%1 days").arg(realText(locale, *plan.enrolmentDays, 0));
    }
    return data;
}

PowerCurveData powerByEffectOf(const TestPlan &plan, const QLocale &locale)
{
    PowerCurveData data;
    data.wanted = plan.input.plan.power;
    data.durationName = PlanCharts::tr("% effect");
    data.why = whyOf(plan, "nPerArm", PlanCharts::tr("Without a size there is no power."));
    for (const CurvePoint &point : plan.powerByEffect)
        data.points << QPointF(point.x * 100, point.y);
    data.chosen = plan.input.plan.smallestEffect * 100;
    data.chosenText = QLatin1Char('+') + percentText(locale, plan.input.plan.smallestEffect, 1);
    data.endText = [locale](double percent) { return (percent > 0 ? QStringLiteral("+") : QString()) + percentText(locale, percent / 100); };
    return data;
}

LineChartData boundariesOf(const TestPlan &plan, const QLocale &locale)
{
    LineChartData data;
    data.xName = PlanCharts::tr("Customers");
    data.xText = counts(locale);
    data.yText = [locale](double z) { return realText(locale, z, 1); };
    data.why = plan.nPerArm ? PlanCharts::tr("One look at the end. Choose another design to look on the way and stop early.")
                            : whyOf(plan, "nPerArm", {});
    if (!plan.sequential)
        return data;
    LineSeries above{PlanCharts::tr("Stop for a rise"), {}, LineSeries::Role::Main, false, true, false};
    LineSeries below{PlanCharts::tr("Stop for a fall"), {}, LineSeries::Role::Second, false, true, false};
    for (const LookPlan &look : plan.sequential->looks) {
        if (!std::isfinite(look.boundary))
            continue;
        above.points << QPointF(look.customers, look.boundary);
        below.points << QPointF(look.customers, -look.boundary);
    }
    const double bar = statistics::normalUpperQuantile(plan.levelOfOne / 2);
    const double first = plan.sequential->looks.front().customers;
    const double last = plan.sequential->looks.back().customers;
    data.series << above << below
                << LineSeries{PlanCharts::tr("One look: %1").arg(realText(locale, bar, 2)),
                              {{first, bar}, {last, bar}},
                              LineSeries::Role::Reference,
                              false,
                              false,
                              true};
    data.summary = sequenceSentence(plan, locale);
    return data;
}

QString sequenceSentence(const TestPlan &plan, const QLocale &locale)
{
    QStringList parts;
    if (plan.sequential)
        parts << PlanCharts::tr("%1 customers on average if the effect is there, %2 if nothing is; at most %3.")
                     .arg(countText(locale, qint64(plan.sequential->expectedUnderEffect)),
                          countText(locale, qint64(plan.sequential->expectedUnderNothing)),
                          countText(locale, qint64(plan.total.value_or(0))));
    else
        for (const DesignChoice &choice : plan.designs)
            if (choice.design == Design::OBrienFleming)
                parts << PlanCharts::tr("O'Brien-Fleming with %1 looks: %2 customers on average if the effect is there.")
                             .arg(choice.looks)
                             .arg(countText(locale, qint64(choice.expectedUnderEffect)));
    parts << PlanCharts::tr("Peeking %1 times at one bar instead: %2 false alarms rather than %3.")
                 .arg(plan.peekingLooks)
                 .arg(percentText(locale, plan.peekingFalseAlarm, 1), percentText(locale, plan.input.plan.alpha, 1));
    return parts.join(QLatin1Char(' '));
}

HistogramData mockOf(const MockReadout &readout, std::optional<double> relativeTruth, const QLocale &locale)
{
    HistogramData data;
    data.binName = PlanCharts::tr("Estimated lift");
    data.countName = PlanCharts::tr("Tests");
    data.strongName = PlanCharts::tr("Significant");
    data.text = [locale](double value) { return signedText(locale, value * 100, 0) + PlanCharts::tr(" %"); };
    for (const MockBin &bin : readout.bins)
        data.bins << HistogramBin{bin.low, bin.high, bin.plays, bin.significant};
    data.mark = relativeTruth;
    data.markText = PlanCharts::tr("true");
    data.summary = mockSentence(readout, locale);
    return data;
}

QString mockSentence(const MockReadout &readout, const QLocale &locale)
{
    QString sentence = PlanCharts::tr("Called right in %1, wrong in %2, undecided in %3 of %4 played tests.")
                           .arg(percentText(locale, readout.right), percentText(locale, readout.wrong, 1),
                                percentText(locale, readout.undecided), countText(locale, readout.plays));
    if (readout.exaggerationEarly)
        sentence += QLatin1Char(' ')
            + PlanCharts::tr("A winner that stops early claims %1 times the true effect.")
                  .arg(realText(locale, *readout.exaggerationEarly, 1));
    else if (readout.exaggeration)
        sentence += QLatin1Char(' ')
            + PlanCharts::tr("A winner claims %1 times the true effect.").arg(realText(locale, *readout.exaggeration, 2));
    return sentence;
}

TimeLineData timeLineOf(const Calendar &calendar, const std::string &chosen, const QDate &today, const QLocale &locale)
{
    TimeLineData data;
    data.today = today;
    data.why = PlanCharts::tr("No journey holds an experiment.");
    for (std::size_t i = 0; i < calendar.entries.size(); ++i) {
        const CalendarEntry &entry = calendar.entries[i];
        TimeLineRow row;
        row.name = text(entry.name);
        row.note = text(entry.audience);
        if (entry.start)
            row.start = QDateTime::fromSecsSinceEpoch(entry.start->seconds, Qt::UTC).date();
        row.days = entry.days;
        row.isChosen = entry.id == chosen;
        for (const CalendarConflict &conflict : calendar.conflicts)
            row.isConflicting = row.isConflicting || conflict.first == i || conflict.second == i;
        row.state = entry.days ? PlanCharts::tr("%1 days").arg(realText(locale, *entry.days, 0)) : PlanCharts::tr("without an end");
        if (!entry.learned.empty())
            row.state = PlanCharts::tr("learned: %1").arg(text(entry.learned.back().decision));
        else if (!entry.start)
            row.state = PlanCharts::tr("not dated · %1").arg(row.state);
        data.rows << row;
    }
    return data;
}

} // namespace throughline::studio
