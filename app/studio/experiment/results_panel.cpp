// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/results_panel.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "simulator/planning/learning.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::studio {

using namespace planning;

namespace {

const QString jobKey = QStringLiteral("readout");

/// The first column with one of these names, else the one at `otherwise`.
int likely(const QComboBox &box, const QStringList &names, int otherwise)
{
    for (const QString &name : names)
        for (int i = 0; i < box.count(); ++i)
            if (box.itemText(i).compare(name, Qt::CaseInsensitive) == 0)
                return i;
    return std::min(otherwise, box.count() - 1);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Rise: return ResultsPanel::tr("rise");
    case Verdict::Fall: return ResultsPanel::tr("fall");
    case Verdict::Undecided: break;
    }
    return ResultsPanel::tr("undecided");
}

} // namespace

ResultsPanel::ResultsPanel(const FormContext &context, Jobs &jobs, QWidget *parent)
    : Card(tr("What came out"), {}, parent), m_context(context), m_jobs(jobs)
{
    auto *open = new IconButton(tr("Read results…"), QStringLiteral("file"));
    open->setObjectName(QStringLiteral("readResults"));
    m_file = new Label(tr("A CSV with one row per customer: arm and outcome."), TextStyle::Caption, ColorRole::Text2);
    m_file->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    head->addWidget(open);
    body()->addLayout(head);

    m_columns = new QWidget;
    auto *form = new QHBoxLayout(m_columns);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    const auto addBox = [form](const QString &name, QWidget *editor) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new Label(name, TextStyle::Caption, ColorRole::Text2));
        column->addWidget(editor);
        editor->setAccessibleName(name);
        form->addLayout(column, 1);
    };
    m_arm = new QComboBox;
    m_outcome = new QComboBox;
    m_before = new QComboBox;
    m_segments = new QLineEdit;
    m_segments->setPlaceholderText(tr("tier, region+age"));
    addBox(tr("Arm"), m_arm);
    addBox(tr("Outcome"), m_outcome);
    addBox(tr("Before the test"), m_before);
    addBox(tr("Segments"), m_segments);
    body()->addWidget(m_columns);
    m_trouble = new InlineMessage(Tone::Error);
    m_trouble->setObjectName(QStringLiteral("resultsTrouble"));
    body()->addWidget(m_trouble);
    m_lifts = new QTreeWidget;
    m_lifts->setObjectName(QStringLiteral("lifts"));
    m_lifts->setAccessibleName(tr("Lift by arm and segment"));
    m_lifts->setHeaderLabels({tr("Arm"), tr("Customers"), tr("Lift"), tr("From"), tr("To"), tr("p, corrected"), tr("Result")});
    m_lifts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lifts->header()->setStretchLastSection(false);
    m_lifts->setMinimumHeight(140);
    body()->addWidget(m_lifts);
    m_recording = new QWidget;
    auto *row = new QHBoxLayout(m_recording);
    row->setContentsMargins(0, 0, 0, 0);
    m_decision = new QLineEdit;
    m_decision->setObjectName(QStringLiteral("decision"));
    m_decision->setPlaceholderText(tr("What was decided on it?"));
    m_decision->setAccessibleName(tr("Decision"));
    auto *keep = new IconButton(tr("Record what was learned"), QStringLiteral("check"));
    keep->setObjectName(QStringLiteral("record"));
    row->addWidget(m_decision, 1);
    row->addWidget(keep);
    body()->addWidget(m_recording);
    m_learned = new KeyValueRows;
    body()->addWidget(m_learned);
    body()->addStretch(1);

    connect(open, &QAbstractButton::clicked, this, &ResultsPanel::fileWanted);
    for (QComboBox *box : {m_arm, m_outcome, m_before})
        connect(box, &QComboBox::activated, this, &ResultsPanel::analyse);
    connect(m_segments, &QLineEdit::editingFinished, this, &ResultsPanel::analyse);
    connect(keep, &QAbstractButton::clicked, this, &ResultsPanel::record);
    connect(m_decision, &QLineEdit::returnPressed, this, &ResultsPanel::record);
    connect(&context.document(), &Document::changed, this, &ResultsPanel::showLearned);
    m_columns->hide();
    m_trouble->hide();
    m_lifts->hide();
    m_recording->hide();
}

void ResultsPanel::setTest(const std::string &test)
{
    if (test == m_test)
        return;
    m_test = test;
    m_readout.reset();
    m_lifts->hide();
    m_recording->hide();
    m_trouble->hide();
    showLearned();
    if (!m_path.isEmpty())
        analyse();
}

void ResultsPanel::openFile(const QString &path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    const auto header = resultHeader(path.toStdString());
    if (!header) {
        show(tl::unexpected(header.error()));
        m_columns->hide();
        return;
    }
    for (QComboBox *box : {m_arm, m_outcome, m_before}) {
        box->clear();
        if (box == m_before)
            box->addItem(tr("none"), QString());
        for (const std::string &column : *header)
            box->addItem(text(column), text(column));
    }
    m_arm->setCurrentIndex(likely(*m_arm, {QStringLiteral("arm"), QStringLiteral("variant"), QStringLiteral("group"), QStringLiteral("segment")}, 0));
    m_outcome->setCurrentIndex(likely(*m_outcome, {QStringLiteral("outcome"), QStringLiteral("conversion"), QStringLiteral("converted"), QStringLiteral("visit")}, 1));
    m_before->setCurrentIndex(likely(*m_before, {QStringLiteral("before")}, 0));
    m_columns->show();
    analyse();
}

void ResultsPanel::analyse()
{
    if (m_path.isEmpty() || m_arm->count() == 0)
        return;
    const auto plan = readoutPlan(m_context.project(), m_test);
    if (!plan)
        return show(tl::unexpected(plan.error()));
    ResultColumns columns{m_arm->currentText().toStdString(), m_outcome->currentText().toStdString(),
                          m_before->currentData().toString().toStdString(), {}};
    for (const QString &segment : m_segments->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        columns.segments.push_back(segment.trimmed().toStdString());
    m_jobs.start(
        jobKey,
        [file = m_path.toStdString(), columns, plan = *plan](Progress &progress) -> Expected<Readout> {
            const auto results = readResults(file, columns, progress);
            if (!results)
                return tl::unexpected(results.error());
            return readOut(*results, plan);
        },
        [this](const Expected<Readout> &readout) { show(readout); });
}

void ResultsPanel::show(const Expected<Readout> &readout)
{
    m_lifts->setVisible(readout.has_value());
    m_recording->setVisible(readout.has_value());
    m_trouble->setVisible(!readout);
    if (!readout) {
        m_readout.reset();
        m_trouble->setMessage(Tone::Error, {}, words(readout.error()));
        return;
    }
    m_readout = *readout;
    if (!readout->warnings.empty()) {
        m_trouble->setMessage(Tone::Warn, {}, words(readout->warnings.front()));
        m_trouble->show();
    }
    m_lifts->clear();
    const int decimals = readout->isShare ? 2 : 3;
    const double unit = readout->isShare ? 100 : 1;
    const QString suffix = readout->isShare ? tr(" pts") : QString();
    const auto shown = [&](double value) { return signedText(locale(), value * unit, decimals) + suffix; };
    for (const LiftReadout &lift : readout->lifts) {
        double customers = 0;
        QString label = text(lift.arm);
        for (const ArmReadout &arm : readout->arms)
            if (arm.id == lift.arm) {
                customers = arm.customers;
                label = text(arm.label);
            }
        auto *item = new QTreeWidgetItem(
            m_lifts, {label, countText(locale(), qint64(customers)), shown(lift.lift), shown(lift.interval.low),
                      shown(lift.interval.high), realText(locale(), lift.adjustedP, 4), verdictText(lift.verdict)});
        if (lift.cupedLift)
            new QTreeWidgetItem(item, {tr("adjusted for the time before"), {}, shown(*lift.cupedLift),
                                       shown(*lift.cupedLift - 1.96 * *lift.cupedError),
                                       shown(*lift.cupedLift + 1.96 * *lift.cupedError), {}, {}});
        for (const SegmentReadout &segment : readout->segments)
            if (segment.arm == lift.arm)
                new QTreeWidgetItem(item, {QStringLiteral("%1 %2").arg(text(segment.segment), text(segment.value)),
                                           countText(locale(), qint64(segment.customers)), shown(segment.lift),
                                           shown(segment.interval.low), shown(segment.interval.high), {}, {}});
        if (lift.qini)
            item->setToolTip(0, tr("Qini coefficient of the segments: %1").arg(realText(locale(), *lift.qini, 3)));
        item->setExpanded(true);
        for (int column = 1; column < 6; ++column) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            for (int child = 0; child < item->childCount(); ++child)
                item->child(child)->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int column = 1; column < 7; ++column)
        m_lifts->resizeColumnToContents(column);
}

void ResultsPanel::record()
{
    if (!m_readout)
        return;
    if (m_decision->text().trimmed().isEmpty()) {
        m_trouble->setMessage(Tone::Warn, {}, tr("Say what was decided; the next reader wants to know."));
        m_trouble->show();
        m_decision->setFocus();
        return;
    }
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    const auto change = learn(m_context.project(), m_test, *m_readout, m_decision->text().trimmed().toStdString(),
                              Moment{now - now % 86400});
    if (!change)
        return show(tl::unexpected(change.error()));
    if (m_context.document().edit(*change)) {
        m_decision->clear();
        m_recording->hide();
    }
}

void ResultsPanel::showLearned()
{
    QList<KeyValue> rows;
    if (const Experiment *plan = m_context.project().experiment(m_test))
        for (const Learning &learned : plan->learned) {
            const bool isShare = plan->outcome != Outcome::Revenue && plan->outcome != Outcome::Value;
            const double unit = isShare ? 100 : 1;
            const QString day = learned.at ? text(formatMoment(*learned.at).substr(0, 10)) : QString();
            rows << KeyValue{QStringLiteral("%1 · %2 · %3").arg(day, text(learned.arm), text(learned.decision)),
                             tr("%1 (%2)").arg(signedText(locale(), learned.lift * unit, 2),
                                               signedRangeText(locale(), learned.low * unit, learned.high * unit, 2)),
                             ColorRole::Text,
                             {}};
        }
    m_learned->setRows(rows);
    m_learned->setVisible(!rows.isEmpty());
}

} // namespace throughline::studio
