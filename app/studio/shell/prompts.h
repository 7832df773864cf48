// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace throughline::studio {

enum class SaveAnswer { Save, Discard, Cancel };

/// Every question that stops the window until it is answered; tests answer instead of a person.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Empty: cancelled.
    virtual QString fileToOpen(QWidget *window, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(QWidget *window, const QString &title, const QString &suggested, const QString &filter) = 0;
    virtual QString folder(QWidget *window, const QString &title) = 0;
    virtual SaveAnswer saveChanges(QWidget *window, const QString &project) = 0;
    virtual bool confirm(QWidget *window, const QString &question, const QString &details, const QString &yes) = 0;
    virtual QString textFor(QWidget *window, const QString &title, const QString &label, const QString &before) = 0;
};

/// Qt's dialogs.
class DialogPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *window, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *window, const QString &title, const QString &suggested, const QString &filter) override;
    QString folder(QWidget *window, const QString &title) override;
    SaveAnswer saveChanges(QWidget *window, const QString &project) override;
    bool confirm(QWidget *window, const QString &question, const QString &details, const QString &yes) override;
    QString textFor(QWidget *window, const QString &title, const QString &label, const QString &before) override;
};

} // namespace throughline::studio
