// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/canonical.h"

#include "tests/harness/test_main.h"

using namespace throughline;

class CanonicalTest : public QObject
{
    Q_OBJECT
private slots:
    void keysAreSortedAndRealsShort()
    {
        Json json;
        json["b"] = Json::array({1, 2.5, 1e-7, true, nullptr});
        json["a"] = {{"z", "\u00e4\n\""}, {"y", 0.1234567891234}};
        QCOMPARE(canonicalText(json),
                 std::string("{\"a\":{\"y\":0.123456789,\"z\":\"\u00e4\\n\\\"\"},"
                             "\"b\":[1,2.5,1e-07,true,null]}"));
    }

    void theDigestKnowsNoOrderSpaceOrSeconds()
    {
        const Json one = Json::parse(R"({"run": {"seed": 1, "seconds": 0.5}, "x": 2.0, "digest": "q"})");
        const Json other = Json::parse(R"( {"x":2.0,  "run":{"seconds":9, "seed":1}} )");
        const Json changed = Json::parse(R"({"run": {"seed": 2}, "x": 2.0})");
        QCOMPARE(reportDigest(one), reportDigest(other));
        QVERIFY(reportDigest(one) != reportDigest(changed));
        // SHA-256 of {"run":{"seed":1},"x":2}
        QCOMPARE(reportDigest(one),
                 std::string("f9fff6d9ace2e1ec44b50e59d8930abd1108b9e537f48fbd77812c53815dc409"));
    }

    void theTenthDigitDoesNotCount()
    {
        const Json one{{"x", 0.12345678912}};
        const Json other{{"x", 0.12345678908}};
        QCOMPARE(reportDigest(one), reportDigest(other));
        Json rounded = one;
        roundReals(rounded);
        QCOMPARE(rounded["x"].get<double>(), 0.123456789);
    }
};

THROUGHLINE_TEST(CanonicalTest)
#include "canonical_test.moc"
