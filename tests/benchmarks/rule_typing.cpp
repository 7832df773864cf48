// SPDX-License-Identifier: GPL-3.0-or-later
// How the rule builder keeps up with typing on a large database: how long a key holds the window, and
// how long after the last one the count of the audience stands. Usage: rule_typing DB
#include "app/studio/forms/rule_counter.h"
#include "app/studio/forms/rule_editor.h"
#include "app/studio/forms/value_chooser.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"
#include "app/studio/widgets/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace throughline;
using namespace throughline::studio;

namespace {

Project withAudience()
{
    Project project;
    Journey journey;
    journey.id = "journey";
    project.journeys = {journey};
    Audience audience;
    audience.id = "written";
    Rule city;
    city.kind = Rule::Kind::Field;
    city.field = "city";
    city.comparison = Comparison::StartsWith;
    city.values = {std::string()};
    audience.rule.children = {city};
    project.audiences = {audience};
    return project;
}

template <class Wait>
double msUntil(Wait isThere)
{
    QElapsedTimer clock;
    clock.start();
    while (!isThere() && clock.elapsed() < 600'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc != 2) {
        std::fprintf(stderr, "usage: rule_typing DB\n");
        return 2;
    }
    Look look(application, {});
    Windows windows({});
    MainWindow &window = *windows.makeWindow();
    window.document().begin(withAudience());
    window.resize(1280, 800);
    window.show();
    window.data().open(QString::fromLocal8Bit(argv[1]));
    std::printf("opened in %.1f s\n", msUntil([&] { return window.data().isOpen(); }) / 1000);
    if (!window.data().isOpen())
        return 1;
    window.showPlace(Place::Audience);
    std::printf("%zu customers\n", window.data().population()->size());
    auto *line = window.findChild<ValueChooser *>() ? window.findChild<ValueChooser *>()->findChild<QLineEdit *>() : nullptr;
    if (!line) {
        std::fprintf(stderr, "no field for the value is shown\n");
        return 1;
    }
    const auto counters = window.findChildren<RuleCounter *>();
    const auto isCounting = [&] { return std::any_of(counters.begin(), counters.end(), [](const RuleCounter *each) { return each->isCounting(); }); };
    std::printf("everything counted in %.0f ms\n", msUntil([&] { return !isCounting(); }));
    // The editor's own counter: the count beside the rule.
    auto *own = window.findChild<RuleEditor *>()->findChild<RuleCounter *>();
    line->setFocus();
    std::vector<double> keys;
    for (int round = 0; round < 3; ++round) {
        line->clear();
        double held = 0;
        for (const QChar letter : QStringLiteral("Stockholm")) {
            QElapsedTimer clock;
            clock.start();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(line, &press);
            QApplication::processEvents();
            keys.push_back(double(clock.nsecsElapsed()) / 1e6);
            held += keys.back();
            // A quick hand: ten letters a second.
            msUntil([&] { return clock.elapsed() >= 100; });
        }
        const double counted = msUntil([&] { return !own->isCounting(); });
        const auto count = own->counts().empty() ? std::nullopt : own->counts().front();
        std::printf("round %d: count %.0f ms after the last key (%lld of %lld), all figures of the place %.0f ms\n", round + 1, counted,
                    count ? (long long)count->customers : -1LL, count ? (long long)count->of : -1LL, counted + msUntil([&] { return !isCounting(); }));
    }
    std::sort(keys.begin(), keys.end());
    std::printf("a key holds the window for %.1f ms (median), %.1f ms (longest of %zu)\n", keys[keys.size() / 2], keys.back(), keys.size());
    return 0;
}
