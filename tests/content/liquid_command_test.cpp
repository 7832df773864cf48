// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"
#include "model/values/json.h"
#include "tests/harness/test_main.h"

#include <QTemporaryDir>

#include <sstream>

using namespace throughline;

namespace {

struct Answer
{
    int code = 0;
    std::string out;
    std::string err;
};

Answer run(std::vector<std::string> arguments, const std::string &source)
{
    std::istringstream in(source);
    std::ostringstream out;
    std::ostringstream err;
    cli::Streams streams{in, out, err};
    arguments.insert(arguments.begin(), "liquid");
    const int code = cli::runCommandLine(arguments, streams);
    return {code, out.str(), err.str()};
}

} // namespace

class LiquidCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char *name, const char *content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName().toStdString();
    }

private slots:
    void standardInputIsRendered()
    {
        const Answer answer = run({"--data", file("data.json", R"({"name":"Bo"})")}, "Hi {{ name }}!\n");
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, std::string("Hi Bo!\n"));
        QCOMPARE(answer.err, std::string());
    }

    void anInvalidTemplateExitsWithItsPlace()
    {
        const Answer answer = run({}, "a\n {% if %}");
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out, std::string());
        QVERIFY(answer.err.find("line 2, column 8") != std::string::npos);
        QCOMPARE(run({}, "{{ 1 | divided_by: 0 }}").code, 1);
    }

    void missingAndBrokenDataAreToldApart()
    {
        QCOMPARE(run({"--data", "/no/such/file.json"}, "x").code, 3);
        QCOMPARE(run({"--data", file("broken.json", "{")}, "x").code, 1);
        QCOMPARE(run({"--data", file("list.json", "[]")}, "x").code, 1);
        QCOMPARE(run({"--nonsense"}, "x").code, 2);
    }

    void jsonHoldsFieldsAndErrors()
    {
        const Answer answer = run({"--json"}, "{{ a.b }}{{ 1 | divided_by: 0 }}");
        const Json json = Json::parse(answer.out);
        QCOMPARE(answer.code, 1);
        QCOMPARE(json.at("fields"), Json::array({"a.b"}));
        QCOMPARE(json.at("errors").at(0).at("column").get<int>(), 10);
        QCOMPARE(Json::parse(run({"--json"}, "{{ '/w==' | base64_decode }}").out).at("output"), Json("\xEF\xBF\xBD"));
    }

    void blocksComeFromAFileOrTheData()
    {
        const std::string blocks = file("blocks.json", R"({"b":"B{{ x }}"})");
        QCOMPARE(run({"--blocks", blocks}, "{% render 'b', x: 1 %}").out, std::string("B1"));
        const std::string data = file("templates.json", R"({"templates":{"b":"T"}})");
        QCOMPARE(run({"--data", data}, "{% include 'b' %}").out, std::string("T"));
        QCOMPARE(run({}, "{% include 'b' %}").code, 1);
    }
};

THROUGHLINE_TEST(LiquidCommandTest)
#include "liquid_command_test.moc"
