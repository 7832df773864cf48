// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/archive.h"
#include "model/export/foreign/foreign.h"
#include "model/export/target.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "model/validation/check.h"
#include "tests/export/foreign_files.h"
#include "tests/export/journeys.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

#include <algorithm>

using namespace throughline;
using namespace throughline::test;

namespace {

std::string bundleText(const Project &project, const char *target, const char *file)
{
    const auto bundle = exportProject(project, *findTarget(target), {});
    return bundle && bundle->file(file) ? bundle->file(file)->text : std::string();
}

template <class Kind>
std::size_t countOf(const Journey &journey)
{
    return std::size_t(std::ranges::count_if(journey.nodes, [](const Node &node) { return std::holds_alternative<Kind>(node.parameters); }));
}

/// A project that can be saved, opened again and walked.
/// A card of the canvas is 196 x 88; the picture may not be torn apart either.
void noCardsMeet(const Journey &journey)
{
    double right = 0;
    double bottom = 0;
    for (const Node &one : journey.nodes)
        for (const Node &other : journey.nodes) {
            if (&one == &other || std::holds_alternative<NoteNode>(one.parameters) || std::holds_alternative<NoteNode>(other.parameters))
                continue;
            QVERIFY2(std::abs(one.x - other.x) > 196 || std::abs(one.y - other.y) > 88, (one.id + " " + other.id).c_str());
            right = std::max(right, std::abs(one.x - other.x));
            bottom = std::max(bottom, std::abs(one.y - other.y));
        }
    QVERIFY(right * bottom <= 10 * double(journey.nodes.size()) * 260 * 150);
}

void isSound(const Project &project)
{
    const auto read = parseProject(writeProject(project));
    QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
    QVERIFY(read->project == project);
    for (const Finding &finding : check(project))
        QVERIFY2(finding.problem.severity != Severity::Error, describe(finding.problem).c_str());
}

const Node *nodeNamed(const Project &project, const char *name)
{
    const auto &nodes = project.journeys.front().nodes;
    const auto found = std::ranges::find(nodes, std::string(name), &Node::name);
    return found == nodes.end() ? nullptr : &*found;
}

std::string behind(const Project &project, const char *name, const char *exit)
{
    const Node *node = nodeNamed(project, name);
    const Edge *edge = node ? project.journeys.front().edge(node->id, exit) : nullptr;
    const Node *next = edge ? project.journeys.front().node(edge->to) : nullptr;
    return next ? next->name : std::string();
}

std::string manyTimes(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT
private slots:
    void everyBundleOfOursOpensAsWhatWasExported()
    {
        for (const Sample &sample : samples())
            for (const Target &target : targets()) {
                const Project project = sampleProject(sample.key);
                const auto bundle = exportProject(project, target, {});
                QVERIFY(bundle.has_value());
                const auto packed = packArchive(bundle->files);
                QVERIFY(packed.has_value());
                QVERIFY(packed == packArchive(bundle->files));
                const auto back = importForeign(*packed);
                QVERIFY2(back.has_value(), back ? "" : describe(back.error()).c_str());
                QVERIFY(back->project == project);
                QVERIFY(back->leftOut.empty());
            }
    }

    void aProcessOfAnotherModellerOpensAsFarAsItGoes()
    {
        const auto read = importForeign(foreignProcess);
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        const Project &project = read->project;
        QCOMPARE(project.journeys.front().name, std::string("Dunning"));
        QCOMPARE(std::get<EntryEvent>(nodeNamed(project, "Order")->parameters).event, std::string("order_placed"));
        QCOMPARE(behind(project, "Order", "out"), std::string("Send confirmation email"));
        const auto &wait = std::get<WaitEventNode>(nodeNamed(project, "Paid in time?")->parameters);
        QCOMPARE(wait.event, std::string("invoice_paid"));
        QCOMPARE(wait.window.seconds, std::int64_t(14 * 86400));
        QCOMPARE(behind(project, "Paid in time?", "happened"), std::string("Done"));
        QCOMPARE(behind(project, "Paid in time?", "timedOut"), std::string("How much?"));
        const auto &split = std::get<SplitRuleNode>(nodeNamed(project, "How much?")->parameters);
        QCOMPARE(split.branches.size(), std::size_t(2));
        QCOMPARE(describeRule(split.branches[0].rule).find("amount") != std::string::npos, true);
        QCOMPARE(behind(project, "How much?", "b1"), std::string("Call the customer"));
        QCOMPARE(behind(project, "How much?", "b2"), std::string("SMS reminder"));
        QCOMPARE(behind(project, "How much?", "else"), std::string("SMS reminder"));
        QCOMPARE(std::get<MessageNode>(nodeNamed(project, "SMS reminder")->parameters).channel, Channel::Sms);
        QVERIFY(std::holds_alternative<TaskAgentNode>(nodeNamed(project, "Call the customer")->parameters));
        for (const char *element : {"Compute", "par", "b", "How much?"})
            QVERIFY2(std::ranges::any_of(read->leftOut, [&](const LeftOut &left) { return left.element == element; }), element);
        isSound(project);
    }

    void ourOwnProcessesKeepTheirSteps()
    {
        for (const Sample &sample : samples()) {
            const Project project = sampleProject(sample.key);
            const auto read = importForeign(bundleText(project, "bpmn", "journey.bpmn"));
            if (read)
                noCardsMeet(read->project.journeys.front());
            QVERIFY2(read.has_value(), sample.key.data());
            const Journey &was = project.journeys.front();
            const Journey &is = read->project.journeys.front();
            QCOMPARE(countOf<MessageNode>(is), countOf<MessageNode>(was));
            QCOMPARE(countOf<SplitExperimentNode>(is), countOf<SplitExperimentNode>(was));
            QCOMPARE(countOf<WaitEventNode>(is), countOf<WaitEventNode>(was));
            QCOMPARE(countOf<TaskAgentNode>(is), countOf<TaskAgentNode>(was));
            for (const Node &node : was.nodes)
                if (const auto *experiment = std::get_if<SplitExperimentNode>(&node.parameters)) {
                    const Node *same = nodeNamed(read->project, node.name.c_str());
                    QVERIFY(same);
                    const auto &arms = std::get<SplitExperimentNode>(same->parameters).arms;
                    QCOMPARE(arms.size(), experiment->arms.size());
                    for (std::size_t i = 0; i < arms.size(); ++i)
                        QVERIFY(std::abs(arms[i].weight - experiment->arms[i].weight) < 1e-5);
                }
            isSound(read->project);
        }
    }

    void aFlowOfKlaviyoOpens()
    {
        const auto read = importForeign(foreignKlaviyoFlow);
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        const Journey &journey = read->project.journeys.front();
        QCOMPARE(journey.nodes.size() - countOf<NoteNode>(journey), std::size_t(5));
        QCOMPARE(countOf<NoteNode>(journey), std::size_t(1));
        QCOMPARE(countOf<MessageNode>(journey), std::size_t(2));
        const auto split = std::ranges::find_if(journey.nodes, [](const Node &node) { return node.kind() == SplitRuleNode::key; });
        QVERIFY(split != journey.nodes.end());
        QCOMPARE(std::get<SplitRuleNode>(split->parameters).branches.front().rule.field, std::string("tier"));
        QVERIFY(journey.edge(split->id, "else"));
        QCOMPARE(journey.node(journey.edge(split->id, "else")->to)->name, std::string("Hi there"));
        QVERIFY(std::ranges::any_of(read->leftOut, [](const LeftOut &left) { return left.element == "4"; }));
        isSound(read->project);
    }

    void bundlesForPlatformsOpenAsJourneys()
    {
        for (const Project &project : judgedProjects())
            for (const char *target : {"klaviyo", "dittofeed"}) {
                const std::string text = bundleText(project, target, "bundle.json");
                if (text.empty())
                    continue;
                const auto read = importForeign(text);
                QVERIFY2(read.has_value(), (project.name + " " + target).c_str());
                QVERIFY(!read->project.journeys.front().edges.empty());
                QVERIFY(parseProject(writeProject(read->project))->project == read->project);
            }
    }

    void cohortsBelowAHundredPercentGetAnArmForTheRest()
    {
        const auto read = importForeign(R"({"name": "J", "definition": {"entryNode": {"type": "EntryNode", "segment": "s", "child": "x"},
            "exitNode": {"type": "ExitNode"}, "nodes": [{"type": "RandomCohortNode", "id": "x", "children": [
            {"id": "m", "percent": 60, "name": "A"}]}, {"type": "DelayNode", "id": "m", "variant": {"type": "Second", "seconds": 3600}, "child": "ExitNode"}]}})");
        QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
        for (const Node &node : read->project.journeys.front().nodes)
            if (const auto *split = std::get_if<SplitExperimentNode>(&node.parameters)) {
                QCOMPARE(split->arms.size(), std::size_t(2));
                QCOMPARE(split->arms[1].weight, 40.0);
            }
        QVERIFY(read->leftOut.size() >= 2);
        isSound(read->project);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const std::string &bytes) { QTest::newRow(name) << QByteArray::fromStdString(bytes); };
        row("nothing", "");
        row("a picture", "\x89PNG\r\n");
        row("words", "Dear customer");
        row("broken JSON", "{\"data\": ");
        row("other JSON", "{\"data\": {\"type\": \"list\"}}");
        row("entities that double", "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><definitions>&b;</definitions>");
        row("entities from outside", "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><definitions/>");
        row("other XML", "<html><body/></html>");
        row("no process", "<definitions/>");
        row("deep XML", "<definitions>" + manyTimes("<a>", 100000) + manyTimes("</a>", 100000) + "</definitions>");
        row("deep JSON", manyTimes("[", 100000));
        row("deep objects", manyTimes("{\"a\":", 100000));
        row("huge number", "{\"entryNode\": 1e999}");
        row("not a zip", "PK\x03\x04 and then nothing");
        row("way out of a zip", *packArchive({{"../../evil.json", "{}"}}));
        row("absolute name in a zip", *packArchive({{"/etc/evil.json", "{}"}}));
        row("backslash in a zip", *packArchive({{"..\\evil.json", "{}"}}));
        row("a zip that grows", *packArchive({{"bundle.json", std::string((64u << 20) + 1, ' ')}}));
        row("newer definition", "{\"format\": \"throughline-definition/9\"}");
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = importForeign(bytes.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().code.empty());
        QVERIFY(!english(read.error().message).empty());
    }

    void numbersBeyondAllBoundsDoNoHarm()
    {
        const auto read = importForeign(R"({"definition": {"entryNode": {"type": "EventEntryNode", "event": "e", "child": "d"},
            "exitNode": {"type": "ExitNode"}, "nodes": [
            {"type": "DelayNode", "id": "d", "variant": {"type": "Second", "seconds": 1e300}, "child": "c"},
            {"type": "DelayNode", "id": "c", "variant": {"type": "LocalTime", "hour": -99999999999, "minute": 1e18}, "child": "d"}]}})");
        QVERIFY(read.has_value());
        isSound(read->project);
    }

    void damagedFilesAreReadOrRefusedButNeverMore()
    {
        std::vector<std::string> originals{foreignProcess};
        const Project project = sampleProject("cart");
        for (const char *target : {"klaviyo", "dittofeed", "throughline"})
            originals.push_back(bundleText(project, target, std::string_view(target) == "throughline" ? "definition.json" : "bundle.json"));
        originals.push_back(bundleText(project, "bpmn", "journey.bpmn"));
        originals.push_back(*packArchive({{"journey.bpmn", foreignProcess}}));
        Chance chance(7);
        int opened = 0;
        for (const std::string &original : originals)
            for (int round = 0; round < 60; ++round) {
                std::string bytes = original;
                for (std::size_t i = 1 + chance.below(6); i > 0; --i) {
                    const std::size_t at = chance.below(bytes.size());
                    if (chance.oneIn(3))
                        bytes.erase(at, 1 + chance.below(40));
                    else
                        bytes[at] = char(chance.below(256));
                    if (bytes.empty())
                        bytes = "x";
                }
                const auto read = importForeign(bytes);
                opened += read.has_value();
                if (read)
                    QVERIFY(parseProject(writeProject(read->project)).has_value());
            }
        QVERIFY(opened > 10);
    }
};

THROUGHLINE_TEST(ForeignTest)
#include "foreign_test.moc"
