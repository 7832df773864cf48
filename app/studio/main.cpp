// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/studio.h"

int main(int argc, char **argv) { return throughline::studio::runStudio(argc, argv); }
