// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace throughline::studio {

/// The name of a step or a journey, changed with every key.
class NameField : public QWidget
{
    Q_OBJECT
public:
    explicit NameField(const FormContext &context, QWidget *parent = nullptr);

    /// Of the text that the path leads to; what was typed for another is not taken back here.
    void setPath(const Path &path);
    /// Shows the name as it is now; the cursor stays where nothing changed.
    void refresh();
    QLineEdit &line() { return *m_line; }

private:
    const FormContext &m_context;
    QLineEdit *m_line;
    Path m_path;
    int m_step = 0; ///< part of the merge key: names given at another time are another step for undo
};

} // namespace throughline::studio
