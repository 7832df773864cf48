// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/place_pictures.h"

#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/segmented_switch.h"
#include "model/format/project_file.h"
#include "model/samples/samples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <set>
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

/// What else a place can show once it stands there.
struct View
{
    Place place;
    QString name;
    std::function<void(MainWindow &)> open;
    std::function<void(MainWindow &)> close = {};
};

template<typename Widget> Widget &named(MainWindow &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("the window has no %s", name);
    return *found;
}

std::vector<View> views(MainWindow &window)
{
    const auto press = [](const char *name) {
        return [name](MainWindow &in) { named<QAbstractButton>(in, name).click(); };
    };
    std::vector<View> all;
    const int sections = named<QListWidget>(window, "settingsSections").count();
    for (int row = 0; row < sections; ++row)
        all.push_back({Place::Settings, QStringLiteral("section%1").arg(row),
                       [row](MainWindow &in) { named<QListWidget>(in, "settingsSections").setCurrentRow(row); }});
    for (int page : {1, 2}) {
        all.push_back({Place::Content, QStringLiteral("page%1").arg(page),
                       [page](MainWindow &in) { named<SegmentedSwitch>(in, "contentKinds").setIndex(page); },
                       [](MainWindow &in) { named<SegmentedSwitch>(in, "contentKinds").setIndex(0); }});
        all.push_back({Place::Export, QStringLiteral("page%1").arg(page),
                       [page](MainWindow &in) { named<SegmentedSwitch>(in, "exportPages").setIndex(page); },
                       [](MainWindow &in) { named<SegmentedSwitch>(in, "exportPages").setIndex(0); }});
    }
    all.push_back({Place::Content, QStringLiteral("known"), [](MainWindow &in) { named<SegmentedSwitch>(in, "truthSwitch").setIndex(1); }});
    all.push_back({Place::Journey, QStringLiteral("problems"), [](MainWindow &in) { named<QWidget>(in, "problemList").show(); },
                   [](MainWindow &in) { named<QWidget>(in, "problemList").hide(); }});
    all.push_back({Place::Journey, QStringLiteral("commands"),
                   [](MainWindow &in) { in.actions().action(QStringLiteral("window.commands"))->trigger(); },
                   [](MainWindow &in) { in.frame().commandPalette()->hide(); }});
    std::set<std::string_view> kinds;
    if (const Journey *journey = window.session().journey())
        for (const Node &node : journey->nodes)
            if (kinds.insert(node.kind()).second)
                all.push_back({Place::Journey, QStringLiteral("step-") + QString::fromStdString(node.id),
                               [id = node.id](MainWindow &in) { in.session().setSelection(Selection::ofNode(id)); },
                               [](MainWindow &in) { in.session().setSelection({}); }});
    all.push_back({Place::Simulate, QStringLiteral("settings"), press("runSettings"), press("runSettings")});
    all.push_back({Place::Simulate, QStringLiteral("customers"), press("traceCustomers")});
    all.push_back({Place::Simulate, QStringLiteral("comparison"), [](MainWindow &in) {
                       in.simulation().start();
                       in.simulatePlace().compareRuns();
                   }});
    return all;
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
    const auto takeStill = [&](const QString &name) {
        const bool isStill = QTest::qWaitFor([&, before = QImage()]() mutable {
            const QImage now = window.grab().toImage();
            return !hasWorkAhead(window) && std::exchange(before, now) == now;
        });
        if (isStill)
            take(window, QStringLiteral("%1-%2-%3").arg(sample.isEmpty() ? QStringLiteral("empty") : sample, name).arg(window.width()));
        return isStill;
    };
    for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)})
        for (int i = 0; i < placeCount; ++i) {
            window.resize(size);
            window.showPlace(Place(i));
            if (!takeStill(placeId(Place(i))))
                return false;
        }
    if (sample.isEmpty())
        return true;
    window.resize(1280, 800);
    for (const View &view : views(window)) {
        window.showPlace(view.place);
        view.open(window);
        if (!takeStill(placeId(view.place) + QLatin1Char('-') + view.name))
            return false;
        if (view.close)
            view.close(window);
    }
    return true;
}

} // namespace throughline::test
