// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace throughline::studio {

/// What the command line asks of the studio.
struct StudioOptions
{
    QStringList projects;
    QString database;
    bool simulates = false;
    QString screenshot;            ///< write a picture of the window there and end
    QSize size{1440, 900};
    QString place = QStringLiteral("journey");
    QString theme;         ///< empty: as chosen before
    double textScale = 0;  ///< 0: as chosen before
    QString language;
};

struct ReadOptions
{
    std::optional<StudioOptions> options;
    QString problem; ///< or the help text, when exitCode is 0
    int exitCode = 0;
};

ReadOptions readOptions(const QStringList &arguments);

} // namespace throughline::studio
