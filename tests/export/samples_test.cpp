// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"
#include "model/samples/samples.h"
#include "model/validation/check.h"
#include "tests/harness/test_main.h"

using namespace throughline;

class SamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void everySampleIsSoundAndWrittenAsTheProgramWritesIt()
    {
        for (const Sample &sample : samples()) {
            std::vector<Problem> more;
            const auto read = parseProject(sample.text, &more);
            QVERIFY2(read.has_value(), sample.key.data());
            QVERIFY2(read->warnings.empty(), sample.key.data());
            QVERIFY2(writeProject(read->project) == sample.text, sample.key.data());
            for (const Finding &finding : check(read->project))
                QVERIFY2(finding.problem.severity != Severity::Error,
                         (std::string(sample.key) + ": " + describe(finding.problem)).c_str());
        }
    }
};

THROUGHLINE_TEST(SamplesTest)
#include "samples_test.moc"
