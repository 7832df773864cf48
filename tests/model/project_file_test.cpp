// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "tests/harness/checkout.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace throughline;

namespace {

class SchemaValidator
{
public:
    SchemaValidator()
    {
        const nlohmann::json schema = nlohmann::json::parse(projectSchema().dump());
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema), m_schema);
    }

    bool accepts(const Json &document)
    {
        const nlohmann::json plain = nlohmann::json::parse(document.dump());
        valijson::Validator validator;
        return validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(plain), nullptr);
    }

private:
    valijson::Schema m_schema;
};

/// Breaks or changes one random place of the document.
void mutate(Json &json, test::Chance &chance)
{
    if (json.is_structured() && !json.empty() && !chance.oneIn(5)) {
        auto it = json.begin();
        std::advance(it, std::ptrdiff_t(chance.below(json.size())));
        return mutate(*it, chance);
    }
    static const std::vector<Json> others{1, -7.5, "text", true, Json::array(), Json::object(), "2d", 1e300};
    json = others[chance.below(others.size())];
}

} // namespace

class ProjectFileTest : public QObject
{
    Q_OBJECT
private slots:
    void randomProjectsReadBack()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            test::Chance chance(seed);
            const Json document = test::randomDocument(chance);
            const auto read = parseProject(document.dump());
            QVERIFY2(read, read ? "" : describe(read.error()).c_str());
            const std::string text = writeProject(read->project);
            const auto again = parseProject(text);
            QVERIFY(again);
            QVERIFY(again->project == read->project);
            QCOMPARE(writeProject(again->project), text);
        }
    }

    void whereAStepStandsAndWhoPutItThereIsKeptButIsNoOtherProject()
    {
        Project project;
        Journey journey;
        journey.id = "j";
        Node node;
        node.id = "n";
        journey.nodes = {node};
        project.journeys = {journey};
        const std::string before = writeProject(project);
        QVERIFY(before.find("placed") == std::string::npos);
        const std::string hash = projectHash(project);
        project.journeys[0].nodes[0].x = 40;
        project.journeys[0].nodes[0].isPlaced = true;
        QCOMPARE(projectHash(project), hash);
        const auto read = parseProject(writeProject(project));
        QVERIFY(read && read->warnings.empty());
        QVERIFY(read->project.journeys[0].nodes[0].isPlaced);
        QVERIFY(!parseProject(before)->project.journeys[0].nodes[0].isPlaced);
    }

    void thePublishedSchemaIsTheOneOfTheCodec()
    {
        QFile file(QString::fromStdString(test::inCheckout("resources/schema/throughline-project-1.schema.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(Json::parse(file.readAll().toStdString()) == projectSchema(),
                 "write it anew: throughline schema > resources/schema/throughline-project-1.schema.json");
    }

    void schemaAndCodecAgree()
    {
        SchemaValidator schema;
        int refused = 0;
        for (std::uint64_t seed = 1; seed <= 250; ++seed) {
            test::Chance chance(seed);
            Json document = test::randomDocument(chance);
            QVERIFY(schema.accepts(document));
            mutate(document, chance);
            const auto read = parseProject(document.dump());
            // What the codec also refuses and no schema can say: ids used twice.
            if (!read && read.error().code == "TL014")
                continue;
            QVERIFY2(schema.accepts(document) == read.has_value(),
                     (document.dump() + (read ? "" : describe(read.error()))).c_str());
            refused += !read;
        }
        QVERIFY(refused > 30);
    }

    void unknownKeysSurviveAndAreWarnedAbout()
    {
        const char *text = R"({"format": "throughline/1", "name": "x", "later": {"a": [1]},
            "journeys": [{"id": "j", "nodes": [{"id": "n", "colour": "red", "with": {"kind": "exit", "why": 5}}]}]})";
        const auto read = parseProject(text);
        QVERIFY(read);
        QCOMPARE(read->warnings.size(), size_t(3));
        const Json again = Json::parse(writeProject(read->project));
        QCOMPARE(again["later"], Json::parse(R"({"a": [1]})"));
        QCOMPARE(again["journeys"][0]["nodes"][0]["colour"], Json("red"));
        QCOMPARE(again["journeys"][0]["nodes"][0]["with"]["why"], Json(5));
    }

    void errorsNameThePlaceAndWhatWasExpected_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("text for number") << R"({"format": "throughline/1", "name": "x", "simulation": {"days": "many"}})"
            << "TL010 /simulation/days: expected a whole number, found the text \"many\"";
        QTest::newRow("no name") << R"({"format": "throughline/1"})" << "TL011 \"name\" is missing";
        QTest::newRow("newer") << R"({"format": "throughline/7"})"
            << "TL003 /format: this project has format 7; this version reads up to 1. Throughline 7.0 or newer is needed";
        QTest::newRow("not ours") << R"({"a": 1})"
            << "TL002 /format: this is not a Throughline project: \"format\": \"throughline/1\" is expected";
        QTest::newRow("broken") << "{\n  \"format\" \"x\"}" << "TL001 line 2, column 14: this is not valid JSON";
        QTest::newRow("cut off") << "{\"format\": " << "TL001 line 1, column 12: the file ends in the middle of the JSON";
        QTest::newRow("unknown kind")
            << R"({"format": "throughline/1", "name": "x", "journeys": [{"id": "j", "nodes": [{"id": "n", "with": {"kind": "jump"}}]}]})"
            << "TL010 /journeys/0/nodes/0/with/kind: expected one of entry.audience, entry.event, message, wait, "
               "wait.event, split.rule, split.engagement, split.experiment, profile.update, audience.sync, task.agent, "
               "webhook, goal, exit, note, found the text \"jump\"";
    }
    void errorsNameThePlaceAndWhatWasExpected()
    {
        QFETCH(QString, file);
        QFETCH(QString, sentence);
        const auto read = parseProject(file.toStdString());
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(describe(read.error())), sentence);
    }

    void hostileFilesAreRefused()
    {
        QVERIFY(!parseProject(std::string(200000, '[')));
        QVERIFY(!parseProject(std::string("\xff\xfe{}")));
        QVERIFY(!parseProject(R"({"format": "throughline/1", "name": 1e999})"));
        QVERIFY(!parseProject(""));
    }

    void theHashSeesWhatIsSaidAndNotWhereItStands()
    {
        test::Chance chance(11);
        Project project = parseProject(test::randomDocument(chance).dump())->project;
        Journey journey;
        journey.id = "hashed";
        journey.nodes.emplace_back();
        project.journeys.push_back(journey);
        const std::string before = projectHash(project);
        project.journeys.back().nodes[0].x += 40;
        QCOMPARE(projectHash(project), before);
        project.journeys.back().nodes[0].name += "!";
        QVERIFY(projectHash(project) != before);
    }
};

THROUGHLINE_TEST(ProjectFileTest)
#include "project_file_test.moc"
