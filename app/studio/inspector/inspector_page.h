// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/change.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// What the inspector shows below its head: things under one another, at last what can be done.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorPage(QWidget *parent = nullptr);

    void add(QWidget *part);
    /// A button that asks for the action of this id.
    void addAction(const QString &words, const QString &icon, const QString &id);

    /// Shows the document as it is now.
    virtual void refresh() {}
    /// False where there is no field that could take the keyboard.
    virtual bool focusFirst() { return false; }
    virtual bool focusField(const Path &) { return false; }

signals:
    void actionWanted(const QString &id);

private:
    QVBoxLayout *m_layout;
};

} // namespace throughline::studio
