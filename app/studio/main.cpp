// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/render_report.h"
#include "app/studio/shell/studio.h"

int main(int argc, char **argv)
{
    if (const auto code = throughline::studio::renderReportFromArguments(argc, argv))
        return *code;
    return throughline::studio::runStudio(argc, argv);
}
