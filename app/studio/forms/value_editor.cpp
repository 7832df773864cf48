// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/value_editor.h"

namespace throughline::studio {

void ValueEditor::setNames(const QString &label, const QString &help)
{
    QWidget *target = focusTarget();
    target->setAccessibleName(label);
    target->setAccessibleDescription(help);
    setToolTip(help);
    if (target != this)
        setFocusProxy(target);
}

} // namespace throughline::studio
