// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/test_plan_document.h"

#include "app/studio/report/message_picture.h"
#include "app/studio/report/report_charts.h"
#include "app/studio/report/report_numbers.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

class TestPlanBuilder
{
    Q_DECLARE_TR_FUNCTIONS(TestPlan)

public:
    TestPlanBuilder(const ReportView &document, const ReportColors &colors)
        : m_document(document), m_plan(document["plan"]), m_colors(colors)
    {
    }

    ReportDocument build() const
    {
        ReportDocument out;
        out.title = tr("Test plan: %1").arg(m_document.text("name"));
        out.subtitle = QStringList{m_document.text("project"), m_document.text("journey")}.join(QStringLiteral(" · "));
        if (!m_document.text("start").isEmpty())
            out.subtitle += QStringLiteral(" · ") + tr("starts on %1").arg(m_document.text("start"));
        if (!m_plan["days"].number())
            out.notices << (m_plan.why().isEmpty() ? tr("This plan has no duration.") : m_plan.why());
        out.cards << hypothesis() << size();
        addArms(out.cards);
        out.cards << flow() << power() << list(tr("Rules for stopping"), m_document["stopping"])
                  << list(tr("Risks"), m_document["risks"]) << approval();
        out.footer = tr("Content is shown as a made-up customer reads it of whom everything usual is known. Sizes: z test of two "
                        "proportions or t test of two means, corrected for several arms; duration from the simulated "
                        "flow of new customers.");
        return out;
    }

private:
    ReportCard hypothesis() const
    {
        ReportCard card{tr("Hypothesis"), {}, true, {}};
        const QString words = m_document.text("hypothesis");
        card.blocks << ReportParagraph{words.isEmpty() ? tr("None is written down yet.") : words, words.isEmpty()};
        const auto mean = m_plan["baseline"]["mean"].number();
        const bool isShare = m_plan.text("outcome") != QLatin1String("revenue") && m_plan.text("outcome") != QLatin1String("value");
        const QString baseline = isShare ? numbers::percent(mean, 2) : numbers::real(mean, 2);
        card.blocks << ReportParagraph{
            tr("Outcome: %1 within %2 days. Baseline: %3 (%4). Smallest effect worth finding: +%5.")
                .arg(m_document.text("outcome"), numbers::real(m_plan["windowDays"].number(), 0), baseline,
                     m_plan["baseline"].text("source"), numbers::percent(m_plan["effect"]["relative"].number(), 1)),
            false};
        return card;
    }

    ReportCard size() const
    {
        ReportCard card{tr("Size and duration"), designText(), false, {}};
        card.blocks << ReportFigure{numbers::count(m_plan["nPerArm"].number()),
                                    tr("customers per arm, %1 together").arg(numbers::count(m_plan["total"].number()))};
        const auto days = m_plan["days"].number();
        card.blocks << ReportFigure{days ? tr("%1 days").arg(numbers::real(days, 0)) : tr("Never"),
                                    days ? tr("%1 to enrol, then the window of the outcome")
                                               .arg(numbers::real(m_plan["enrolmentDays"].number(), 0))
                                         : tr("with the customers who come")};
        const ReportView ways = m_plan["possible"];
        for (std::size_t i = 0; i < ways.size(); ++i)
            card.blocks << ReportParagraph{ways.element(i).text("text"), false};
        return card;
    }

    QString designText() const
    {
        const QString design = m_plan.text("design");
        if (design == QLatin1String("fixed"))
            return tr("one look at the end");
        const QString name = design == QLatin1String("pocock") ? tr("Pocock")
            : design == QLatin1String("lanDeMets")             ? tr("Lan-DeMets spending")
                                                               : tr("O'Brien-Fleming");
        return tr("%1, %2 looks").arg(name, numbers::real(m_plan["looks"].number(), 0));
    }

    void addArms(QList<ReportCard> &cards) const
    {
        const ReportView arms = m_document["arms"];
        for (std::size_t i = 0; i < arms.size(); ++i) {
            const ReportView arm = arms.element(i);
            ReportCard card{tr("Arm: %1").arg(arm.text("label")),
                            tr("%1 · %2 customers")
                                .arg(numbers::percent(arm["share"].number(), 0), numbers::count(arm["n"].number())),
                            true,
                            {}};
            if (arm["holdout"].isTrue())
                card.blocks << ReportParagraph{tr("Held out: no message of this test reaches these customers."), false};
            else if (arm["control"].isTrue())
                card.blocks << ReportParagraph{tr("The arm that the others are compared with."), false};
            const ReportView messages = arm["messages"];
            for (std::size_t m = 0; m < messages.size(); m += 2) {
                QList<ReportView> row{messages.element(m)};
                if (m + 1 < messages.size())
                    row << messages.element(m + 1);
                card.blocks << messagePictures(row, m_document["brand"]);
            }
            cards << card;
        }
    }

    ReportCard flow() const
    {
        ReportCard card{tr("Flow of new customers"), tr("enrolled by day"), false, {}};
        QList<double> days;
        const ReportView flow = m_plan["flow"];
        for (std::size_t i = 0; i < flow.size(); ++i)
            days << flow.element(i)["enrolled"].number().value_or(0);
        if (days.isEmpty())
            card.blocks << ReportParagraph{tr("Nothing was simulated."), true};
        else
            card.blocks << charts::columns(days, tr("day 1"), tr("day %1").arg(days.size()), m_colors)
                        << ReportParagraph{tr("%1 customers come in %2 simulated days; %3 are needed.")
                                               .arg(numbers::count(m_plan["available"].number()))
                                               .arg(days.size())
                                               .arg(numbers::count(m_plan["total"].number())),
                                           false};
        return card;
    }

    ReportCard power() const
    {
        ReportCard card{tr("Power"), tr("wanted: %1").arg(numbers::percent(m_plan["powerWanted"].number(), 0)), false, {}};
        ReportTable table{{tr("Effect"), tr("Power")}, {}};
        const ReportView points = m_plan["powerByEffect"];
        for (std::size_t i = 0; i < points.size(); i += 5)
            table.rows << QStringList{QLatin1Char('+') + numbers::percent(points.element(i)["effect"].number(), 1),
                                      numbers::percent(points.element(i)["power"].number(), 0)};
        card.blocks << ReportParagraph{tr("Chance to find an effect at the planned size; with the customers of this plan %1.")
                                           .arg(numbers::percent(m_plan["power"].number(), 0)),
                                       false};
        if (!table.rows.isEmpty())
            card.blocks << table;
        return card;
    }

    static ReportCard list(const QString &title, const ReportView &sentences)
    {
        ReportCard card{title, {}, true, {}};
        for (std::size_t i = 0; i < sentences.size(); ++i)
            card.blocks << ReportParagraph{QStringLiteral("• ") + sentences.element(i).text(), false};
        return card;
    }

    static ReportCard approval()
    {
        ReportCard card{tr("Approval"), {}, true, {}};
        card.blocks << ReportTable{{tr("Name"), tr("Day"), tr("Decision")},
                                   {{QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" ")},
                                    {QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" ")}}};
        return card;
    }

    ReportView m_document;
    ReportView m_plan;
    const ReportColors &m_colors;
};

} // namespace

ReportDocument layOutTestPlan(const ReportView &document, const ReportColors &colors)
{
    return TestPlanBuilder(document, colors).build();
}

} // namespace throughline::studio
