// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QDate>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace throughline::studio {

class Theme;

/// One page for approval: the journey's picture, each step with its timing, what each message says
/// in its channel, and what has changed since the version that was approved before.
struct BriefContent
{
    QString project;
    QString journey;
    QDate date;
    QStringList changes;                 ///< since the approved version
    bool hasApproved = false;
};

/// Paints the page; texts shrink until all fits.
void paintBrief(QPaintDevice &device, const Theme &theme, const Project &project, const Journey &journey, const BriefContent &content);

/// As PDF with the project attached, so that an approved brief says exactly what was approved.
bool writeBrief(const QString &path, const Theme &theme, const Project &project, const Journey &journey,
                const BriefContent &content);

} // namespace throughline::studio
