// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_builder.h"

#include "app/studio/report/report_charts.h"
#include "app/studio/report/report_numbers.h"

namespace throughline::studio {

ReportCard ReportBuilder::consistency() const
{
    const ReportView section = m_report["consistency"];
    ReportCard card{tr("Consistency"),
                    tr("coverage %1").arg(numbers::percent(section["coverage"].number(), 0)), false, {}};
    const std::optional<double> score = section["score"].number();
    if (!score) {
        card.blocks << ReportParagraph{section.why(), false};
        return card;
    }
    card.blocks << charts::scoreDial(*score, section["interval"].number(0),
                                     section["interval"].number(1), m_colors);
    card.blocks << quiet(tr("worst 5 %: %1 · with a blocker: %2 · %3 fields per touch")
                             .arg(numbers::real(section["p5"].number()),
                                  numbers::percent(section["blockerShare"].number()),
                                  numbers::real(section["depth"].number())));
    QList<charts::Bar> bars;
    const ReportView lost = section["lost"];
    if (lost.json().is_object()) {
        for (const auto &[key, value] : lost.json().items()) {
            if (value.is_number())
                bars << charts::Bar{nameOfPart(key), value.get<double>(),
                                    numbers::signedReal(-value.get<double>())};
        }
    }
    card.blocks << charts::bars(bars, m_colors);
    if (!section["tested"].isTrue())
        card.blocks << quiet(tr("No field changed during the run, so the score was not tested against "
                                "changes."));
    if (!section["parts"].why().isEmpty())
        card.blocks << quiet(section["parts"].why());
    return card;
}

ReportCard ReportBuilder::channelPairs() const
{
    const ReportView pairs = m_report["consistency"]["byChannelPair"];
    ReportCard card{tr("Between channels"), tr("points out of 100"), false, {}};
    QStringList keys;
    for (const char *key : {"email", "sms", "push", "inapp", "web", "ad", "agent", "mail"}) {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const ReportView pair = pairs.element(i);
            if (pair.text("a") == QLatin1String(key) || pair.text("b") == QLatin1String(key)) {
                keys << QLatin1String(key);
                break;
            }
        }
    }
    if (keys.isEmpty()) {
        card.blocks << ReportParagraph{tr("No customer saw two channels within 7 days."), false};
        return card;
    }
    QList<QList<std::optional<double>>> cells(keys.size(),
                                              QList<std::optional<double>>(keys.size(), std::nullopt));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const ReportView pair = pairs.element(i);
        const auto a = keys.indexOf(pair.text("a"));
        const auto b = keys.indexOf(pair.text("b"));
        if (a < 0 || b < 0)
            continue;
        cells[a][b] = cells[b][a] = pair["score"].number();
    }
    QStringList names;
    for (const QString &key : keys)
        names << nameOfChannel(key);
    card.blocks << charts::heatMap(names, cells, m_colors);
    return card;
}

ReportCard ReportBuilder::fields() const
{
    ReportTable table;
    table.header = {tr("Field"), tr("shown"), tr("missing"), tr("drifted"), tr("stale"),
                    tr("data"), tr("latency"), tr("weight")};
    const ReportView fields = m_report["consistency"]["byField"];
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const ReportView field = fields.element(i);
        table.rows << QStringList{field.text("field"),
                                  numbers::count(field["rendered"].number()),
                                  numbers::percent(field["missing"].number()),
                                  numbers::percent(field["drifted"].number()),
                                  numbers::percent(field["stale"].number()),
                                  numbers::real(field["data"].number(), 3),
                                  numbers::real(field["latency"].number(), 3),
                                  numbers::real(field["weight"].number())};
    }
    ReportCard card{tr("Fields"), tr("as customers saw them"), true, {}};
    if (table.rows.isEmpty())
        card.blocks << ReportParagraph{tr("No message shows a field of the customer."), false};
    else
        card.blocks << table;
    return card;
}

ReportCard ReportBuilder::worst() const
{
    ReportTable table;
    table.header = {tr("Customer"), tr("score"), tr("most lost to")};
    const ReportView customers = m_report["consistency"]["worst"];
    for (std::size_t i = 0; i < customers.size() && i < mostRows; ++i) {
        const ReportView customer = customers.element(i);
        table.rows << QStringList{customer.text("customer"), numbers::real(customer["score"].number()),
                                  nameOfPart(customer.text("mostLostTo").toStdString())};
    }
    ReportCard card{tr("Worst customers"), tr("%1 of %2").arg(table.rows.size()).arg(customers.size()),
                    false,
                    {}};
    if (table.rows.isEmpty())
        card.blocks << ReportParagraph{tr("No customer could be compared."), false};
    else
        card.blocks << table;
    return card;
}

} // namespace throughline::studio
