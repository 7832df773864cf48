// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"

#include "app/cli/command/audit_command.h"
#include "app/cli/command/calc_command.h"
#include "app/cli/command/calibrate.h"
#include "app/cli/command/check_command.h"
#include "app/cli/command/compare.h"
#include "app/cli/command/export_command.h"
#include "app/cli/command/forget.h"
#include "app/cli/command/import.h"
#include "app/cli/command/liquid_command.h"
#include "app/cli/command/merge.h"
#include "app/cli/command/new_command.h"
#include "app/cli/command/plan.h"
#include "app/cli/command/readout.h"
#include "app/cli/command/render.h"
#include "app/cli/command/sample_db.h"
#include "app/cli/command/schema_command.h"
#include "app/cli/command/simulate.h"
#include "app/cli/command/trace.h"

namespace throughline::cli {

const std::vector<AddCommand> &allCommands()
{
    static const std::vector<AddCommand> commands{
        addNew,
        addSampleDb,
        addImport,
        addCheck,
        addAudit,
        addCalibrate,
        addSimulate,
        addExport,
        addCompare,
        addPlan,
        addReadout,
        addTrace,
        addRender,
        addMerge,
        addForget,
        addCalc,
        addLiquid,
        addSchema,
    };
    return commands;
}

} // namespace throughline::cli
