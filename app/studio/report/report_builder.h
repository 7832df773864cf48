// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/report/report_document.h"

#include <QCoreApplication>

#include <optional>

namespace throughline::studio {

/// Lays a report out card by card: what it says on consistency, on effects and on the flow each
/// stand in a file of their own.
class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    /// `colors` must outlive the builder.
    ReportBuilder(const ReportView &report, const ReportColors &colors) : m_report(report), m_colors(colors) {}

    ReportDocument build();

private:
    static constexpr int mostRows = 20; ///< of a list of worst cases

    static ReportParagraph quiet(const QString &text) { return {text, true}; }
    QString nameOfPart(const std::string &key) const;
    static QString nameOfChannel(const QString &key);
    ReportCard consistency() const;
    ReportCard lift() const;
    QString money(std::optional<double> value) const;
    ReportCard channelPairs() const;
    ReportCard responses() const;
    ReportCard channels() const;
    static double sum(const ReportView &section);
    void addFunnels(QList<ReportCard> &cards) const;
    static QString nameOfNode(const ReportView &node);
    void addExperiments(QList<ReportCard> &cards) const;
    ReportCard fields() const;
    ReportCard pressure() const;
    ReportCard worst() const;
    ReportCard value() const;
    ReportCard decisions() const;
    ReportCard assumptions(const ReportView &evidence) const;

    ReportView m_report;
    const ReportColors &m_colors;
};

} // namespace throughline::studio
