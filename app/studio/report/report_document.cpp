// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_document.h"

#include "app/studio/report/report_charts.h"
#include "app/studio/report/report_numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace throughline::studio {

namespace {

constexpr int mostRows = 20;

class Builder
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    Builder(const ReportView &report, const ReportColors &colors) : m_report(report), m_colors(colors) {}

    ReportDocument build()
    {
        const ReportView run = m_report["run"];
        ReportDocument document;
        document.title = m_report.text("project");
        if (document.title.isEmpty())
            document.title = tr("Simulation");
        document.subtitle = tr("%1 customers · %2 days from %3 · %4 draws × %5 replications")
                                .arg(numbers::count(run["customers"].number()),
                                     numbers::count(run["days"].number()), run.text("start"),
                                     numbers::count(run["draws"].number()),
                                     numbers::count(run["replications"].number()));
        if (!run.text("scenario").isEmpty())
            document.subtitle += tr(" · scenario %1").arg(run.text("scenario"));
        const ReportView evidence = m_report["evidence"];
        if (evidence.size() > 0)
            document.notices << evidence.element(0).text("text");
        if (run["madeUp"].isTrue())
            document.notices << tr("The customers are made up: this is a sample database.");
        document.cards << consistency() << lift() << channelPairs() << responses() << channels();
        addFunnels(document.cards);
        addExperiments(document.cards);
        document.cards << fields() << pressure() << worst() << value() << decisions();
        if (evidence.size() > 1)
            document.cards << assumptions(evidence);
        document.footer = tr("Engine %1 · seed %2 · project %3 · database %4 · time zones %5 · digest %6")
                              .arg(run.text("engine"), numbers::count(run["seed"].number()),
                                   run.text("projectHash").left(12), run.text("databaseHash").left(12),
                                   run.text("tzdata"), m_report.text("digest").left(16));
        return document;
    }

private:
    static ReportParagraph quiet(const QString &text) { return {text, true}; }

    QString nameOfPart(const std::string &key) const
    {
        if (key == "data")
            return tr("Missing or wrong data");
        if (key == "latency")
            return tr("Stale data");
        if (key == "creative")
            return tr("Creative");
        if (key == "brand")
            return tr("Brand");
        if (key == "decision")
            return tr("Decisions");
        if (key == "truthCap")
            return tr("Cap: untrue values");
        if (key == "blockerCap")
            return tr("Cap: a blocker");
        return QString::fromStdString(key);
    }

    static QString nameOfChannel(const QString &key)
    {
        static const QHash<QString, QString> names{
            {QStringLiteral("email"), tr("Email")},   {QStringLiteral("sms"), tr("SMS")},
            {QStringLiteral("push"), tr("Push")},     {QStringLiteral("inapp"), tr("In-app")},
            {QStringLiteral("web"), tr("Web")},       {QStringLiteral("ad"), tr("Paid ad")},
            {QStringLiteral("agent"), tr("Agent")},   {QStringLiteral("mail"), tr("Mail")}};
        return names.value(key, key);
    }

    ReportCard consistency() const
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

    ReportCard lift() const
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

    QString money(std::optional<double> value) const
    {
        return numbers::count(value) + u' ' + m_report["run"].text("currency");
    }

    ReportCard channelPairs() const
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

    ReportCard responses() const
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

    ReportCard channels() const
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

    static double sum(const ReportView &section)
    {
        double sum = 0;
        if (section.json().is_object()) {
            for (const Json &value : section.json())
                sum += value.is_number() ? value.get<double>() : 0;
        }
        return sum;
    }

    void addFunnels(QList<ReportCard> &cards) const
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

    static QString nameOfNode(const ReportView &node)
    {
        const QString name = node.text("name");
        return name.isEmpty() ? node.text("id") : name;
    }

    void addExperiments(QList<ReportCard> &cards) const
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

    ReportCard fields() const
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

    ReportCard pressure() const
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

    ReportCard worst() const
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

    ReportCard value() const
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

    ReportCard decisions() const
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

    ReportCard assumptions(const ReportView &evidence) const
    {
        ReportTable table;
        table.header = {tr("Rests on"), tr("badge"), tr("source")};
        for (std::size_t i = 1; i < evidence.size(); ++i) {
            const ReportView line = evidence.element(i);
            table.rows << QStringList{line.text("what"), line.text("badge"), line.text("source")};
        }
        return {tr("Evidence"), tr("measured, calibrated or assumed"), true, {table}};
    }

    ReportView m_report;
    const ReportColors &m_colors;
};

} // namespace

ReportColors ReportColors::paper()
{
    return {QStringLiteral("#FFFFFF"), QStringLiteral("#ECEEF2"), QStringLiteral("#DADEE5"),
            QStringLiteral("#18212C"), QStringLiteral("#566273"), QStringLiteral("#4A45B5"),
            QStringLiteral("#ECEBFA"), QStringLiteral("#237A43"), QStringLiteral("#8F5B00"),
            QStringLiteral("#B3261E"), QStringLiteral("#E3E6EB")};
}

ReportColors ReportColors::page()
{
    const auto variable = [](const char *name) { return QStringLiteral("var(--%1)").arg(QLatin1String(name)); };
    return {variable("surface"), variable("sunken"), variable("border"), variable("text"),
            variable("text2"),   variable("accent"), variable("accent-soft"), variable("ok"),
            variable("warn"),    variable("error"),  variable("grid")};
}

QString ReportColors::part(int number) const
{
    const bool isPage = accent.startsWith(QLatin1String("var"));
    static const char *const hexadecimal[] = {"#4A45B5", "#B03A52", "#A05A0D", "#A8458F", "#226DBB", "#8C88D6", "#0D7785"};
    const int place = number % 7;
    return isPage ? QStringLiteral("var(--part%1)").arg(place) : QString::fromLatin1(hexadecimal[place]);
}

ReportDocument layOutReport(const ReportView &report, const ReportColors &colors)
{
    return Builder(report, colors).build();
}

} // namespace throughline::studio
