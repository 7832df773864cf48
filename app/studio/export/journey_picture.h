// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"
#include "model/export/bundle.h"
#include "model/journey/journey.h"

#include <QWidget>

#include <map>
#include <optional>

namespace throughline::studio {

/// A still picture of a journey, fitted into the widget, in which nodes carry a mark. A click names
/// the node; the arrow keys walk from marked node to marked node.
class JourneyPicture : public QWidget
{
    Q_OBJECT
public:
    explicit JourneyPicture(QWidget *parent = nullptr);

    /// `marks`: the worst loss at each node.
    void setJourney(std::optional<Journey> journey, std::map<std::string, LossSeverity> marks);
    void setSelected(const std::string &node);
    const std::string &selected() const { return m_selected; }

    /// Where a node is drawn; empty for an unknown one.
    QRectF nodeRect(const std::string &node) const;
    QSize sizeHint() const override { return {420, 520}; }

signals:
    void nodeChosen(const std::string &node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTransform fit() const;
    void describe();

    std::optional<Journey> m_journey;
    std::map<std::string, LossSeverity> m_marks;
    std::string m_selected;
};

/// How a severity is shown in the window: its icon, the role of its colour, its words.
QString severityIcon(LossSeverity severity);
ColorRole severityColor(LossSeverity severity);
QString severityWords(LossSeverity severity);

} // namespace throughline::studio
