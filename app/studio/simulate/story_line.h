// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/story.h"

#include <QSlider>

#include <memory>

namespace throughline::studio {

/// The steps of a story as marks on a line of time. A slider over the steps: arrows go from one to
/// the next, a click goes to the nearest.
class StoryLine : public QSlider
{
    Q_OBJECT
public:
    explicit StoryLine(QWidget *parent = nullptr);

    void setStory(std::shared_ptr<const Story> story);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double placeOf(size_t step) const;
    void goTo(double x);

    std::shared_ptr<const Story> m_story;
};

} // namespace throughline::studio
