// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "tests/harness/random_document.h"
#include "tests/harness/test_main.h"

using namespace throughline;

namespace {

Project randomProject(std::uint64_t seed)
{
    test::Chance chance(seed);
    const auto read = parseProject(test::randomDocument(chance).dump());
    return read ? read->project : Project{};
}

Project withWait()
{
    Project project;
    Journey journey;
    journey.id = "cart";
    Node node;
    node.id = "pause";
    node.parameters = WaitNode{};
    journey.nodes.push_back(node);
    project.journeys.push_back(journey);
    return project;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT
private slots:
    void randomEditsUndoneGiveTheOriginal()
    {
        int applied = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Project original = randomProject(seed);
            Project project = original;
            std::vector<Change> inverses;
            test::Chance chance(seed + 1000);
            for (int i = 0; i < 30; ++i) {
                const Project before = project;
                const Change change = test::randomChange(project, chance);
                if (const auto result = apply(project, change)) {
                    inverses.push_back(result->inverse);
                    QVERIFY(!result->touched.empty());
                    ++applied;
                } else {
                    QVERIFY2(project == before, "a refused change must leave the project as it was");
                }
            }
            for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse)
                QVERIFY(apply(project, *inverse));
            QVERIFY(project == original);
        }
        QVERIFY(applied > 300);
    }

    void undoingAnUndoGivesTheEdit()
    {
        Project project = withWait();
        const auto edit = apply(project, setValue("journeys/cart/nodes/pause/with/duration", "3d"));
        const Project edited = project;
        const auto undo = apply(project, edit->inverse);
        QVERIFY(project == withWait());
        QVERIFY(apply(project, undo->inverse));
        QVERIFY(project == edited);
    }

    void changesReadBack()
    {
        test::Chance chance(3);
        const Project project = randomProject(5);
        for (int i = 0; i < 200; ++i) {
            Change change = test::randomChange(project, chance);
            change.mergeKey = "drag";
            const auto again = decodeChange(encodeChange(change));
            QVERIFY(again);
            QCOMPARE(encodeChange(*again), encodeChange(change));
        }
    }

    void differencesLeadFromOneToTheOther()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Project before = randomProject(seed);
            const Project after = randomProject(seed + 500);
            for (const Change &change : difference(before, after)) {
                const auto applied = apply(before, change);
                QVERIFY2(applied, applied ? "" : describe(applied.error()).c_str());
                QVERIFY(!english(change.name).empty());
            }
            QVERIFY(before == after);
            QVERIFY(difference(before, after).empty());
        }
    }

    void aFailedCompoundLeavesNothingBehind()
    {
        Project project = withWait();
        const Project before = project;
        const auto result = apply(project, compound({setValue("name", "New"), removeItem("journeys/none")}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("TL020"));
        QVERIFY(project == before);
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such field") << R"({"set": "nowhere", "to": 1})" << "TL020";
        QTest::newRow("wrong type") << R"({"set": "name", "to": 1})" << "TL010";
        QTest::newRow("out of range") << R"({"set": "simulation/days", "to": 0})" << "TL013";
        QTest::newRow("renames an item") << R"({"set": "journeys/cart/nodes/pause/id", "to": "other"})" << "TL021";
        QTest::newRow("not a list") << R"({"insert": "name", "item": 1})" << "TL022";
        QTest::newRow("id twice") << R"({"insert": "journeys", "item": {"id": "cart"}})" << "TL014";
        QTest::newRow("too far") << R"({"move": "journeys/cart", "to": 7})" << "TL023";
    }
    void refusalsSayWhy()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        Project project = withWait();
        const auto decoded = decodeChange(Json::parse(change.toStdString()));
        QVERIFY(decoded);
        const auto result = apply(project, *decoded);
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().code), code);
        QVERIFY(project == withWait());
    }

    void namesWithSlashesCanBeReached()
    {
        Project project;
        QVERIFY(apply(project, setValue(Path("money/costPerSend") / "a/b~c", 0.5)));
        QCOMPARE(project.money.costPerSend.at("a/b~c"), 0.5);
        QCOMPARE(*valueAt(project, Path("money/costPerSend") / "a/b~c"), Json(0.5));
    }
};

THROUGHLINE_TEST(ChangeTest)
#include "change_test.moc"
