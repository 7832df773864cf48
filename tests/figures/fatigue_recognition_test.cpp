// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/reserved_effects.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

using namespace throughline;

namespace {

EffectAssumption fatigue(double left)
{
    EffectAssumption effect;
    effect.id = "fatigue";
    effect.node = fatigueNode;
    effect.multiplier = effect.low = effect.high = left;
    return effect;
}

EffectAssumption effectOfEmail()
{
    EffectAssumption effect;
    effect.id = "email";
    effect.channel = Channel::Email;
    effect.multiplier = effect.low = effect.high = 3;
    effect.halfLife = Duration::days(30);
    return effect;
}

Project fourEmails()
{
    Project project = test::textProject("start > email#one > wait 1h > email#two > wait 1h > email#three > wait 1h > email#four > exit");
    test::setResponse(project, 1, 0.6, 0.5);
    return project;
}

test::SmallPopulation people(std::size_t customers)
{
    test::SmallPopulation small;
    small.customers = customers;
    return small;
}

} // namespace

class FatigueRecognitionTest : public QObject
{
    Q_OBJECT
private slots:
    void fatigueLowersTheResponseMessageByMessage()
    {
        Project project = fourEmails();
        const Population population = people(3000).make();
        const auto fresh = test::runSmall(project, population);
        project.assumptions.effects.push_back(fatigue(0.2));
        const auto tired = test::runSmall(project, population);
        QVERIFY(fresh && tired);
        // φ after n e-mails is 1 − 2^(−(n/4)²): .04, .16, .32, .5, and .2^φ of the response is left.
        for (const auto &[node, n] : {std::pair("one", 1.0), std::pair("two", 2.0), std::pair("three", 3.0), std::pair("four", 4.0)}) {
            const double expected = std::pow(0.2, 1 - std::exp2(-n * n / 16));
            const double seen = double(tired->node(node).seen) / double(fresh->node(node).seen);
            QVERIFY2(std::abs(seen - expected) < 0.06, qPrintable(QString("%1: %2").arg(node).arg(seen)));
        }
        QVERIFY(tired->result.totals.channels[0].clicked < fresh->result.totals.channels[0].clicked);
    }

    void withoutItsEffectFatigueIsOff()
    {
        Project project = fourEmails();
        const Population population = people(500).make();
        const auto fresh = test::runSmall(project, population);
        project.assumptions.effects.push_back(fatigue(1));
        const auto same = test::runSmall(project, population);
        QVERIFY(fresh && same);
        QVERIFY(fresh->result.totals == same->result.totals);
    }

    void fatigueWeakensEffects()
    {
        Project project = fourEmails();
        test::setResponse(project, 1, 1, 0);
        project.assumptions.effects.push_back(effectOfEmail());
        const Population population = people(4000).make();
        const auto fresh = test::runSmall(project, population);
        project.assumptions.effects.push_back(fatigue(0.01));
        const auto tired = test::runSmall(project, population);
        QVERIFY(fresh && tired);
        const auto lift = [](const test::Ran &ran) {
            const auto &cell = ran.result.totals.lift.base.conversions;
            return double(cell.with - cell.without);
        };
        QVERIFY(lift(*tired) > 0);
        QVERIFY(lift(*tired) < 0.7 * lift(*fresh));
    }

    void recognitionRaisesClicksWhereChannelsAgree()
    {
        Project project = test::textProject("start > email > wait 1h > sms > exit");
        test::setResponse(project, 1, 1, 0.3);
        const Population population = people(4000).make();
        const auto clicks = [&] {
            const auto ran = test::runSmall(project, population);
            return ran ? double(ran->node("sms1").clicked) / 4000 : -1;
        };
        QVERIFY(std::abs(clicks() - 0.3) < 0.03);
        project.assumptions.recognitionEffect = 0.5;
        QVERIFY(std::abs(clicks() - 0.45) < 0.03); // every field agrees
        ChannelCopy copy;
        copy.channel = Channel::Sms;
        copy.missingShare = 1;
        project.data.copies.push_back(copy);
        QVERIFY(std::abs(clicks() - 0.3) < 0.03); // no field does
    }

    void recognitionReachesTheDrawsToo()
    {
        Project project = test::textProject("start > email > wait 1h > sms > exit");
        test::setResponse(project, 1, 1, 0);
        EffectAssumption effect = effectOfEmail();
        effect.channel = Channel::Sms;
        project.assumptions.effects.push_back(effect);
        const Population population = people(3000).make();
        const auto lift = [&] {
            const auto ran = test::runSmall(project, population);
            double out = 0;
            if (ran)
                for (const metrics::OutcomeCell &cell : ran->result.totals.lift.cells)
                    out += double(cell.conversions.with - cell.conversions.without);
            return out;
        };
        const double off = lift();
        project.assumptions.recognitionEffect = 1;
        QVERIFY(lift() > 1.2 * off);
    }

    void withoutEffectsNeitherMakesLift()
    {
        Project project = fourEmails();
        project.assumptions.effects = {fatigue(0.3)};
        project.assumptions.recognitionEffect = 1;
        const auto ran = test::runSmall(project, people(800).make());
        QVERIFY(ran);
        const auto &cell = ran->result.totals.lift.base;
        QVERIFY(cell.conversions.with == cell.conversions.without);
        QVERIFY(cell.revenue.with == cell.revenue.without);
    }
};

THROUGHLINE_TEST(FatigueRecognitionTest)
#include "fatigue_recognition_test.moc"
