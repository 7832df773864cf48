// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/story_player.h"

#include "app/studio/simulate/story_line.h"
#include "app/studio/simulate/story_words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
constexpr int msPerStep = 1400; ///< long enough to read a step
}

StoryPlayer::StoryPlayer(Session &session, QWidget *parent) : Drawer(parent), m_session(session)
{
    setObjectName(QStringLiteral("storyPlayer"));
    m_name = new Label({}, TextStyle::CaptionStrong);
    m_time = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_what = new ElidedLabel({}, TextStyle::BaseStrong);
    m_what->setObjectName(QStringLiteral("storyWhat"));
    m_reading = new ElidedLabel({}, TextStyle::Caption, ColorRole::Text2);
    m_back = new ToolIconButton(QStringLiteral("chevron-left"), tr("Step back"));
    m_play = new ToolIconButton(QStringLiteral("play"), tr("Play the story"));
    m_play->setObjectName(QStringLiteral("storyPlay"));
    m_next = new ToolIconButton(QStringLiteral("chevron-right"), tr("Next step"));
    m_next->setObjectName(QStringLiteral("storyNext"));
    m_line = new StoryLine;
    auto *close = new ToolIconButton(QStringLiteral("close"), tr("Close the story"));
    close->setObjectName(QStringLiteral("storyClose"));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name);
    top->addWidget(m_time);
    top->addWidget(m_what, 1);
    top->addWidget(close);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(2);
    bottom->addWidget(m_back);
    bottom->addWidget(m_play);
    bottom->addWidget(m_next);
    bottom->addSpacing(8);
    bottom->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_reading);
    layout->addLayout(bottom);

    m_clock.setInterval(msPerStep);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const int last = m_session.story() ? int(m_session.story()->steps.size()) - 1 : -1;
        if (m_session.storyStep() >= last)
            stop();
        else
            m_session.setStoryStep(m_session.storyStep() + 1);
    });
    connect(m_play, &QToolButton::clicked, this, [this] { isPlaying() ? stop() : play(); });
    connect(m_back, &QToolButton::clicked, this, [this] {
        stop();
        m_session.setStoryStep(m_session.storyStep() - 1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        stop();
        m_session.setStoryStep(m_session.storyStep() + 1);
    });
    connect(m_line, &QSlider::valueChanged, this, [this](int step) { m_session.setStoryStep(step); });
    connect(close, &QToolButton::clicked, this, [this] { m_session.setStory(nullptr); });
    connect(&session, &Session::storyChanged, this, &StoryPlayer::showStory);
    connect(&session, &Session::storyStepChanged, this, &StoryPlayer::showStep);
    showStory();
}

void StoryPlayer::play()
{
    const auto story = m_session.story();
    if (!story || story->steps.empty())
        return;
    if (m_session.storyStep() + 1 >= int(story->steps.size()))
        m_session.setStoryStep(0);
    m_clock.start();
    setThemedIcon(m_play, QStringLiteral("pause"));
    m_play->setName(tr("Pause the story"));
}

void StoryPlayer::stop()
{
    m_clock.stop();
    setThemedIcon(m_play, QStringLiteral("play"));
    m_play->setName(tr("Play the story"));
}

void StoryPlayer::showStory()
{
    stop();
    const auto story = m_session.story();
    setVisible(bool(story));
    if (!story)
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setStory(story);
    m_name->setText(story->name);
    for (QWidget *tool : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_line)})
        tool->setEnabled(!story->steps.empty());
    showStep();
}

void StoryPlayer::showStep()
{
    const auto story = m_session.story();
    if (!story)
        return;
    const size_t place = size_t(m_session.storyStep());
    if (place >= story->steps.size()) {
        m_time->clear();
        m_what->setText(tr("Nothing happens to this customer."));
        m_reading->clear();
        return;
    }
    const StoryStep &step = story->steps[place];
    {
        const QSignalBlocker quiet(m_line);
        m_line->setValue(int(place));
        m_line->update();
    }
    m_time->setText(storyTime(step.at, story->zone));
    m_what->setText(step.nodeName.isEmpty() ? step.criterion : QStringLiteral("%1 · %2").arg(step.nodeName, step.criterion));
    QStringList reading;
    if (const QString read = storyReading(step, locale()); !read.isEmpty())
        reading << read;
    if (!step.tips.isEmpty())
        reading << tr("What would tip it: %1").arg(step.tips);
    m_reading->setText(reading.isEmpty() ? tr("Step %1 of %2").arg(place + 1).arg(story->steps.size()) : reading.join(QStringLiteral(" · ")));
    m_reading->setColor(step.isUntrue ? ColorRole::Error : ColorRole::Text2);
    m_line->setAccessibleDescription(m_what->text() + QStringLiteral(". ") + m_reading->text());
}

} // namespace throughline::studio
