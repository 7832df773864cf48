// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/place_pictures.h"

#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/simulate/simulation.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace throughline::test {

using namespace studio;

namespace {

constexpr qint64 customers = 20'000;

bool fill(MainWindow &window, const QString &sample)
{
    const Sample *found = findSample(sample.toStdString());
    auto read = found ? parseProject(found->text) : tl::unexpected(Problem{});
    if (!read)
        return false;
    window.document().begin(std::move(read->project));
    // One database for every theme.
    static QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("shop.db"));
    if (QFileInfo::exists(database))
        window.data().open(database);
    else
        window.data().makeSample(database, customers, 1);
    window.simulation().start();
    return !window.session().runs().empty();
}

/// Counts and previews begin a moment after they are wished for; words that go away by themselves
/// stay for seconds.
bool hasWorkAhead(const QWidget &window)
{
    constexpr int soonMs = 1000;
    return std::ranges::any_of(window.findChildren<QTimer *>(), [](const QTimer *timer) {
        return timer->isActive() && timer->isSingleShot() && timer->interval() < soonMs;
    });
}

} // namespace

bool showPlaces(const QString &sample, const std::function<void(QWidget &window, const QString &name)> &take)
{
    Surroundings surroundings;
    surroundings.jobs = Jobs::Mode::Synchronous;
    Windows windows(surroundings);
    MainWindow &window = *windows.makeWindow();
    window.show();
    if (!sample.isEmpty() && !fill(window, sample))
        return false;
    for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)})
        for (int i = 0; i < placeCount; ++i) {
            window.resize(size);
            window.showPlace(Place(i));
            if (!QTest::qWaitFor([&, before = QImage()]() mutable {
                    const QImage now = window.grab().toImage();
                    return !hasWorkAhead(window) && std::exchange(before, now) == now;
                }))
                return false;
            take(window, QStringLiteral("%1-%2-%3").arg(sample.isEmpty() ? QStringLiteral("empty") : sample, placeId(Place(i))).arg(size.width()));
        }
    return true;
}

} // namespace throughline::test
