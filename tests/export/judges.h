// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <QStringList>

#include <optional>
#include <string>

namespace throughline::test {

/// A vendor's published specification as JSON, whichever of JSON and YAML it is in; null where the
/// folder of data beside the checkout is absent.
Json vendorSpecification(const std::string &name);

/// What a program printed and whether it ended with 0; nothing where it cannot be started.
struct Verdict
{
    bool isAccepted = false;
    QString said;
};
std::optional<Verdict> ask(const QString &program, const QStringList &arguments);

/// The folder of the judges that npm installed; empty where it did not.
QString judgesFolder();

} // namespace throughline::test

/// The test command installs this judge: its absence is an oversight in continuous integration and
/// forgiven elsewhere.
#define JUDGE_IS_ABSENT(what)                                                                      \
    do {                                                                                          \
        if (qEnvironmentVariableIsSet("CI"))                                                      \
            QFAIL(what " is missing: ./test installs it");                                        \
        QSKIP(what " is not installed");                                                          \
    } while (false)
