// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace throughline::studio {

/// A combo box that shows an icon and words before the chosen one: "Viewing as Lucía F.".
class ChooserBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChooserBox(QWidget *parent = nullptr);
    void setIconName(const QString &iconName);
    /// With %1 for the chosen text; empty shows it alone.
    void setPattern(const QString &pattern);
    /// False: a click asks for what to open, and the box shows its one item.
    void setOpensItself(bool opensItself) { m_opensItself = opensItself; }
    void showPopup() override;
    QString shownText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_pattern;
    bool m_opensItself = true;
};

} // namespace throughline::studio
