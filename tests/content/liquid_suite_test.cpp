// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/writer.h"
#include "tests/harness/checkout.h"
#include "tests/harness/test_main.h"

#include <fstream>

using namespace throughline;

namespace {

liquid::Data readSuite()
{
    std::ifstream file(test::inCheckout("../shared/data/liquid-public.json"), std::ios::binary);
    return file ? liquid::Data::parse(file, nullptr, false) : liquid::Data();
}

/// Empty when the case comes out as the suite says.
std::string differenceOf(const liquid::Data &test, bool isRewritten = false)
{
    liquid::BlockLibrary::Sources sources;
    const liquid::Data templates = test.value("templates", liquid::Data::object());
    for (const auto &[name, source] : templates.items())
        sources[name] = source.get<std::string>();
    const liquid::BlockLibrary blocks(sources);
    liquid::RenderOptions options;
    options.blocks = &blocks;
    const liquid::Data data = test.value("data", liquid::Data::object());

    liquid::ParseResult parsed = liquid::parse(test.at("template").get<std::string>());
    if (isRewritten && parsed.isValid())
        parsed = liquid::parse(liquid::write(parsed.tree).text);
    liquid::Rendering rendering;
    if (parsed.isValid())
        rendering = liquid::render(parsed.tree, data, options);
    else
        rendering.errors = parsed.errors;
    const bool isInvalid = !rendering.errors.empty();
    if (test.value("invalid", false))
        return isInvalid ? "" : "expected an error, got " + rendering.output;
    if (isInvalid)
        return "error: " + liquid::describe(rendering.errors.front());
    const liquid::Data results = test.contains("results") ? test.at("results") : liquid::Data::array({test.at("result")});
    for (const liquid::Data &result : results) {
        if (result.get<std::string>() == rendering.output)
            return {};
    }
    return "expected " + results.dump() + ", got " + liquid::Data(rendering.output).dump();
}

} // namespace

class LiquidSuiteTest : public QObject
{
    Q_OBJECT
private slots:
    void thePublicSuitePasses()
    {
        const liquid::Data suite = readSuite();
        if (!suite.is_object())
            QSKIP("the public suite is absent");
        int passed = 0;
        int all = 0;
        for (const liquid::Data &test : suite.at("tests")) {
            ++all;
            const std::string difference = differenceOf(test);
            if (difference.empty())
                ++passed;
            else
                qInfo("%s: %s", test.at("name").get<std::string>().c_str(), difference.c_str());
        }
        QVERIFY(all > 100);
        QVERIFY2(passed >= all * 97 / 100.0, qPrintable(QString("%1 of %2").arg(passed).arg(all)));
    }

    void whatIsWrittenBackRendersTheSame()
    {
        const liquid::Data suite = readSuite();
        if (!suite.is_object())
            QSKIP("the public suite is absent");
        for (const liquid::Data &test : suite.at("tests")) {
            if (!differenceOf(test).empty())
                continue;
            const std::string difference = differenceOf(test, true);
            QVERIFY2(difference.empty(), (test.at("name").get<std::string>() + ": " + difference).c_str());
        }
    }
};

THROUGHLINE_TEST(LiquidSuiteTest)
#include "liquid_suite_test.moc"
