// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::studio {

/// One thing the user can do, described once for menus, tool bars, shortcuts and the command
/// palette. The text is a function so that it can be asked again in another language.
struct ActionSpec
{
    QString id;                      ///< stable: "edit.undo"
    std::function<QString()> text;   ///< "Undo"
    QString iconName;                ///< of resources/icons; may be empty
    QList<QKeySequence> shortcuts;
    std::function<void()> run;
    bool isInPalette = true;
};

/// The actions of one window. The window adds them all, so that their shortcuts work everywhere.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget *window);

    /// The id must be new; the registry owns the action.
    QAction *add(ActionSpec spec);
    /// Null when there is no such action.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const { return m_actions; }
    /// Icon name of an action, for those who draw it themselves.
    QString iconName(const QAction *action) const;
    bool isInPalette(const QAction *action) const;
    void setEnabled(const QString &id, bool enabled);
    /// Replaces the text until the language changes again: "Undo Delete step".
    void setText(const QString &id, std::function<QString()> text);

private:
    void renew();

    QWidget *m_window;
    QList<QAction *> m_actions;
    QHash<const QAction *, ActionSpec> m_specs;
};

} // namespace throughline::studio
