// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

namespace throughline::studio {

class Simulation;

/// What a run starts with: the project's own settings, and how many threads walk.
class RunSettingsForm : public QWidget
{
    Q_OBJECT
public:
    RunSettingsForm(const FormContext &context, Simulation &simulation, QWidget *parent = nullptr);
};

} // namespace throughline::studio
