// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/story_line.h"

#include "app/studio/simulate/story_words.h"
#include "app/studio/widgets/style.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace throughline::studio {

namespace {

/// Share of the line that time takes; the rest is given evenly to the steps, so that those of one
/// moment do not lie on each other.
constexpr double shareOfTime = 0.6;

} // namespace

StoryLine::StoryLine(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("storyLine"));
    setAccessibleName(tr("Step of the story"));
    setPageStep(5);
}

void StoryLine::setStory(std::shared_ptr<const Story> story)
{
    m_story = std::move(story);
    setRange(0, m_story ? std::max(0, int(m_story->steps.size()) - 1) : 0);
    update();
}

QSize StoryLine::minimumSizeHint() const { return {themeOf(this).scaled(120), themeOf(this).scaled(34)}; }
QSize StoryLine::sizeHint() const { return {themeOf(this).scaled(420), minimumSizeHint().height()}; }

double StoryLine::placeOf(size_t step) const
{
    const auto &steps = m_story->steps;
    const double margin = themeOf(this).scaled(8);
    const double span = double(std::max<std::int64_t>(1, steps.back().at - steps.front().at));
    const double time = double(steps[step].at - steps.front().at) / span;
    const double rank = steps.size() > 1 ? double(step) / double(steps.size() - 1) : 0;
    const double share = shareOfTime * time + (1 - shareOfTime) * rank;
    const double x = margin + share * (width() - 2 * margin);
    return isRightToLeft() ? width() - x : x;
}

void StoryLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    if (!m_story || m_story->steps.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = theme.scaled(10);
    const double last = placeOf(m_story->steps.size() - 1);
    const double now = placeOf(size_t(value()));
    const double thick = theme.scaled(3);
    const auto line = [&](double from, double to, ColorRole ink) {
        paintRounded(painter, QRectF(std::min(from, to), y - thick / 2, std::abs(to - from), thick), thick / 2, theme.color(ink));
    };
    line(placeOf(0), last, ColorRole::Edge);
    line(placeOf(0), now, ColorRole::Accent);
    for (size_t i = 0; i < m_story->steps.size(); ++i) {
        const StoryStep &step = m_story->steps[i];
        const bool isCurrent = int(i) == value();
        const double radius = theme.scaled(isCurrent ? 6 : 3);
        painter.setBrush(theme.color(step.isUntrue ? ColorRole::Error : isCurrent || int(i) < value() ? ColorRole::Accent : ColorRole::Edge));
        painter.setPen(QPen(theme.color(ColorRole::Surface), isCurrent ? 2 : 1));
        // What was untrue is a diamond: it shows without colour.
        if (step.isUntrue) {
            const QPointF middle(placeOf(i), y);
            const double reach = radius + 1.5;
            painter.drawPolygon(QPolygonF({middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach), middle + QPointF(-reach, 0)}));
        } else {
            painter.drawEllipse(QPointF(placeOf(i), y), radius, radius);
        }
    }
    // Beginning and end in words.
    const QFont small = theme.font(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::Text2));
    const double textTop = y + theme.scaled(9);
    const QRectF words(0, textTop, width(), height() - textTop);
    const QString first = storyTime(m_story->steps.front().at, m_story->zone);
    const QString end = storyTime(m_story->steps.back().at, m_story->zone);
    const QFontMetricsF metrics(small);
    if (metrics.horizontalAdvance(first) + metrics.horizontalAdvance(end) + theme.scaled(12) < width()) {
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), first);
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), end);
    }
    if (hasFocus())
        paintFocusRing(painter, this, rect().adjusted(1, 1, -1, -1));
}

void StoryLine::goTo(double x)
{
    if (!m_story || m_story->steps.empty())
        return;
    size_t nearest = 0;
    for (size_t i = 1; i < m_story->steps.size(); ++i)
        if (std::abs(placeOf(i) - x) < std::abs(placeOf(nearest) - x))
            nearest = i;
    setValue(int(nearest));
}

void StoryLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().x());
}

void StoryLine::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().x());
}

} // namespace throughline::studio
