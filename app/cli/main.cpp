// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/command.h"

#include <unistd.h>

#include <iostream>

int main(int argc, char **argv)
{
    throughline::cli::Streams streams{std::cin, std::cout, std::cerr, isatty(STDERR_FILENO) == 1};
    return throughline::cli::runCommandLine({argv + 1, argv + argc}, streams);
}
