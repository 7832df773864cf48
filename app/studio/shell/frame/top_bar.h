// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace throughline::studio {

class ActionRegistry;
class ChooserBox;
class CustomerBox;
class RunButton;

/// The project's name with a dot while it is unsaved; a click asks for the list of journeys.
class TitleButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TitleButton(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setUnsaved(bool unsaved);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    bool m_isUnsaved = false;
};

/// Looks like a search field and opens the command palette.
class CommandField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CommandField(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The window's top: mark, title, undo and redo, command field, scenario, customer, Simulate.
/// Whoever composes the window fills the boxes and connects what they choose.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    /// `actions` must hold "edit.undo" and "edit.redo".
    explicit TopBar(const ActionRegistry &actions, QWidget *parent = nullptr);

    TitleButton *title() const { return m_title; }
    CommandField *commandField() const { return m_command; }
    ChooserBox *scenarios() const { return m_scenarios; }
    CustomerBox *customers() const { return m_customers; }
    RunButton *runButton() const { return m_run; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TitleButton *m_title;
    CommandField *m_command;
    ChooserBox *m_scenarios;
    CustomerBox *m_customers;
    RunButton *m_run;
};

} // namespace throughline::studio
