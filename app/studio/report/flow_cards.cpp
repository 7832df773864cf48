// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_builder.h"

#include "app/studio/report/report_charts.h"
#include "app/studio/report/report_numbers.h"

namespace throughline::studio {

ReportCard ReportBuilder::responses() const
{
    const ReportView section = m_report["engagement"]["timeToFirstResponse"];
    const std::optional<double> median = section["median"].number();
    ReportCard card{tr("Time to first response"),
                    median ? tr("Kaplan-Meier · median %1 h").arg(numbers::real(median))
                           : tr("Kaplan-Meier · median not reached"),
                    false,
                    {}};
    const ReportView curve = section["curve"];
    if (curve.size() == 0) {
        card.blocks << ReportParagraph{section.why(), false};
        return card;
    }
    QList<charts::CurvePoint> points;
    for (std::size_t i = 0; i < curve.size(); ++i)
        points << charts::CurvePoint{curve.element(i).number(0).value_or(0),
                                     curve.element(i).number(1).value_or(0)};
    card.blocks << charts::stepCurve(points, m_colors);
    const ReportView rate = m_report["engagement"]["crossChannelRate"];
    card.blocks << quiet(tr("Of customers reached on two channels, %1 engaged on two (%2 to %3).")
                             .arg(numbers::percent(rate["value"].number()),
                                  numbers::percent(rate["interval"].number(0)),
                                  numbers::percent(rate["interval"].number(1))));
    return card;
}

ReportCard ReportBuilder::channels() const
{
    ReportTable table;
    table.header = {tr("Channel"), tr("reachable"), tr("sent"), tr("seen"), tr("clicked"),
                    tr("unsubscribed"), tr("blocked"), tr("against truth"), tr("cost")};
    const ReportView channels = m_report["channels"];
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const ReportView channel = channels.element(i);
        if (!channel["used"].isTrue())
            continue;
        table.rows << QStringList{nameOfChannel(channel.text("channel")),
                                  numbers::count(channel["reachable"].number()),
                                  numbers::count(channel["sent"].number()),
                                  numbers::count(channel["seen"].number()),
                                  numbers::count(channel["clicked"].number()),
                                  numbers::count(channel["unsubscribed"].number()),
                                  numbers::count(sum(channel["blocked"])),
                                  numbers::count(channel["sentAgainstTruth"].number()),
                                  numbers::real(channel["cost"].number(), 2)};
    }
    return {tr("Channels"),
            tr("%1 of customers reachable").arg(numbers::percent(m_report["reach"]["share"].number(), 0)),
            true,
            {table}};
}

void ReportBuilder::addFunnels(QList<ReportCard> &cards) const
{
    const ReportView nodes = m_report["nodes"];
    QStringList journeys;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QString journey = nodes.element(i).text("journey");
        if (!journeys.contains(journey))
            journeys << journey;
    }
    for (const QString &journey : journeys) {
        QList<charts::Bar> bars;
        ReportTable table;
        table.header = {tr("Node"), tr("kind"), tr("customers"), tr("entered"), tr("left by"),
                        tr("blocked"), tr("waiting")};
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const ReportView node = nodes.element(i);
            if (node.text("journey") != journey)
                continue;
            const QString name = nameOfNode(node);
            const double customers = node["customers"].number().value_or(0);
            bars << charts::Bar{name, customers, numbers::count(customers)};
            QStringList exits;
            if (node["exits"].json().is_object()) {
                for (const auto &[exit, count] : node["exits"].json().items()) {
                    if (count.is_number())
                        exits << QString::fromStdString(exit) + u' ' + numbers::count(count.get<double>());
                }
            }
            table.rows << QStringList{name,
                                      node.text("kind"),
                                      numbers::count(customers),
                                      numbers::count(node["entered"].number()),
                                      exits.join(QStringLiteral(", ")),
                                      numbers::count(sum(node["blocked"])),
                                      numbers::count(node["waiting"].number())};
        }
        cards << ReportCard{tr("Funnel"), journey, true, {charts::bars(bars, m_colors, 900), table}};
    }
}

QString ReportBuilder::nameOfNode(const ReportView &node)
{
    const QString name = node.text("name");
    return name.isEmpty() ? node.text("id") : name;
}

ReportCard ReportBuilder::decisions() const
{
    const ReportView section = m_report["decisions"];
    ReportCard card{tr("Decisions and coverage"), {}, true, {}};
    card.blocks << ReportParagraph{
        tr("%1 decisions; fresh data would have changed %2. %3 messages went out though the truth "
           "forbade them, %4 were withheld though it allowed them.")
            .arg(numbers::count(section["taken"].number()),
                 numbers::count(section["changedByFreshData"].number()),
                 numbers::count(section["sentAgainstTruth"].number()),
                 numbers::count(section["withheldAgainstTruth"].number())),
        false};
    ReportTable table;
    table.header = {tr("Exit that nobody took"), tr("journey"), tr("entered")};
    const ReportView exits = m_report["coverage"]["untakenExits"];
    for (std::size_t i = 0; i < exits.size() && i < mostRows; ++i) {
        const ReportView exit = exits.element(i);
        table.rows << QStringList{exit.text("node") + QStringLiteral(" → ") + exit.text("exit"),
                                  exit.text("journey"), numbers::count(exit["entered"].number())};
    }
    if (!table.rows.isEmpty())
        card.blocks << table;
    return card;
}

} // namespace throughline::studio
