// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/part.h"

#include "model/values/number.h"
#include "simulator/report/report.h"
#include "tests/harness/test_main.h"
#include "tests/report/sample_part.h"

using namespace throughline;

namespace {

Part shardOf(unsigned seed, std::uint64_t index, std::uint64_t count)
{
    Part part = test::samplePart(seed);
    part.shards = {Shard{index, count}};
    return part;
}

} // namespace

class PartTest : public QObject
{
    Q_OBJECT
private slots:
    void aPartReadsBackWhole()
    {
        const Part part = shardOf(1, 2, 4);
        const auto read = parsePart(writePart(part));
        QVERIFY(read.has_value());
        QVERIFY(read->result.totals == part.result.totals);
        QVERIFY(read->result.layout == part.result.layout);
        QVERIFY(read->shards == part.shards);
        QCOMPARE(writePart(*read), writePart(part));
    }

    void shardsInAnyOrderGiveTheSameReport()
    {
        std::vector<Part> parts{shardOf(1, 0, 3), shardOf(2, 1, 3), shardOf(3, 2, 3)};
        const auto forwards = mergeParts(parts);
        std::swap(parts[0], parts[2]);
        std::swap(parts[0], parts[1]);
        const auto otherwise = mergeParts(parts);
        QVERIFY(forwards.has_value() && otherwise.has_value());
        QCOMPARE(writeReport(makeReport(*forwards)), writeReport(makeReport(*otherwise)));
    }

    void partsOfDifferentRunsAreRefused()
    {
        Part other = shardOf(2, 1, 2);
        other.result.layout.run.seed = 9;
        const auto merged = mergeParts({shardOf(1, 0, 2), other});
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, std::string("TL703"));
        QVERIFY(english(merged.error().message).find("seed") != std::string::npos);
        QVERIFY(!mergeParts({shardOf(1, 0, 2), shardOf(1, 1, 3)}));
    }

    void aMissingOrDoubleShardIsNamed()
    {
        const auto missing = mergeParts({shardOf(1, 0, 3), shardOf(2, 2, 3)});
        QCOMPARE(missing.error().code, std::string("TL705"));
        QCOMPARE(english(missing.error().message), std::string("Shard 2 of 3 is missing."));
        QCOMPARE(mergeParts({shardOf(1, 0, 3), shardOf(2, 1, 3)}).error().code, std::string("TL705"));
        QCOMPARE(mergeParts({shardOf(1, 0, 2), shardOf(2, 0, 2)}).error().code, std::string("TL704"));
    }

    void damageIsNamedByItsPlace()
    {
        const std::string text = writePart(test::samplePart(1));
        const auto pointerOf = [&](std::string from, std::string to) {
            std::string damaged = text;
            const auto place = damaged.find(from);
            damaged.replace(place, from.size(), to);
            const auto read = parsePart(damaged);
            return read ? std::string("read") : read.error().pointer;
        };
        QCOMPARE(pointerOf("throughline-part/1", "throughline-report/1"), std::string("/format"));
        QCOMPARE(parsePart(R"({"format":"throughline-part/2"})").error().code, std::string("TL702"));
        QCOMPARE(pointerOf(R"("draws":2)", R"("draws":"two")"), std::string("/layout/run/draws"));
        QCOMPARE(pointerOf(R"("draws":2)", R"("draws":3)"), std::string("/totals"));
        QCOMPARE(pointerOf(R"("heldOut":)", R"("heldOut":-)"), std::string("/totals/heldOut"));
        QVERIFY(!parsePart("{"));
        QVERIFY(!parsePart("[]"));
    }

    void everyCutOfAPartIsRefused()
    {
        const std::string text = writePart(test::emptyPart());
        for (std::size_t length = 0; length + 2 < text.size(); length += 97)
            QVERIFY(!parsePart(text.substr(0, length)));
    }
};

THROUGHLINE_TEST(PartTest)
#include "part_test.moc"
