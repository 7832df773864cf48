// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/report_builder.h"

#include "app/studio/report/report_numbers.h"

#include <QHash>

namespace throughline::studio {

ReportDocument ReportBuilder::build()
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

QString ReportBuilder::nameOfPart(const std::string &key) const
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

QString ReportBuilder::nameOfChannel(const QString &key)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("email"), tr("Email")},   {QStringLiteral("sms"), tr("SMS")},
        {QStringLiteral("push"), tr("Push")},     {QStringLiteral("inapp"), tr("In-app")},
        {QStringLiteral("web"), tr("Web")},       {QStringLiteral("ad"), tr("Paid ad")},
        {QStringLiteral("agent"), tr("Agent")},   {QStringLiteral("mail"), tr("Mail")}};
    return names.value(key, key);
}

QString ReportBuilder::money(std::optional<double> value) const
{
    return numbers::count(value) + u' ' + m_report["run"].text("currency");
}

double ReportBuilder::sum(const ReportView &section)
{
    double sum = 0;
    if (section.json().is_object()) {
        for (const Json &value : section.json())
            sum += value.is_number() ? value.get<double>() : 0;
    }
    return sum;
}

} // namespace throughline::studio
