// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

namespace throughline::test {
int runTests(int argc, char **argv);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return throughline::test::runTests(argc, argv);
}
