// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"

#include <QList>
#include <QString>

#include <memory>

namespace throughline::studio {

class Chart;

/// One part of a drawn report: a title, a sentence, a picture or a table of words.
struct ReportPart
{
    QString title;
    QString caption;
    std::shared_ptr<Chart> chart;   ///< may be null
    QList<QStringList> rows;        ///< first row: headings
};

/// The parts of a report in reading order; the first says what it rests on.
QList<ReportPart> reportParts(const Json &report);

} // namespace throughline::studio
