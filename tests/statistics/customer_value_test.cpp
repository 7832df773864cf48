// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/bgnbd_fit.h"
#include "simulator/statistics/customer_value.h"
#include "simulator/statistics/selection_bias.h"
#include "tests/harness/test_main.h"
#include "tests/statistics/nearness.h"

#include <random>

using namespace throughline;
using namespace throughline::statistics;
using throughline::test::isNear;

class CustomerValueTest : public QObject
{
    Q_OBJECT

    /// Customers who buy and leave as the model says; the standard distributions serve here,
    /// because the test asks only for closeness.
    static std::vector<PurchaseHistory> population(const BgNbd &model, int size)
    {
        std::mt19937 random(11);
        const auto gamma = [&](double shape) {
            return std::gamma_distribution<>(shape, 1)(random);
        };
        std::vector<PurchaseHistory> customers;
        for (int i = 0; i < size; ++i) {
            const double rate = gamma(model.r) / model.alpha;
            const double stays = gamma(model.b);
            const double leave = gamma(model.a);
            const double dropout = leave / (leave + stays);
            PurchaseHistory history{0, 0, 52};
            for (double t = 0;;) {
                t += std::exponential_distribution<>(rate)(random);
                if (!(t <= history.observed))
                    break;
                history.x += 1;
                history.lastPurchase = t;
                if (std::uniform_real_distribution<>()(random) < dropout)
                    break;
            }
            customers.push_back(history);
        }
        return customers;
    }

private slots:
    void publishedValuesAreMet()
    {
        // Fader, Hardie & Lee's spreadsheet for the CDNOW customers.
        const BgNbd model{0.243, 4.414, 0.793, 2.426};
        QVERIFY(isNear(expectedPurchases(model, 39, {2, 30.43, 38.86}), 1.226, 5e-4));
        QVERIFY(isNear(probabilityAlive(model, {2, 30.43, 38.86}), 0.7266, 1e-3));
        QCOMPARE(probabilityAlive(model, {0, 0, 38.86}), 1.0);
    }

    void aDropoutOfOneIsNoSpecialCase()
    {
        // The published formula divides by a - 1.
        const double below = expectedPurchases({0.5, 4, 1 - 1e-7, 2}, 30);
        const double at = expectedPurchases({0.5, 4, 1, 2}, 30);
        const double above = expectedPurchases({0.5, 4, 1 + 1e-7, 2}, 30);
        QVERIFY(above < at && at < below && isNear(above, below, 1e-6));
    }

    void purchasesRiseWithTimeAndSlowDown()
    {
        const BgNbd model{0.5, 4, 0.7, 2};
        double before = 0;
        double slope = 1e9;
        for (double t = 1; t < 1e5; t += t) {
            const double now = expectedPurchases(model, t, {3, 10, 20});
            QVERIFY(now > before);
            QVERIFY((now - before) / (t / 2) < slope);
            slope = (now - before) / (t / 2);
            before = now;
        }
    }

    void withoutDiscountTheValueIsPurchasesTimesSpend()
    {
        const BgNbd model{0.5, 4, 0.7, 2};
        const PurchaseHistory history{3, 10, 20};
        QVERIFY(isNear(discountedValue(model, history, 20, 52, 0),
                       20 * expectedPurchases(model, 52, history)));
        QVERIFY(discountedValue(model, history, 20, 52, 0.01) <
                discountedValue(model, history, 20, 52, 0));
    }

    void fitFindsTheModelAgain()
    {
        const BgNbd model{0.6, 6, 0.8, 2.5};
        const auto fit = fitBgNbd(population(model, 8'000));
        QVERIFY(fit);
        QVERIFY(isNear(fit->model.r, model.r, 0.1));
        QVERIFY(isNear(fit->model.alpha, model.alpha, 0.1));
        QVERIFY(isNear(fit->model.a, model.a, 0.2));
        QVERIFY(isNear(fit->model.b, model.b, 0.25));
    }

    void weightsStandForCustomersAndUnitsOfTimeDoNotMatter()
    {
        auto customers = population({0.6, 6, 0.8, 2.5}, 2'000);
        const auto once = fitBgNbd(customers);
        const std::vector<double> three(customers.size(), 3);
        const auto thrice = fitBgNbd(customers, three);
        QVERIFY(once && thrice);
        QVERIFY(isNear(once->model.r, thrice->model.r, 1e-6));
        QVERIFY(isNear(3 * once->logLikelihood, thrice->logLikelihood, 1e-9));
        for (PurchaseHistory &customer : customers) {
            customer.lastPurchase *= 7;
            customer.observed *= 7;
        }
        const auto inDays = fitBgNbd(customers);
        QVERIFY(inDays && isNear(inDays->model.alpha, 7 * once->model.alpha, 1e-6));
        QVERIFY(isNear(inDays->model.b, once->model.b, 1e-6));
        QVERIFY(fitBgNbd(customers, {}, 0.1)->model.b < inDays->model.b);
    }

    void whatCannotBeFittedIsRefused()
    {
        QVERIFY(!fitBgNbd({}));
        QVERIFY(!fitBgNbd(std::vector<PurchaseHistory>(50, {0, 0, 30})));
        QVERIFY(!fitBgNbd(std::vector<PurchaseHistory>(50, {4, 20, 30})));
    }

    void spendShrinksToTheMean()
    {
        const GammaGamma model{6.25, 3.74, 15.44};
        const double mean = expectedSpend(model, 0, 0).value();
        const double few = expectedSpend(model, 2, 100).value();
        const double many = expectedSpend(model, 200, 100).value();
        QVERIFY(mean < few && few < many && many < 100);
        QVERIFY(!expectedSpend({1, 0.5, 10}, 0, 0));
        QVERIFY(expectedSpend({1, 0.5, 10}, 3, 20));
    }

    void standardisingUndoesSelection()
    {
        const auto gap = valueGap({{80, 200, 20, 200}, {20, 50, 80, 50}, {0, 0, 0, 0}});
        QVERIFY(gap);
        QVERIFY(gap->naive > 80);
        QCOMPARE(gap->standardised, 0.0);
        QVERIFY(!valueGap({{80, 200, 0, 0}}));
        QVERIFY(!valueGap({}));
        QVERIFY(isNear(eValue(0.8), eValue(1.25)));
        QCOMPARE(eValue(1), 1.0);
    }
};

THROUGHLINE_TEST(CustomerValueTest)
#include "customer_value_test.moc"
