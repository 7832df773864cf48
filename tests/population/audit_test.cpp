// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/audit.h"

#include "simulator/population/population_reader.h"
#include "simulator/population/sample/life.h"
#include "simulator/population/sample/sample_database.h"
#include "tests/harness/test_main.h"
#include "tests/population/database_fixture.h"

using namespace throughline;
using namespace throughline::test;

namespace {

Population read(const std::filesystem::path &file)
{
    Progress progress;
    return readPopulation(file, {}, progress).value();
}

const FieldAudit *find(const Audit &audit, std::string_view channel, std::string_view field)
{
    for (const FieldAudit &entry : audit.fields)
        if (entry.channel == channel && entry.field == field)
            return &entry;
    return nullptr;
}

constexpr const char *shop = R"(
CREATE TABLE customers (key, email, tier, consent_email, age);
INSERT INTO customers VALUES (1, 'a@x', 'Gold', 0, 30), (2, 'b@x', 'Silver', 1, 31), (3, 'c@x', 'Gold', 1, 32),
  (4, NULL, 'Gold', 1, 33), (5, 'e@x', NULL, NULL, 34);
CREATE TABLE profile_changes (customer, at, field, old, new);
INSERT INTO profile_changes VALUES (1, 50, 'tier', 'Silver', 'Gold');
CREATE TABLE channel_copies (customer, channel, field, value, synced_at);
INSERT INTO channel_copies VALUES (1, 'email', 'tier', 'Silver', 40), (2, 'email', 'tier', 'GOLD', 60),
  (1, 'email', 'consent_email', 'yes', 90), (2, 'email', 'consent_email', '1', 90),
  (3, 'email', 'age', '32.0', NULL), (9, 'email', 'tier', 'Gold', 1);
)";

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT
private slots:
    void eachCopyIsFreshStaleDriftedOrMissing()
    {
        const Folder folder;
        const Audit audit = auditCopies(read(folder.database("a.db", shop)), {}, 100);
        QVERIFY(audit.tellsStale);
        // Reached by e-mail and with a tier: 1, 2, 3; held of 1 (an earlier truth) and 2 (never true).
        QCOMPARE(*find(audit, "email", "tier"), (FieldAudit{"email", "tier", 2, 1, 1, 1, 40, 60}));
        QCOMPARE(*find(audit, "email", "age"), (FieldAudit{"email", "age", 1, 3, 0, 0, std::nullopt, std::nullopt}));
        QCOMPARE(audit.consents, (std::vector<ConsentAudit>{{"email", 1}}));
    }

    void withoutChangesNothingIsStale()
    {
        const Folder folder;
        const auto file = folder.database("a.db", std::string(shop) + "DROP TABLE profile_changes");
        const Audit audit = auditCopies(read(file), {}, 100);
        QVERIFY(!audit.tellsStale);
        QCOMPARE(find(audit, "email", "tier")->drifted, std::int64_t(2));
    }

    void fieldsThatTheProjectExpectsAreMissingWhereNoRowIs()
    {
        const Folder folder;
        DataMap map;
        ChannelCopy sms;
        sms.channel = Channel::Email;
        sms.fields = {"key", "level"};
        map.copies.push_back(sms);
        map.tables["customers"].columns = {{"tier", "level"}};
        const Audit audit = auditCopies(read(folder.database("a.db", shop)), map, 100);
        QCOMPARE(find(audit, "email", "tier")->held, std::int64_t(2));
        QVERIFY(!find(audit, "email", "level"));
    }

    void theMadeUpPopulationIsAsItWasMeant()
    {
        const Folder folder;
        Progress progress;
        QVERIFY(writeSampleDatabase(folder.path("a.db"), 2000, 1, progress));
        const Audit audit = auditCopies(read(folder.path("a.db")), {}, sample::now);
        const FieldAudit &email = *find(audit, "email", "tier");
        const FieldAudit &ad = *find(audit, "ad", "tier");
        QVERIFY(email.ageP50.value() < 3600 && ad.ageP95.value() > 7 * sample::day);
        QVERIFY(ad.stale * email.held > 3 * email.stale * ad.held);
        QVERIFY(ad.missing * email.held > 3 * email.missing * ad.held);
        for (const FieldAudit &field : audit.fields)
            QVERIFY2(field.drifted + field.stale < field.held / 3, (field.channel + " " + field.field).c_str());
        QVERIFY(!audit.consents.empty());
    }
};

THROUGHLINE_TEST(AuditTest)
#include "audit_test.moc"
