// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace throughline::studio {

/// The one main action of a place: accent ground. At most one is seen at a time.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text = {}, const QString &iconName = {}, QWidget *parent = nullptr);
    void setIconName(const QString &iconName);

private:
    QString m_iconName;
};

/// A bordered button with one of our icons.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
};

/// An icon alone. `name` is what screen readers say and the tool tip shows.
class ToolIconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ToolIconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name, const QString &shortcut = {});
};

/// "Refresh hourly ›": text in accent that does something. Reachable by keyboard like any button.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
    /// Without the mark that follows it.
    void setLabel(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace throughline::studio
