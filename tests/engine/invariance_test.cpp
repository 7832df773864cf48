// SPDX-License-Identifier: GPL-3.0-or-later
// What must not change a report, however it is brought about.
#include "simulator/population/population_reader.h"
#include "simulator/population/sample/sample_database.h"
#include "simulator/report/report.h"
#include "tests/engine/random_project.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"
#include "tests/population/database_fixture.h"

#include <algorithm>
#include <atomic>

using namespace throughline;

namespace {

RunSettings quick()
{
    RunSettings settings = test::quickSettings();
    settings.draws = 2;
    settings.replications = 2;
    settings.threads = 2;
    return settings;
}

Expected<Part> partOf(const Project &project, const Population &population, const RunSettings &settings)
{
    RunMonitor monitor;
    auto result = run(project, population, settings, monitor);
    if (!result)
        return tl::unexpected(result.error());
    Part part = finishRun(std::move(*result), project, population, CustomerNames::Keys, 0);
    part.shards = {settings.shard};
    return part;
}

/// A journey through every channel whose figures all have something to say.
Project allChannelsProject()
{
    Project project = test::textProject(
        "start > test A B holdout { A: email#first ; B: push#second ; holdout: exit } > wait 1d > split seen clicked { seen: sms "
        "> wait 2d > web ; clicked: inapp > agent ; else: ad 3d > mail } > goal > exit");
    project.assumptions.effects = test::randomProject(1).assumptions.effects;
    project.policy = test::randomProject(1).policy;
    project.data.copies = test::randomProject(1).data.copies;
    return project;
}

/// Writes the tables in another order of rows.
std::filesystem::path shuffled(const test::Folder &folder, const std::filesystem::path &from, const std::string &name,
                               const std::string &order)
{
    std::string sql = "ATTACH '" + from.string() + "' AS source;";
    for (const char *table : {"customers", "purchases", "engagements", "behaviours", "profile_changes", "channel_copies", "support"})
        sql += std::string("CREATE TABLE ") + table + " AS SELECT * FROM source." + table + " ORDER BY " + order + ";";
    return folder.database(name, sql + "CREATE TABLE meta AS SELECT * FROM source.meta");
}

/// The report of a longer journey as it would be without the node that was put in.
Json without(Json report, const std::string &node)
{
    const auto drop = [&](Json &list, const char *key) {
        for (std::size_t i = list.size(); i > 0; --i)
            if (list[i - 1].is_object() && list[i - 1].value(key, std::string()) == node)
                list.erase(i - 1);
    };
    drop(report["nodes"], "id");
    for (Json *section : {&report["coverage"], &report["decisions"]})
        for (Json &part : *section)
            if (part.is_array())
                drop(part, "node");
    report["run"].erase("projectHash");
    report.erase("digest");
    return report;
}

/// Wants to stop when it is asked for the n-th time.
class StopsAt final : public RunMonitor
{
public:
    explicit StopsAt(int question) : m_question(question) {}
    bool isCancelled() const override { return ++m_asked >= m_question; }

private:
    int m_question;
    mutable std::atomic<int> m_asked = 0;
};

} // namespace

class InvarianceTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAddUpInAnyOrder()
    {
        const Population people = test::variedPopulation(500).make();
        const Project project = allChannelsProject();
        const auto whole = partOf(project, people, quick());
        QVERIFY2(whole, whole ? "" : describe(whole.error()).c_str());
        const std::string expected = writeReport(makeReport(*whole));
        std::vector<std::string> parts;
        for (std::uint64_t shard = 0; shard < 4; ++shard) {
            RunSettings settings = quick();
            settings.shard = {shard, 4};
            const auto part = partOf(project, people, settings);
            QVERIFY(part);
            parts.push_back(writePart(*part));
        }
        std::vector<std::size_t> order{0, 1, 2, 3};
        int orders = 0;
        do {
            std::vector<Part> read;
            for (const std::size_t i : order)
                read.push_back(parsePart(parts[i]).value());
            const auto merged = mergeParts(std::move(read));
            QVERIFY2(merged, merged ? "" : describe(merged.error()).c_str());
            Part together = *merged;
            together.seconds = 0;
            QVERIFY(writeReport(makeReport(together)) == expected);
            ++orders;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(orders, 24);
    }

    void theOrderOfRowsChangesNothing()
    {
        const test::Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 900, 6, progress));
        const Project project = allChannelsProject();
        RunSettings settings = quick();
        settings.start.reset();
        std::string first;
        std::string firstKey;
        const std::array<std::filesystem::path, 3> files{folder.path("a.db"), shuffled(folder, folder.path("a.db"), "b.db", "3 DESC, 2, 1 DESC"),
                                                         shuffled(folder, folder.path("a.db"), "c.db", "random()")};
        for (const std::filesystem::path &file : files) {
            const auto population = readPopulation(file, {}, progress);
            QVERIFY2(population, population ? "" : describe(population.error()).c_str());
            const auto part = partOf(project, *population, settings);
            QVERIFY2(part, part ? "" : describe(part.error()).c_str());
            QVERIFY2(part->result.totals.consistency.comparable > 30,
                     qPrintable(QString::number(part->result.totals.consistency.comparable)));
            const std::string text = writeReport(makeReport(*part));
            if (first.empty()) {
                first = text;
                firstKey = population->key(0);
                continue;
            }
            QVERIFY(population->key(0) != firstKey);
            QVERIFY(text == first);
        }
    }

    void aNodeThatDoesNothingChangesNoOtherFigure()
    {
        const Population people = test::variedPopulation(150).make();
        int tried = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            Project project = test::randomProject(seed);
            const auto before = partOf(project, people, quick());
            QVERIFY2(before, test::randomJourney(seed).c_str());
            Journey &journey = project.journeys.front();
            // On each edge in turn, so that the node stands everywhere once.
            const Edge cut = journey.edges[seed % journey.edges.size()];
            Node nothing;
            nothing.id = "nothing";
            nothing.parameters = WaitNode{};
            std::get<WaitNode>(nothing.parameters).duration = Duration{};
            journey.nodes.push_back(nothing);
            for (Edge &edge : journey.edges)
                if (edge == cut)
                    edge.to = "nothing";
            Edge on;
            on.from = "nothing";
            on.to = cut.to;
            journey.edges.push_back(on);
            const auto after = partOf(project, people, quick());
            QVERIFY2(after, test::randomJourney(seed).c_str());
            const Json a = without(makeReport(*before), "nothing");
            const Json b = without(makeReport(*after), "nothing");
            QVERIFY2(a == b, (test::randomJourney(seed) + " at " + cut.id() + "\n" + Json::diff(a, b).dump(1).substr(0, 600)).c_str());
            const auto place = std::find_if(after->result.layout.nodes.begin(), after->result.layout.nodes.end(),
                                            [](const metrics::NodeLayout &node) { return node.id == "nothing"; });
            tried += after->result.totals.nodes[std::size_t(place - after->result.layout.nodes.begin())].entered > 0 ? 1 : 0;
        }
        QVERIFY2(tried > 12, qPrintable(QString::number(tried)));
    }

    void aCancelAtAnyMomentIsACancel()
    {
        const Population people = test::variedPopulation(600).make();
        Project project = allChannelsProject();
        for (Node &node : project.journeys.front().nodes)
            if (auto *message = std::get_if<MessageNode>(&node.parameters))
                message->throttlePerHour = 50; // so that a pilot is walked too
        int cancelled = 0;
        for (int question = 1;; question += 1 + question / 4) {
            StopsAt monitor(question);
            const auto result = run(project, people, quick(), monitor);
            if (result)
                break;
            QCOMPARE(result.error().failure, Failure::Cancelled);
            ++cancelled;
        }
        QVERIFY(cancelled > 15);
    }
};

THROUGHLINE_TEST(InvarianceTest)
#include "invariance_test.moc"
