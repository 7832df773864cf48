// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <QWidget>

namespace throughline::studio {

/// Shows one value of the document, as its codec writes it, and says what the hand made of it.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Must not emit `edited`, and must leave a cursor where it is when nothing changed.
    virtual void show(const Json &value) = 0;
    /// What is shown next belongs to another place: nothing that the hand left here (what can be
    /// undone within the field, a chosen unit) goes with it. Must not emit `edited`.
    virtual void forget() {}
    /// The widget that a label stands for and that Tab reaches first.
    virtual QWidget *focusTarget() { return this; }
    /// True where the editor says its field's name itself (a check box).
    virtual bool saysItsLabel() const { return false; }
    void setNames(const QString &label, const QString &help);

signals:
    void edited(const throughline::Json &value);
    /// The hand has left: what comes next is another step for undo.
    void settled();
};

} // namespace throughline::studio
