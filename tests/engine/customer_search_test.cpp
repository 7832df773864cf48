// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/customer_search.h"
#include "simulator/population/population.h"
#include "tests/engine/small_population.h"
#include "tests/harness/test_main.h"
#include "tests/harness/text_journey.h"

#include <algorithm>

using namespace throughline;

namespace {

Project emailThenSms()
{
    Project project = test::textProject("start > email > wait 1h > sms > wait 1d > split { clicked: goal ; else: exit }");
    test::setResponse(project, 1, 0.6, 0.5, Duration::hours(2));
    ChannelCopy copy;
    copy.channel = Channel::Sms;
    copy.missingShare = 0.6;
    project.data.copies.push_back(copy);
    return project;
}

class Stopped final : public RunMonitor
{
public:
    bool isCancelled() const override { return true; }
};

} // namespace

class CustomerSearchTest : public QObject
{
    Q_OBJECT
private slots:
    /// Who stands behind a figure adds up to the figure that the run counted.
    void thoseFoundAddUpToTheRunsOwnCounts()
    {
        const Project project = emailThenSms();
        const Population people = test::SmallPopulation{}.make();
        const auto ran = test::runSmall(project, people);
        QVERIFY(ran);
        const metrics::Totals &all = ran->result.totals;
        RunMonitor monitor;
        const auto count = [&](const CustomerQuestion &question) -> std::int64_t {
            const auto found = findCustomers(project, people, test::quickSettings(), question, monitor);
            return found ? std::int64_t(found->count) : -1;
        };
        QCOMPARE(count([](const metrics::Totals &t, const metrics::Layout &) { return t.engagement.reached > 0; }),
                 std::int64_t(all.engagement.reached));
        QCOMPARE(count([](const metrics::Totals &t, const metrics::Layout &) { return t.engagement.firstResponse.total() > 0; }),
                 std::int64_t(all.engagement.firstResponse.total()));
        QCOMPARE(count([](const metrics::Totals &t, const metrics::Layout &) { return t.consistency.comparable > 0; }),
                 std::int64_t(all.consistency.comparable));
        QVERIFY(all.consistency.comparable > 0);
        // Each customer is counted alone: nobody has two.
        QCOMPARE(count([](const metrics::Totals &t, const metrics::Layout &) { return t.consistency.comparable > 1; }), std::int64_t(0));
        std::uint64_t pairs = 0;
        const auto place = std::size_t(Channel::Email) * channelCount + std::size_t(Channel::Sms);
        count([&](const metrics::Totals &t, const metrics::Layout &) {
            pairs += t.consistency.channelPairs[place].pairs;
            return false;
        });
        QCOMPARE(pairs, all.consistency.channelPairs[place].pairs);
        QVERIFY(pairs > 0);
    }

    void theLowestScoresAreListedFirstAndTheRestIsCounted()
    {
        const Project project = emailThenSms();
        const Population people = test::SmallPopulation{}.make();
        RunMonitor monitor;
        const auto everyone = [](const metrics::Totals &, const metrics::Layout &) { return true; };
        const auto all = findCustomers(project, people, test::quickSettings(), everyone, monitor);
        QVERIFY(all);
        QVERIFY(all->listed.size() > 20);
        QCOMPARE(all->listed.size(), std::size_t(all->count));
        QVERIFY(std::is_sorted(all->listed.begin(), all->listed.end(), [](const FoundCustomer &a, const FoundCustomer &b) {
            return a.score.value_or(1000) < b.score.value_or(1000);
        }));
        const auto few = findCustomers(project, people, test::quickSettings(), everyone, monitor, 5);
        QVERIFY(few);
        QCOMPARE(few->count, all->count);
        QCOMPARE(few->listed.size(), std::size_t(5));
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(few->listed[i].customer, all->listed[i].customer);
    }

    void aSearchThatNobodyWaitsForEnds()
    {
        Stopped stopped;
        const auto found = findCustomers(emailThenSms(), test::SmallPopulation{}.make(), test::quickSettings(),
                                         [](const metrics::Totals &, const metrics::Layout &) { return true; }, stopped);
        QVERIFY(!found);
        QVERIFY(found.error().failure == Failure::Cancelled);
    }
};

THROUGHLINE_TEST(CustomerSearchTest)
#include "customer_search_test.moc"
