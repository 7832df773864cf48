// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/target.h"
#include "model/export/text_language.h"
#include "model/project/place.h"
#include "model/samples/samples.h"
#include "model/validation/check.h"
#include "tests/export/journeys.h"
#include "tests/export/judges.h"
#include "tests/export/open_api.h"
#include "tests/harness/test_main.h"

#include <algorithm>
#include <map>
#include <set>

using namespace throughline;
using namespace throughline::test;

namespace {

/// The bundles of one project on a target; a refusal with a reason gives none.
std::vector<Json> bundlesOf(const Project &project, std::string_view target)
{
    const auto bundle = exportProject(project, *findTarget(target), {});
    std::vector<Json> all;
    if (!bundle)
        return all;
    for (const ExportFile &file : bundle->files)
        if (file.path.starts_with("bundle"))
            all.push_back(Json::parse(file.text));
    return all;
}

} // namespace

class TargetsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyProjectGoesToEveryTargetOrIsRefusedWithAReason()
    {
        int written = 0;
        for (const Project &project : judgedProjects())
            for (const Target &target : targets()) {
                const auto bundle = exportProject(project, target, {});
                if (!bundle) {
                    QVERIFY2(!english(bundle.error().message).empty(), project.name.c_str());
                    continue;
                }
                ++written;
                QVERIFY(bundle->file("README.txt") && bundle->file("losses.json"));
                QVERIFY(exportProject(project, target, {})->files == bundle->files);
            }
        QVERIFY(written > 200);
    }

    void klaviyoBundlesKeepToThePublishedSchema()
    {
        const Json flows = vendorSpecification("klaviyo-create-flow.json");
        const Json segments = vendorSpecification("klaviyo-create-segment.json");
        const Json templates = vendorSpecification("klaviyo-create-template.json");
        if (flows.is_null())
            QSKIP("the vendor's schema is not here");
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "klaviyo")) {
                const auto flow = openApiError(flows, flows["components"]["schemas"]["FlowCreateQuery"], bundle["flow"]);
                QVERIFY2(!flow, (project.name + ": " + flow.value_or("")).c_str());
                for (const Json &segment : bundle["segments"]) {
                    const auto error = openApiError(segments, segments["components"]["schemas"]["SegmentCreateQuery"], segment);
                    QVERIFY2(!error, (project.name + ": " + error.value_or("")).c_str());
                }
                for (const Json &page : bundle["templates"]) {
                    const auto error = openApiError(templates, templates["components"]["schemas"]["TemplateCreateHtmlOrDndQuery"], page);
                    QVERIFY2(!error, (project.name + ": " + error.value_or("")).c_str());
                }
            }
    }

    void oneSignalBundlesKeepToThePublishedSchema()
    {
        const Json document = vendorSpecification("onesignal-openapi.yaml");
        if (document.is_null())
            QSKIP("the vendor's schema is not here");
        const Json &schemas = document["components"]["schemas"];
        int judged = 0;
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "onesignal")) {
                ++judged;
                const auto journey = openApiError(document, schemas["CreateJourneyRequest"], bundle["journey"]);
                QVERIFY2(!journey, (project.name + ": " + journey.value_or("")).c_str());
                for (const Json &page : bundle["templates"]) {
                    const auto error = openApiError(document, schemas["CreateTemplateRequest"], page);
                    QVERIFY2(!error, (project.name + ": " + error.value_or("")).c_str());
                }
            }
        QVERIFY(judged > 40);
        QVERIFY(openApiError(document, schemas["CreateJourneyRequest"], Json{{"name", "x"}, {"shape", 1}}));
        QVERIFY(openApiError(document, schemas["JourneyNode"], Json{{"kind", "wait"}, {"duration_seconds", 59}}));
        QVERIFY(openApiError(document, schemas["JourneyNode"], Json{{"kind", "tag"}, {"assignments", {{"vip", true}}}}));
    }

    void klaviyoActionsFormATreeThatNamesOnlyItself()
    {
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "klaviyo")) {
                const Json &definition = bundle["flow"]["data"]["attributes"]["definition"];
                std::map<std::string, int> waysIn;
                for (const Json &action : definition["actions"])
                    QVERIFY(waysIn.emplace(action["temporary_id"].get<std::string>(), 0).second);
                for (const Json &action : definition["actions"])
                    for (const auto &[key, to] : action["links"].items())
                        if (!to.is_null()) {
                            QVERIFY(waysIn.contains(to.get<std::string>()));
                            QVERIFY(++waysIn[to.get<std::string>()] == 1);
                        }
                QVERIFY(waysIn.contains(definition["entry_action_id"].get<std::string>()));
            }
    }

    void dittofeedNodesNameOnlyWhatIsInTheBundle()
    {
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "dittofeed")) {
                const Json &definition = bundle["journey"]["definition"];
                std::set<std::string> nodes{"ExitNode"};
                std::set<std::string> segments;
                std::set<std::string> templates;
                for (const Json &node : definition["nodes"])
                    QVERIFY(nodes.insert(node["id"].get<std::string>()).second);
                for (const Json &segment : bundle["segments"])
                    QVERIFY(segments.insert(segment["id"].get<std::string>()).second);
                for (const Json &page : bundle["templates"])
                    QVERIFY(templates.insert(page["id"].get<std::string>()).second);
                QVERIFY(nodes.contains(definition["entryNode"]["child"].get<std::string>()));
                for (const Json &node : definition["nodes"]) {
                    if (node.contains("child"))
                        QVERIFY(nodes.contains(node["child"].get<std::string>()));
                    if (node["type"] == "MessageNode")
                        QVERIFY(templates.contains(node["variant"]["templateId"].get<std::string>()));
                    if (node["type"] == "SegmentSplitNode") {
                        QVERIFY(segments.contains(node["variant"]["segment"].get<std::string>()));
                        QVERIFY(nodes.contains(node["variant"]["trueChild"].get<std::string>()));
                        QVERIFY(nodes.contains(node["variant"]["falseChild"].get<std::string>()));
                    }
                    if (node["type"] == "WaitForNode") {
                        QVERIFY(nodes.contains(node["timeoutChild"].get<std::string>()));
                        for (const Json &child : node["segmentChildren"])
                            QVERIFY(segments.contains(child["segmentId"].get<std::string>()) && nodes.contains(child["id"].get<std::string>()));
                    }
                    if (node["type"] == "RandomCohortNode") {
                        double sum = 0;
                        for (const Json &child : node["children"]) {
                            QVERIFY(nodes.contains(child["id"].get<std::string>()));
                            sum += child["percent"].get<double>();
                        }
                        QVERIFY(std::abs(sum - 100) < 1e-6);
                    }
                }
                // Within a segment, every child that a junction names is there.
                for (const Json &segment : bundle["segments"]) {
                    std::set<std::string> parts{segment["definition"]["entryNode"]["id"].get<std::string>()};
                    for (const Json &part : segment["definition"]["nodes"])
                        QVERIFY(parts.insert(part["id"].get<std::string>()).second);
                    for (const Json &part : segment["definition"]["nodes"])
                        for (const Json &child : part.value("children", Json::array()))
                            QVERIFY(parts.contains(child.get<std::string>()));
                }
            }
    }

    void parcelvoyStepsNameOnlyEachOtherAndRatiosAreWhole()
    {
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "parcelvoy")) {
                const Json &steps = bundle["steps"];
                for (const auto &[id, step] : steps.items()) {
                    QVERIFY(step["x"].is_number() && step["y"].is_number());
                    for (const Json &child : step["children"]) {
                        QVERIFY2(steps.contains(child["external_id"].get<std::string>()), id.c_str());
                        if (step["type"] == "experiment")
                            QVERIFY(child["data"]["ratio"].is_number_integer());
                        if (step["type"] == "gate")
                            QVERIFY(child["path"] == "yes" || child["path"] == "no");
                    }
                }
            }
    }

    void oneSignalWeightsWaitsAndReferencesFit()
    {
        for (const Project &project : judgedProjects())
            for (const Json &bundle : bundlesOf(project, "onesignal")) {
                std::set<std::string> named;
                std::vector<const Json *> open;
                for (const Json &node : bundle["journey"]["nodes"])
                    open.push_back(&node);
                std::vector<std::string> asked;
                while (!open.empty()) {
                    const Json &node = *open.back();
                    open.pop_back();
                    if (node.contains("client_node_id"))
                        QVERIFY(named.insert(node["client_node_id"].get<std::string>()).second);
                    if (node["kind"] == "wait")
                        QVERIFY(node["duration_seconds"] >= 60 && node["duration_seconds"] <= 31556952);
                    double sum = 0;
                    for (const Json &branch : node.value("branches", Json::array())) {
                        sum += branch.value("weight", 0.0);
                        if (branch.contains("condition") && branch["condition"].contains("client_node_id"))
                            asked.push_back(branch["condition"]["client_node_id"].get<std::string>());
                    }
                    if (node["kind"] == "split_range")
                        QVERIFY(std::abs(sum - 100) < 1e-6);
                    if (node.contains("branches"))
                        for (const Json &branch : node["branches"])
                            for (const Json &inner : branch["nodes"])
                                open.push_back(&inner);
                }
                for (const std::string &id : asked)
                    QVERIFY2(named.contains(id), (project.name + " " + id).c_str());
            }
    }

    void weightsBecomeAChainOfPercentagesOfTheRest()
    {
        Project project = randomProject(1);
        Journey journey;
        journey.id = "j";
        journey.name = "Weights";
        Node entry;
        entry.id = "e";
        EntryEvent event;
        event.event = "visit";
        entry.parameters = event;
        Node split;
        split.id = "s";
        split.parameters = SplitExperimentNode{{}, {{"a", "A", 70, false, {}}, {"b", "B", 20, false, {}}, {"c", "C", 10, true, {}}}, {}, {}, {}};
        journey.nodes = {entry, split};
        journey.edges = {{"e", "out", "s", {}}};
        project.journeys = {journey};
        const auto bundles = bundlesOf(project, "klaviyo");
        const Json &actions = bundles.at(0)["flow"]["data"]["attributes"]["definition"]["actions"];
        const auto share = [&](std::size_t i) {
            return actions[i]["data"]["profile_filter"]["condition_groups"][0]["conditions"][0]["percentage"].get<int>();
        };
        QCOMPARE(actions.size(), std::size_t(2));
        QCOMPARE(share(1), 70);
        QCOMPARE(share(0), 67);
        const auto whole = exportProject(project, *findTarget("klaviyo"), {});
        const bool isReported = std::any_of(whole->losses.begin(), whole->losses.end(), [](const Loss &loss) {
            return english(loss.instead).find("70.00 / 20.10 / 9.90") != std::string::npos;
        });
        QVERIFY(isReported);
        const auto steps = bundlesOf(project, "parcelvoy").at(0)["steps"];
        QCOMPARE(steps["s"]["children"][0]["data"]["ratio"].get<int>(), 7);
        QCOMPARE(steps["s"]["children"][2]["data"]["ratio"].get<int>(), 1);
    }

    void aMappingTakesThePlaceOfPlaceholders()
    {
        ExportRequest request;
        request.mapping["metric.cart_abandoned"] = "XyZ987";
        const auto bundle = exportProject(sampleProject("cart"), *findTarget("klaviyo"), request);
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->file("bundle.json")->text.find("\"XyZ987\"") != std::string::npos);
        QVERIFY(bundle->file("mapping.json")->text.find("XyZ987") != std::string::npos);
    }

    void aChosenTargetShowsItsLimitsWhileDrawing()
    {
        Project project = sampleProject("cart");
        const std::size_t before = check(project).size();
        QVERIFY(!chosenTarget(project));
        QVERIFY(apply(project, chooseTarget(project, "klaviyo")).has_value());
        QCOMPARE(chosenTarget(project)->key, std::string_view("klaviyo"));
        const auto findings = check(project);
        QVERIFY(findings.size() > before);
        const auto limit = std::ranges::find_if(findings, [](const Finding &finding) { return finding.problem.code == "TL711"; });
        QVERIFY(limit != findings.end());
        QVERIFY(limit->problem.severity == Severity::Warning);
        QVERIFY(!limit->problem.node.empty());
        QCOMPARE(pathOfPointer(project, limit->problem.pointer),
                 "journeys/" + project.journeys.front().id + "/nodes/" + limit->problem.node);
        QVERIFY(apply(project, chooseTarget(project, "dittofeed")).has_value());
        QCOMPARE(chosenTarget(project)->key, std::string_view("dittofeed"));
        QVERIFY(apply(project, chooseTarget(project, {})).has_value());
        QCOMPARE(check(project).size(), before);
    }

    void textsThatAPlatformWouldCutStopTheExport()
    {
        Project project = randomProject(1);
        project.templates.front().masterSlots[1].text = std::string(2000, 'a');
        Journey journey;
        journey.id = "j";
        journey.name = "Long";
        Node entry;
        entry.id = "e";
        EntryEvent event;
        event.event = "visit";
        entry.parameters = event;
        Node sms;
        sms.id = "s";
        MessageNode message;
        message.channel = Channel::Sms;
        message.template_ = "everything";
        sms.parameters = message;
        journey.nodes = {entry, sms};
        journey.edges = {{"e", "out", "s", {}}};
        project.journeys = {journey};
        for (const char *target : {"klaviyo", "dittofeed", "onesignal", "parcelvoy"}) {
            const auto bundle = exportProject(project, *findTarget(target), {});
            QVERIFY(bundle->hasBlockers());
            const auto blocker = std::ranges::find(bundle->losses, LossSeverity::Blocker, &Loss::severity);
            QCOMPARE(blocker->node, std::string("s"));
            QCOMPARE(blocker->place, std::string("sms"));
        }
    }

    void textsAreSaidInEachLanguage()
    {
        const Project project;
        const std::string text = "{{ first_name | default: 'Hello' }}, {% if tier == 'Gold' and app_installed or vip %}A{% else %}B{% endif %} {{ landing_url }}";
        const auto in = [&](TextLanguage language) { return translateText(text, language, project, {"https://x.example"}).text; };
        QCOMPARE(in(TextLanguage::Dittofeed),
                 std::string("{{ user.first_name | default: \"Hello\" }}, {% if user.tier == \"Gold\" and user.app_installed or user.vip %}A{% else %}B{% endif %} https://x.example"));
        QCOMPARE(in(TextLanguage::Klaviyo),
                 std::string("{{ first_name|default:'Hello' }}, {% if person|lookup:'tier' == 'Gold' and person|lookup:'app_installed' or person|lookup:'tier' == 'Gold' and person|lookup:'vip' %}A{% else %}B{% endif %} https://x.example"));
        QCOMPARE(in(TextLanguage::Handlebars),
                 std::string("{{#if user.first_name}}{{{user.first_name}}}{{else}}Hello{{/if}}, {{#if (and (eq user.tier \"Gold\") (or user.app_installed user.vip))}}A{{else}}B{{/if}} https://x.example"));
        // Strict variables: a field that is missing must not stop the send.
        QCOMPARE(translateText("{{ city }} {{ a | append: b }}", TextLanguage::Dittofeed, project, {}).text,
                 std::string("{{ user.city | default: \"\", allow_false: true }} {% assign tl_1 = user.b | default: \"\", allow_false: true %}"
                             "{{ user.a | default: \"\", allow_false: true | append: tl_1 }}"));
        // Arithmetic of the platform throws on what is absent.
        QCOMPARE(translateText("{{ points | plus: 5 }}", TextLanguage::Handlebars, project, {}).text,
                 std::string("{{#if user.points}}{{{add user.points 5}}}{{else}}5{{/if}}"));
        QCOMPARE(translateText("{{ points | minus: other }}", TextLanguage::Handlebars, project, {}).losses.size(), std::size_t(1));
        const auto lost = translateText("{{ x | upcase }}", TextLanguage::Handlebars, project, {});
        QCOMPARE(lost.losses.size(), std::size_t(1));
    }

    void whatIsKnownStandsInTheTextAndFieldsKeepTheirNames()
    {
        Project project;
        project.brand.name = "B {{ x }}";
        const TextFacts facts("https://x.example", {{"offer", {{"price", 20}}}, {"channel", "email"}});
        const auto in = [&](const char *text, TextLanguage language) { return translateText(text, language, project, facts).text; };
        QCOMPARE(in("{{ customer.tier }} {{ brand.name }} {{ offer.price }}", TextLanguage::Handlebars),
                 std::string("{{{user.tier}}} B \\{{ x }} 20"));
        QCOMPARE(in("{% if channel == 'email' %}E{% endif %}{{ landing_url | url_encode }}", TextLanguage::OneSignal),
                 std::string("{% if \"email\" == \"email\" %}E{% endif %}{{ \"https://x.example\" | url_encode }}"));
        QCOMPARE(in("{{ customer['Stadt größe'] }}", TextLanguage::Handlebars), std::string("{{{user.[Stadt größe]}}}"));
        QCOMPARE(in("{{ customer['Stadt größe'] }}", TextLanguage::Klaviyo), std::string("{{ person|lookup:'Stadt größe' }}"));
        QCOMPARE(in("{{ customer['Stadt größe'] }}", TextLanguage::Dittofeed),
                 std::string("{{ user[\"Stadt größe\"] | default: \"\", allow_false: true }}"));
        // A variable of a branch that was not taken is none under strict variables.
        QVERIFY(in("{% if tier %}{% assign y = 1 %}{% endif %}{{ y }}", TextLanguage::Dittofeed).ends_with("{{ y | default: \"\", allow_false: true }}"));
        QCOMPARE(literalText("a {{ b }}", TextLanguage::Dittofeed), std::string("{% raw %}a {{ b }}{% endraw %}"));
        const auto broken = translateText("{% if %}", TextLanguage::Klaviyo, project, facts);
        QVERIFY(broken.text.empty());
        QVERIFY(broken.losses.front().severity == LossSeverity::Blocker);
    }
};

THROUGHLINE_TEST(TargetsTest)
#include "targets_test.moc"
