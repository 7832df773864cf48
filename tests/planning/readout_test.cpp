// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/planning/readout.h"
#include "simulator/statistics/intervals.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace throughline;
using namespace throughline::planning;

namespace {

Arm arm(std::string id, double weight, std::string label = {})
{
    Arm out;
    out.id = std::move(id);
    out.label = std::move(label);
    out.weight = weight;
    return out;
}

ReadoutPlan twoArms()
{
    ReadoutPlan plan;
    plan.arms = {arm("new", 50, "New subject"), arm("old", 50)};
    plan.control = "old";
    return plan;
}

std::string repeated(const std::string &line, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += line + "\n";
    return text;
}

const std::string dataFolder = test::inCheckout("../shared/data");

} // namespace

class ReadoutTest : public QObject
{
    Q_OBJECT
private slots:
    void theLiftIsThatOfTheTwoProportions()
    {
        const auto results = read("arm,outcome\n" + repeated("New subject,1", 120) + repeated("New subject,0", 880)
                                  + repeated("old,1", 100) + repeated("old,0", 900));
        const auto readout = readOut(*results, twoArms());
        QVERIFY(readout.has_value());
        const LiftReadout &lift = readout->lifts.front();
        QVERIFY(std::abs(lift.lift - 0.02) < 1e-12);
        QVERIFY(std::abs(lift.standardError - std::sqrt(0.12 * 0.88 / 1000 + 0.1 * 0.9 / 1000)) < 1e-12);
        QVERIFY(lift.interval == statistics::newcombeDifference({120, 1000}, {100, 1000}));
        QVERIFY(std::abs(lift.p - 0.1527) < 5e-4); // pooled z = 1.4300
        QCOMPARE(lift.verdict, Verdict::Undecided);
        QVERIFY(std::abs(*lift.relative - 0.2) < 1e-12);
        QCOMPARE(readout->sampleRatioP, 1.0);
    }

    void unevenArmsAreAMismatch()
    {
        const auto results = read("arm,outcome\n" + repeated("new,1", 600) + repeated("old,0", 400));
        const auto readout = readOut(*results, twoArms());
        QVERIFY(readout->sampleRatioP < 0.001);
        QCOMPARE(readout->warnings.front().code, std::string("TL514"));
    }

    void severalArmsAreCorrected()
    {
        ReadoutPlan plan = twoArms();
        plan.arms.push_back(arm("other", 50));
        for (Arm &each : plan.arms)
            each.weight = 100.0 / 3;
        const auto results = read("arm,outcome\n" + repeated("new,1", 130) + repeated("new,0", 870)
                                  + repeated("other,1", 105) + repeated("other,0", 895) + repeated("old,1", 100)
                                  + repeated("old,0", 900));
        std::map<Correction, double> adjusted;
        for (const Correction correction :
             {Correction::None, Correction::Dunnett, Correction::Holm, Correction::Bonferroni}) {
            plan.correction = correction;
            adjusted[correction] = readOut(*results, plan)->lifts.front().adjustedP;
        }
        QVERIFY(adjusted[Correction::None] < adjusted[Correction::Dunnett]);
        QVERIFY(adjusted[Correction::Dunnett] < adjusted[Correction::Bonferroni]);
        QCOMPARE(adjusted[Correction::Holm], adjusted[Correction::Bonferroni]);
        QVERIFY(std::abs(adjusted[Correction::Bonferroni] - 2 * adjusted[Correction::None]) < 1e-12);
    }

    void anEarlyLookNeedsMore()
    {
        ReadoutPlan plan = twoArms();
        plan.design = Design::OBrienFleming;
        plan.looks = 3;
        plan.look = 1;
        const auto results = read("arm,outcome\n" + repeated("new,1", 130) + repeated("new,0", 870)
                                  + repeated("old,1", 100) + repeated("old,0", 900));
        const auto first = readOut(*results, plan);
        QVERIFY(*first->boundary > 3);
        QCOMPARE(first->lifts.front().verdict, Verdict::Undecided);
        plan.look = 3;
        QCOMPARE(readOut(*results, plan)->lifts.front().verdict, Verdict::Rise);
    }

    void theTimeBeforeSharpensTheLift()
    {
        std::string text = "arm,outcome,before\n";
        for (int i = 0; i < 400; ++i) {
            const int before = (i * 37) % 101;
            const int noise = (i * 53) % 7;
            text += std::string(i % 2 ? "new," : "old,") + QString::number(before + noise + (i % 2 ? 3 : 0)).toStdString() + ","
                + QString::number(before).toStdString() + "\n";
        }
        ResultColumns columns;
        columns.before = "before";
        const auto results = read(text, columns);
        const auto readout = readOut(*results, twoArms());
        const LiftReadout &lift = readout->lifts.front();
        QVERIFY(std::abs(*lift.cupedLift - 3) < 0.5);
        QVERIFY(*lift.cupedError < lift.standardError / 5);
        QVERIFY(!readout->isShare);
    }

    void segmentsTellWhoIsMoved()
    {
        const auto block = [](const char *who, const char *segment, int ones, int zeros) {
            return repeated(std::string(who) + ",1," + segment, ones) + repeated(std::string(who) + ",0," + segment, zeros);
        };
        ResultColumns columns;
        columns.segments = {"tier"};
        const auto results
            = read("arm,outcome,tier\n" + block("new", "Gold", 300, 700) + block("old", "Gold", 100, 900)
                       + block("new", "Silver", 100, 900) + block("old", "Silver", 100, 900),
                   columns);
        const auto readout = readOut(*results, twoArms());
        QCOMPARE(readout->segments.size(), std::size_t(2));
        QVERIFY(std::abs(readout->segments[0].lift - 0.2) < 1e-12);
        QVERIFY(std::abs(readout->segments[1].lift) < 1e-12);
        QVERIFY(*readout->lifts.front().qini > 0.05);
        QVERIFY2(*readout->lifts.front().upliftTop30 > 1.2 * readout->lifts.front().lift,
                 qPrintable(QString::number(*readout->lifts.front().upliftTop30)));
    }

    void badFilesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << "TL531";
        QTest::newRow("header alone") << "arm,outcome\n" << "TL531";
        QTest::newRow("no outcome") << "arm,bought\nnew,1\n" << "TL532";
        QTest::newRow("no arm") << "group,outcome\nnew,1\n" << "TL532";
        QTest::newRow("no number") << "arm,outcome\nnew,yes\n" << "TL533";
        QTest::newRow("infinite") << "arm,outcome\nnew,inf\n" << "TL533";
        QTest::newRow("short row") << "arm,outcome\nnew\n" << "TL534";
        QTest::newRow("unknown arm") << "arm,outcome\nnew,1\nnew,0\nold,1\nold,0\nthird,1\n" << "TL535";
        QTest::newRow("no control") << "arm,outcome\nnew,1\nnew,0\n" << "TL536";
        QTest::newRow("one customer") << "arm,outcome\nnew,1\nold,0\nold,1\n" << "TL537";
    }

    void badFilesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto results = read(text.toStdString());
        const auto readout = results ? readOut(*results, twoArms()) : Expected<Readout>(tl::unexpected(results.error()));
        QVERIFY(!readout);
        QCOMPARE(QString::fromStdString(readout.error().code), code);
        QCOMPARE(readout.error().failure, Failure::Wrong);
    }

    void anAbsentFileIsAFileProblem()
    {
        Progress progress;
        const auto results = readResults("/nowhere/results.csv", {}, progress);
        QCOMPARE(results.error().failure, Failure::File);
    }

    void outcomesThatNeverVaryAreNoCrash()
    {
        const auto results = read("arm,outcome\n" + repeated("new,0", 50) + repeated("old,0", 50));
        const auto readout = readOut(*results, twoArms());
        QVERIFY(readout.has_value());
        QCOMPARE(readout->lifts.front().p, 1.0);
        const Json json = encodeReadout(*readout);
        QVERIFY(json["lifts"][0]["relative"].is_null());
        QVERIFY(!describeReadout(*readout).empty());
    }

    void hillstromsEffectsAreReproduced_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<double>("mens");
        QTest::addColumn<double>("mensError");
        QTest::addColumn<double>("womens");
        QTest::addColumn<double>("womensError");
        QTest::addColumn<double>("unit");
        QTest::newRow("visit") << "visit" << .0766 << .0034 << .0452 << .0032 << .0001;
        QTest::newRow("conversion") << "conversion" << .00681 << .00092 << .00311 << .00082 << .00001;
        QTest::newRow("spend") << "spend" << .770 << .145 << .424 << .130 << .001;
    }

    void hillstromsEffectsAreReproduced()
    {
        QFETCH(QString, outcome);
        QFETCH(double, mens);
        QFETCH(double, mensError);
        QFETCH(double, womens);
        QFETCH(double, womensError);
        QFETCH(double, unit);
        const QString file = QString::fromStdString(dataFolder) + "/hillstrom.csv.gz";
        if (!QFile::exists(file))
            QSKIP("skipped: the Hillstrom data is not here");
        Progress progress;
        ResultColumns columns{"segment", outcome.toStdString(), {}, {"mens+womens"}};
        const auto results = readResults(file.toStdString(), columns, progress);
        QVERIFY2(results.has_value(), results ? "" : describe(results.error()).c_str());
        QCOMPARE(results->rows(), std::size_t(64000));
        ReadoutPlan plan;
        plan.arms = {arm("mens", 100.0 / 3, "Mens E-Mail"), arm("womens", 100.0 / 3, "Womens E-Mail"),
                     arm("none", 100.0 / 3, "No E-Mail")};
        plan.control = "none";
        const auto readout = readOut(*results, plan);
        QVERIFY(readout.has_value());
        QVERIFY(readout->sampleRatioP > 0.001);
        const auto near = [unit](double found, double wanted) { return std::abs(found - wanted) <= unit * 0.51; };
        QVERIFY2(near(readout->lifts[0].lift, mens), qPrintable(QString::number(readout->lifts[0].lift)));
        QVERIFY2(near(readout->lifts[0].standardError, mensError), qPrintable(QString::number(readout->lifts[0].standardError)));
        QVERIFY2(near(readout->lifts[1].lift, womens), qPrintable(QString::number(readout->lifts[1].lift)));
        QVERIFY2(near(readout->lifts[1].standardError, womensError), qPrintable(QString::number(readout->lifts[1].standardError)));
        if (outcome == "visit") {
            QVERIFY(near(readout->arms[2].mean, .1062));
            std::map<std::string, double> womensBy;
            for (const SegmentReadout &segment : readout->segments)
                if (segment.arm == "womens")
                    womensBy[segment.value] = segment.lift;
            QVERIFY(near(womensBy["mens 0 · womens 1"], .0740));
            QVERIFY(near(womensBy["mens 1 · womens 0"], .0111));
            QVERIFY(*readout->lifts[1].qini > 0);
            QVERIFY(*readout->lifts[1].upliftTop30 > readout->lifts[1].lift);
        }
    }

private:
    Expected<TestResults> read(const std::string &text, const ResultColumns &columns = {})
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("results.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
            qFatal("cannot write");
        file.close();
        Progress progress;
        return readResults(path.toStdString(), columns, progress);
    }
};

THROUGHLINE_TEST(ReadoutTest)
#include "readout_test.moc"
