// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace throughline::studio {

/// "Simulate"; while a run goes on it shows how far it is and a click cancels it.
class RunButton : public QPushButton
{
    Q_OBJECT
public:
    explicit RunButton(QWidget *parent = nullptr);

    /// `share` 0 … 1; `left` is shown beside it ("4 s left") and may be empty.
    void setRunning(double share, const QString &left = {});
    void setIdle();
    bool isRunning() const { return m_isRunning; }
    QSize sizeHint() const override;

signals:
    void runRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    bool m_isRunning = false;
    double m_share = 0;
    QString m_left;
};

} // namespace throughline::studio
