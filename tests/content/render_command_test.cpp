// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"
#include "model/values/json.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

#include <sstream>

using namespace throughline;

namespace {

struct Answer
{
    int code = 0;
    std::string out;
    std::string err;

    Json json() const { return Json::parse(out); }
};

Answer run(std::vector<std::string> arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    arguments.insert(arguments.begin(), "render");
    const int code = cli::runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

const char *project = R"({"format": "throughline/1", "name": "x",
  "data": {"copies": [{"channel": "sms", "refresh": "1d"}]},
  "templates": [
    {"id": "t", "slots": [
      {"id": "body", "text": "Dear {{ first_name }}, {{ tier }} since {{ signup_at | date: '%Y' }}", "variants": [
        {"id": "buyer", "rule": {"history": "purchases", "aggregate": "count", "is": "greaterOrEqual", "value": 1}, "text": "Thank you, {{ first_name }}"}]}],
     "channels": [{"channel": "email"}, {"channel": "sms"}]},
    {"id": "broken", "slots": [{"id": "a", "text": "{{ nobody }}"}, {"id": "b", "text": "fine"}], "channels": [{"channel": "email"}]}]})";

} // namespace

class RenderCommandTest : public QObject
{
    Q_OBJECT
    test::Folder m_folder;
    std::string m_project;
    std::string m_database;

    Answer render(const char *templateId, const char *channel, const char *customer, std::vector<std::string> more = {})
    {
        std::vector<std::string> arguments{m_project, "--db", m_database, "--template", templateId, "--channel", channel, "--customer", customer};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

private slots:
    void initTestCase()
    {
        m_project = m_folder.write("p.throughline", project).string();
        m_database = m_folder.database("d.db", R"(
            CREATE TABLE customers(key TEXT PRIMARY KEY, first_name TEXT, tier TEXT, signup_at TEXT);
            INSERT INTO customers VALUES ('1', 'Lucía', 'Gold', '2024-05-01'), ('2', 'Bo', 'Silver', '2023-01-01');
            CREATE TABLE purchases(customer TEXT, at TEXT, value REAL);
            INSERT INTO purchases VALUES ('2', '2026-01-01T00:00:00Z', 10);
            CREATE TABLE profile_changes(customer TEXT, at TEXT, field TEXT, old TEXT, new TEXT);
            INSERT INTO profile_changes VALUES ('1', '2026-01-02T10:00:00Z', 'tier', 'Silver', 'Gold');
            CREATE TABLE behaviours(customer TEXT, at TEXT, kind TEXT);
            INSERT INTO behaviours VALUES ('1', '2026-01-02T12:00:00Z', 'visit');)").string();
    }

    void theSlotsArePrintedForPeople()
    {
        const Answer answer = render("t", "email", "1");
        QCOMPARE(answer.err, std::string());
        QCOMPARE(answer.out, std::string("[body] Dear Lucía, Gold since 2024\n"));
        QCOMPARE(answer.code, 0);
    }

    void jsonNamesFieldsAndVariant()
    {
        const Answer answer = render("t", "email", "2", {"--json"});
        QCOMPARE(answer.code, 0);
        const Json slot = answer.json()["slots"][0];
        QCOMPARE(slot["variant"].get<std::string>(), std::string("buyer"));
        QCOMPARE(slot["text"].get<std::string>(), std::string("Thank you, Bo"));
        QCOMPARE(slot["fields"].dump(), std::string(R"(["first_name"])"));
    }

    void aChannelSaysWhatItsCopyHolds()
    {
        QCOMPARE(render("t", "sms", "1").out, std::string("[body] Dear Lucía, Gold since 2024\n"));
        QCOMPARE(render("t", "sms", "1", {"--as-channel-knows"}).out, std::string("[body] Dear Lucía, Silver since 2024\n"));
        QCOMPARE(render("t", "email", "1", {"--as-channel-knows"}).out, std::string("[body] Dear Lucía, Gold since 2024\n"));
    }

    void thePastCanBeLookedAt()
    {
        QCOMPARE(render("t", "email", "1", {"--at", "2026-01-02T09:00:00Z"}).out, std::string("[body] Dear Lucía, Silver since 2024\n"));
    }

    void aSlotThatIsWrongIsSaidAndTheRestPrinted()
    {
        const Answer answer = render("broken", "email", "1");
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.find("[b] fine") != std::string::npos);
        QVERIFY(answer.err.find("TL455") != std::string::npos);
        QCOMPARE(render("broken", "email", "1", {"--json"}).json()["slots"][0]["errors"][0]["column"].get<int>(), 4);
    }

    void exitCodesFollowTheContract()
    {
        QCOMPARE(render("t", "email", "nobody").code, 1);
        QCOMPARE(render("none", "email", "1").code, 1);
        QCOMPARE(render("t", "push", "1").code, 1);
        QCOMPARE(render("t", "pigeon", "1").code, 2);
        QCOMPARE(render("t", "email", "1", {"--at", "noon"}).code, 2);
        QCOMPARE(run({m_project}).code, 2);
        m_database = m_folder.path("absent.db").string();
        QCOMPARE(render("t", "email", "1").code, 3);
    }
};

THROUGHLINE_TEST(RenderCommandTest)
#include "render_command_test.moc"
