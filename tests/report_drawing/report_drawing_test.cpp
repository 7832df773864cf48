// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/render_report.h"
#include "app/studio/report/report_html.h"
#include "app/studio/report/report_pdf.h"
#include "simulator/report/report.h"
#include "tests/harness/test_main.h"
#include "tests/report/sample_part.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace throughline;
using namespace throughline::studio;

namespace {

/// A report with figures everywhere, and a name that would be code if it were not escaped.
Json hostileReport()
{
    Json report = makeReport(test::samplePart(5));
    report["project"] = "<script>alert('x')</script> & \"friends\"";
    report["nodes"][0]["name"] = "</text><script>alert(1)</script>";
    report["consistency"]["byField"][0]["field"] = "<img src=x onerror=alert(1)>";
    return report;
}

/// Replaces every leaf by a value of another kind.
void spoil(Json &json, int &turn)
{
    if (json.is_structured() && !json.empty()) {
        for (Json &element : json)
            spoil(element, turn);
        return;
    }
    switch (turn++ % 5) {
    case 0: json = nullptr; break;
    case 1: json = "text"; break;
    case 2: json = Json::array({1, "x"}); break;
    case 3: json = Json{{"a", 1}}; break;
    default: json = 1e308; break;
    }
}

} // namespace

class ReportDrawingTest : public QObject
{
    Q_OBJECT
private slots:
    void textsOfTheReportStayTexts()
    {
        const Json report = hostileReport();
        const QByteArray html = reportHtml(ReportView(report));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(html.contains("&lt;script&gt;alert"));
        QVERIFY(html.contains("&lt;img src=x"));
    }

    void thePageNeedsNothingBesideIt()
    {
        const Json report = hostileReport();
        const QByteArray html = reportHtml(ReportView(report));
        QVERIFY(!html.contains("<link"));
        QVERIFY(!html.contains("src="
                               "\""));
        QVERIFY(!html.contains("url("));
        QCOMPARE(html.count("http"), html.count("http://www.w3.org/2000/svg") + html.count("http-equiv"));
    }

    void everyDrawingIsWellFormed()
    {
        const Json report = hostileReport();
        const QByteArray html = reportHtml(ReportView(report));
        int drawings = 0;
        for (qsizetype begin = html.indexOf("<svg"); begin >= 0; begin = html.indexOf("<svg", begin + 1)) {
            const qsizetype end = html.indexOf("</svg>", begin);
            QVERIFY(end > begin);
            QXmlStreamReader reader(html.mid(begin, end + 6 - begin));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            ++drawings;
        }
        QVERIFY(drawings >= 4);
    }

    void theFirstNoticeIsTheEvidence()
    {
        const Json report = makeReport(test::samplePart(5));
        const QByteArray html = reportHtml(ReportView(report));
        const qsizetype notice = html.indexOf("class=\"notice\">Lift is assumed");
        QVERIFY(notice > 0);
        QVERIFY(notice < html.indexOf("class=\"card"));
    }

    void aReportOfNothingSaysWhy()
    {
        const Json report = makeReport(test::emptyPart());
        const QByteArray html = reportHtml(ReportView(report));
        QVERIFY(html.contains("The score needs at least 30 customers"));
        QVERIFY(html.contains("No customer entered a tested journey"));
        QVERIFY(reportPdf(ReportView(report)).startsWith("%PDF"));
    }

    void aPdfHasPages()
    {
        const Json report = hostileReport();
        const QByteArray pdf = reportPdf(ReportView(report));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 10'000);
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    void aReportOfTheWrongKindsIsDrawnWithoutThem()
    {
        for (int first = 0; first < 5; ++first) {
            Json report = hostileReport();
            int turn = first;
            for (const auto &[key, section] : report.items())
                spoil(section, turn);
            QVERIFY(reportHtml(ReportView(report)).endsWith("</html>\n"));
            QVERIFY(reportPdf(ReportView(report)).startsWith("%PDF"));
        }
        const Json nothing;
        QVERIFY(reportHtml(ReportView(nothing)).endsWith("</html>\n"));
    }

    void filesAreCheckedAndWrittenWhole()
    {
        QTemporaryDir folder;
        const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)).toStdString(); };
        DiskFiles files;
        QVERIFY(files.writeAndFlush(path("in.json"), writeReport(makeReport(test::samplePart(5)))).has_value());
        QVERIFY(files.writeAndFlush(path("other.json"), "{\"format\": \"else\"}").has_value());
        QVERIFY(renderReport(files, path("in.json"), path("out.html")).has_value());
        QVERIFY(files.exists(path("out.html")));
        QCOMPARE(renderReport(files, path("in.json"), path("out.txt")).error().failure, Failure::Usage);
        QCOMPARE(renderReport(files, path("none.json"), path("x.html")).error().failure, Failure::File);
        QCOMPARE(renderReport(files, path("other.json"), path("x.html")).error().code, std::string("TL741"));
        QVERIFY(!files.exists(path("x.html")));
    }
};

THROUGHLINE_TEST(ReportDrawingTest)
#include "report_drawing_test.moc"
