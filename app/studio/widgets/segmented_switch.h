// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace throughline::studio {

/// Two to five choices of which one holds, side by side in a sunken track. Arrow keys move.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY indexChanged)
public:
    explicit SegmentedSwitch(const QStringList &choices = {}, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    QStringList choices() const { return m_choices; }
    int index() const { return m_index; }
    void setIndex(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where there is no room for choices of one width, each may have the width of its words.
    void setMayShrink(bool mayShrink);

signals:
    void indexChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int needed(int index) const;
    QRect segment(int index) const;
    void describe();

    QStringList m_choices;
    int m_index = 0;
    bool m_mayShrink = false;
    bool m_showsFocus = false;
};

} // namespace throughline::studio
