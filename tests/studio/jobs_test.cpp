// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/jobs.h"
#include "tests/harness/test_main.h"

#include <semaphore>

using namespace throughline;
using namespace throughline::studio;

class JobsTest : public QObject
{
    Q_OBJECT
private slots:
    void resultsComeBackToThisThread()
    {
        Jobs jobs;
        int result = 0;
        QThread *where = nullptr;
        jobs.start(QStringLiteral("sum"), [](Progress &) { return 40 + 2; }, [&](int sum) {
            result = sum;
            where = QThread::currentThread();
        });
        QTRY_COMPARE(result, 42);
        QCOMPARE(where, QThread::currentThread());
        QVERIFY(!jobs.isRunning(QStringLiteral("sum")));
    }

    void startingAgainDropsWhatRan()
    {
        Jobs jobs;
        auto gate = std::make_shared<std::binary_semaphore>(0);
        QStringList results;
        const auto done = [&](const QString &name) { results << name; };
        jobs.start(QStringLiteral("count"), [gate](Progress &) {
            gate->acquire();
            return QStringLiteral("stale");
        }, done);
        jobs.start(QStringLiteral("count"), [](Progress &) { return QStringLiteral("fresh"); }, done);
        QTRY_COMPARE(results, QStringList{QStringLiteral("fresh")});
        gate->release();
        QSignalSpy finished(&jobs, &Jobs::finished);
        jobs.start(QStringLiteral("last"), [](Progress &) { return 1; }, [](int) {});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(results, QStringList{QStringLiteral("fresh")});
    }

    void cancelledWorkIsToldAndForgotten()
    {
        Jobs jobs;
        auto stopped = std::make_shared<std::atomic<bool>>(false);
        bool hasResult = false;
        QSignalSpy cancelled(&jobs, &Jobs::cancelled);
        jobs.start(QStringLiteral("long"), [stopped](Progress &progress) {
            while (!progress.isCancelled())
                std::this_thread::yield();
            *stopped = true;
            return 1;
        }, [&](int) { hasResult = true; });
        jobs.cancel(QStringLiteral("long"));
        QCOMPARE(cancelled.count(), 1);
        QTRY_VERIFY(*stopped);
        QCoreApplication::processEvents();
        QVERIFY(!hasResult);
    }

    void progressIsTold()
    {
        Jobs jobs;
        QSignalSpy progressed(&jobs, &Jobs::progressed);
        jobs.start(QStringLiteral("long"), [](Progress &progress) {
            progress.setTotal(10);
            progress.setDone(4);
            while (!progress.isCancelled())
                std::this_thread::yield();
            return 1;
        }, [](int) {});
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last().at(2).toLongLong(), 10);
        jobs.cancel(QStringLiteral("long"));
    }

    void synchronousWorkIsDoneAtOnce()
    {
        Jobs jobs(Jobs::Mode::Synchronous);
        int result = 0;
        jobs.start(QStringLiteral("sum"), [](Progress &) { return 7; }, [&](int sum) { result = sum; });
        QCOMPARE(result, 7);
    }
};

THROUGHLINE_TEST(JobsTest)
#include "jobs_test.moc"
