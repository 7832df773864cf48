// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/story_list.h"

#include "app/studio/simulate/story_words.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace throughline::studio {

namespace {

enum Role { TimeRole = Qt::UserRole, NodeRole, ReadingRole, TipsRole, IconRole, UntrueRole };

/// Icon on the line of time at the left; what happened and when; what was read; what else might have been.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        int height = QFontMetrics(theme.font(TextStyle::BaseStrong)).height() + 2 * theme.space(Space::Item);
        for (const int role : {ReadingRole, TipsRole})
            if (!index.data(role).toString().isEmpty())
                height += QFontMetrics(theme.font(TextStyle::Small)).height() + 2;
        return {theme.scaled(200), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRectF row = option.rect;
        const bool isCurrent = option.state & QStyle::State_Selected;
        const auto mirrored = [&](const QRectF &place) {
            return isMirrored ? QRectF(row.left() + row.right() - place.right(), place.top(), place.width(), place.height()) : place;
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state & QStyle::State_MouseOver)
            paintRounded(*painter, row.adjusted(1, 1, -1, -1), theme.radius(Radius::Control),
                         theme.color(isCurrent ? ColorRole::AccentSoft : ColorRole::Sunken));
        const bool isRinged = option.state & QStyle::State_HasFocus && option.widget
            && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (isRinged)
            paintRounded(*painter, row.adjusted(1, 1, -1, -1), theme.radius(Radius::Control), Qt::transparent,
                         theme.color(ColorRole::Accent), 2);
        const double side = theme.size(Size::IconSmall);
        const double gap = theme.space(Space::Item);
        const QFont strong = theme.font(TextStyle::BaseStrong);
        const QFont small = theme.font(TextStyle::Small);
        const double first = QFontMetricsF(strong).height();
        const double top = row.top() + gap;
        const QRectF mark = mirrored(QRectF(row.left() + gap, top + (first - side) / 2, side, side));
        // The line of time, broken by the icon.
        painter->setPen(QPen(theme.color(ColorRole::Border), 1.5));
        if (index.row() > 0)
            painter->drawLine(QPointF(mark.center().x(), row.top()), QPointF(mark.center().x(), mark.top() - 3));
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(QPointF(mark.center().x(), mark.bottom() + 3), QPointF(mark.center().x(), row.bottom() + 1));
        const bool isUntrue = index.data(UntrueRole).toBool();
        const QString iconName = index.data(IconRole).toString();
        paintIcon(*painter, isUntrue ? QStringLiteral("warning") : iconName.isEmpty() ? QStringLiteral("user") : iconName, mark,
                  isUntrue ? theme.color(ColorRole::Error) : theme.channelColor(iconName));

        const double left = row.left() + gap + side + gap;
        const double right = row.right() - gap;
        const auto say = [&](const QString &text, double from, double to, double y, const QFont &font, ColorRole ink, bool isAtEnd) {
            painter->setFont(font);
            painter->setPen(theme.color(ink));
            const QFontMetricsF metrics(font);
            const auto edge = isAtEnd ? Qt::AlignRight : Qt::AlignLeft;
            painter->drawText(mirrored(QRectF(from, y, to - from, metrics.height())),
                              int(QStyle::visualAlignment(option.direction, edge) | Qt::AlignVCenter),
                              metrics.elidedText(text, Qt::ElideRight, to - from));
        };
        const QString time = index.data(TimeRole).toString();
        const double timeWidth = time.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(time) + 2 + gap;
        say(index.data().toString(), left, right - timeWidth, top, strong, ColorRole::Text, false);
        say(time, right - timeWidth, right, top + (first - QFontMetricsF(small).height()) / 2, small, ColorRole::Text2, true);
        double y = top + first + 2;
        if (const QString reading = index.data(ReadingRole).toString(); !reading.isEmpty()) {
            say(reading, left, right, y, small, isUntrue ? ColorRole::Error : ColorRole::Text2, false);
            y += QFontMetricsF(small).height() + 2;
        }
        if (const QString tips = index.data(TipsRole).toString(); !tips.isEmpty())
            say(tips, left, right, y, small, ColorRole::Text2, false);
        painter->restore();
    }
};

} // namespace

StoryList::StoryList(Session &session, QWidget *parent) : QListWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("storySteps"));
    setAccessibleName(tr("What happened, step by step"));
    setFrameShape(QFrame::NoFrame);
    setGround(this, Ground::Plain);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_session.setStoryStep(row);
    });
    connect(&session, &Session::storyChanged, this, &StoryList::fill);
    connect(&session, &Session::storyStepChanged, this, &StoryList::follow);
    fill();
}

void StoryList::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto story = m_session.story();
    // A list without a row has nothing to show the keyboard at.
    setFocusPolicy(story && !story->steps.empty() ? Qt::StrongFocus : Qt::NoFocus);
    if (!story)
        return;
    QString before;
    for (const StoryStep &step : story->steps) {
        auto *item = new QListWidgetItem(step.criterion, this);
        QStringList reading;
        if (!step.nodeName.isEmpty())
            reading << step.nodeName;
        if (const QString read = storyReading(step, locale()); !read.isEmpty())
            reading << read;
        const QString time = storyTime(step.at, story->zone);
        const QString tips = step.tips.isEmpty() ? QString() : tr("What would tip it: %1").arg(step.tips);
        // Said once for all that happens at that moment.
        item->setData(TimeRole, time == before ? QString() : time);
        before = time;
        item->setData(ReadingRole, reading.join(QStringLiteral(" · ")));
        item->setData(TipsRole, tips);
        item->setData(IconRole, step.icon);
        item->setData(UntrueRole, step.isUntrue);
        QStringList all{time, step.criterion};
        all << reading;
        if (!tips.isEmpty())
            all << tips;
        item->setToolTip(all.join(QLatin1Char('\n')));
        item->setData(Qt::AccessibleTextRole, all.join(QStringLiteral(". ")));
    }
    follow();
}

void StoryList::follow()
{
    if (m_session.storyStep() < count())
        setCurrentRow(m_session.storyStep());
}

} // namespace throughline::studio
