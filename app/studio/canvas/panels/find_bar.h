// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"

#include <QFrame>

namespace throughline::studio {
class Label;
class SearchField;
}

namespace throughline::studio::canvas {

class CanvasView;

/// Looks for steps by any of their properties: what is found stands out, Enter goes from one to the
/// next. Floats over the canvas and goes on Escape.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    FindBar(CanvasView &view, Findings &findings, QWidget *parent = nullptr);

    void open();
    void close();
    const std::vector<std::string> &found() const { return m_found; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void go(int by);
    void showCount();

    CanvasView &m_view;
    Findings &m_findings;
    SearchField *m_field;
    Label *m_count;
    std::vector<std::string> m_found;
    int m_at = -1; ///< place in m_found that was gone to last
};

} // namespace throughline::studio::canvas
