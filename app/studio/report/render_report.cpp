// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/render_report.h"

#include "app/studio/report/report_html.h"
#include "app/studio/report/report_pdf.h"
#include "app/studio/report/test_plan_document.h"
#include "model/format/json_text.h"

#include <QGuiApplication>

#include <iostream>

namespace throughline::studio {

namespace {

int exitCodeOf(const Problem &problem)
{
    switch (problem.failure) {
    case Failure::Wrong: return 1;
    case Failure::Usage: return 2;
    case Failure::File: return 3;
    case Failure::Cancelled: break;
    }
    return 4;
}

} // namespace

Expected<void> renderReport(FileSystem &files, const std::string &in, const std::string &out)
{
    const bool isHtml = out.ends_with(".html");
    if (!isHtml && !out.ends_with(".pdf"))
        return tl::unexpected(usageProblem(
            "TL740", TL_TEXT("Report", "A drawn report ends in .html or .pdf; “%1” does not."), {out}));
    const auto text = files.read(in);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text);
    if (!json)
        return tl::unexpected(json.error());
    const ReportView report(*json);
    if (report.text("format") != QLatin1String("throughline-report/1")
        && report.text("format") != QLatin1String(testPlanFormat))
        return tl::unexpected(wrongProblem(
            "TL741", TL_TEXT("Report", "%1 is no report of the format throughline-report/1."), {in},
            "/format"));
    return writeDrawn(files, *json, out);
}

Expected<void> writeDrawn(FileSystem &files, const Json &json, const std::string &out)
{
    const ReportView report(json);
    const QByteArray bytes = out.ends_with(".html") ? reportHtml(report) : reportPdf(report);
    return writeAtomically(files, out, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

std::optional<int> renderReportFromArguments(int &argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "--render-report")
        return {};
    if (argc != 4) {
        std::cerr << "throughline-studio: --render-report wants IN.json and OUT.html or OUT.pdf\n";
        return 2;
    }
    const std::string in = argv[2];
    const std::string out = argv[3];
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    DiskFiles files;
    if (const auto drawn = renderReport(files, in, out); !drawn) {
        std::cerr << "throughline-studio: " << describe(drawn.error()) << "\n";
        return exitCodeOf(drawn.error());
    }
    return 0;
}

} // namespace throughline::studio
