// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_view.h"

#include <QList>
#include <QSize>
#include <QStringList>

#include <functional>
#include <variant>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace throughline::studio {

/// Colours of a drawing: hexadecimal on paper, custom properties of the page in HTML.
struct ReportColors
{
    QString surface, sunken, border, text, text2, accent, accentSoft, ok, warn, error, grid;

    static ReportColors paper();
    static ReportColors page();
    /// One of the drawing's own colours by number, for parts of a whole.
    QString part(int number) const;
};

struct ReportParagraph
{
    QString text;
    bool isQuiet = false;
};

/// A large figure and what it says.
struct ReportFigure
{
    QString value;
    QString meaning;
};

struct ReportChart
{
    QString svg;                         ///< a whole <svg> element
    QSize size;                          ///< of its view box
    QString description;                 ///< for those who cannot see it
};

/// The first column is left, the others are right aligned.
struct ReportTable
{
    QStringList header;
    QList<QStringList> rows;
};

/// Something that paints itself; always on a light ground, as on paper.
struct ReportPicture
{
    std::function<void(QPainter &)> paint;
    QSize size;                          ///< CSS pixels
    QString description;                 ///< for those who cannot see it
};

using ReportBlock = std::variant<ReportParagraph, ReportFigure, ReportChart, ReportTable, ReportPicture>;

struct ReportCard
{
    QString title;
    QString aside;                       ///< quiet, at the right of the title
    bool isWide = false;                 ///< takes the whole width
    QList<ReportBlock> blocks;
};

struct ReportDocument
{
    QString title;
    QString subtitle;
    QStringList notices;                 ///< before everything else: what the figures rest on
    QList<ReportCard> cards;
    QString footer;
};

/// What a `throughline-report/1` or a `throughline-test-plan/1` says, in the order in which it is read;
/// from that file alone.
ReportDocument layOutReport(const ReportView &report, const ReportColors &colors);

} // namespace throughline::studio
