// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/test_main.h"

#include <clocale>
#include <cstdio>
#include <locale>
#include <map>
#include <memory>

namespace throughline::test {

namespace {

std::map<std::string, MakeTest> &tests()
{
    static std::map<std::string, MakeTest> all;
    return all;
}

/// "a_b" names the class "ABTest".
std::string classNameOf(const std::string &shortName)
{
    std::string name;
    bool upper = true;
    for (const char c : shortName) {
        if (c == '_') {
            upper = true;
            continue;
        }
        name += upper ? char(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return name + "Test";
}

/// Sets the locale that the environment asks for, everywhere a library could look for it.
bool useLocaleOfEnvironment()
{
    if (!std::setlocale(LC_ALL, "")) {
        std::fputs("the locale that LC_ALL names is not installed\n", stderr);
        return false;
    }
    std::locale::global(std::locale(""));
    return true;
}

} // namespace

bool registerTest(std::string className, MakeTest make)
{
    return tests().emplace(std::move(className), std::move(make)).second;
}

/// Runs the named test class, or every class of the program when none is named.
int runTests(int argc, char **argv)
{
    if (!useLocaleOfEnvironment())
        return 1;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    int failures = 0;
    if (argc > 1 && argv[1][0] != '-') {
        const auto found = tests().find(classNameOf(argv[1]));
        if (found == tests().end()) {
            std::fprintf(stderr, "no test class %s here\n", classNameOf(argv[1]).c_str());
            return 1;
        }
        arguments.removeAt(1);
        const std::unique_ptr<QObject> test(found->second());
        return QTest::qExec(test.get(), arguments);
    }
    for (const auto &[name, make] : tests()) {
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

} // namespace throughline::test
