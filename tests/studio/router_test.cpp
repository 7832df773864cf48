// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/scene/geometry.h"
#include "app/studio/canvas/scene/router.h"
#include "tests/harness/test_main.h"

using namespace throughline::studio::canvas;

namespace {

bool isOrthogonal(const std::vector<QPointF> &points)
{
    for (size_t i = 1; i < points.size(); ++i)
        if (points[i].x() != points[i - 1].x() && points[i].y() != points[i - 1].y())
            return false;
    return true;
}

bool passesThrough(const std::vector<QPointF> &points, const QRectF &card)
{
    for (size_t i = 1; i < points.size(); ++i) {
        const QRectF segment = QRectF(points[i - 1], points[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
        if (segment.intersects(card))
            return true;
    }
    return false;
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT
private slots:
    void straightDownIsOneLine()
    {
        QCOMPARE(route({0, 0}, {0, 100}, {}).size(), size_t(2));
    }

    void asideHasTwoCorners()
    {
        const auto points = route({0, 0}, {200, 100}, {});
        QCOMPARE(points.size(), size_t(4));
        QVERIFY(isOrthogonal(points));
    }

    void siblingsBendAtOneHeight()
    {
        const auto a = route({0, 0}, {-200, 100}, {}, {true, false});
        const auto b = route({0, 0}, {200, 300}, {}, {true, false});
        QCOMPARE(a[1].y(), b[1].y());
    }

    void joiningLinesBendAtOneHeight()
    {
        const auto a = route({-200, 0}, {0, 300}, {}, {false, true});
        const auto b = route({200, 100}, {0, 300}, {}, {false, true});
        QCOMPARE(a[a.size() - 2].y(), b[b.size() - 2].y());
    }

    void linesGoAroundCards()
    {
        const QRectF between(-98, 100, 196, 58);
        const auto points = route({0, 0}, {0, 300}, {between});
        QVERIFY(isOrthogonal(points));
        QVERIFY(!passesThrough(points, between));
    }

    void backwardsLeavesDownAndArrivesFromAbove()
    {
        const QRectF source(-98, 300, 196, 58);
        const QRectF target(-98, 0, 196, 58);
        const auto points = route(outlet(source), inlet(target), {source.adjusted(4, 1, -4, -1), target.adjusted(4, 1, -4, -1)});
        QVERIFY(isOrthogonal(points));
        QVERIFY(points[1].y() > points[0].y());
        QVERIFY(points[points.size() - 2].y() < points.back().y());
        QVERIFY(!passesThrough(points, target.adjusted(5, 2, -5, -2)));
        QVERIFY(!passesThrough(points, source.adjusted(5, 2, -5, -2)));
    }

    void theRoundedPathKeepsItsEnds()
    {
        const QPainterPath path = roundedPath(route({0, 0}, {200, 100}, {}));
        QCOMPARE(path.pointAtPercent(0), QPointF(0, 0));
        QCOMPARE(path.pointAtPercent(1), QPointF(200, 100));
    }
};

THROUGHLINE_TEST(RouterTest)
#include "router_test.moc"
