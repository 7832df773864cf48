// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"
#include "model/export/target.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class FilesPage;
class HandPage;
class IconButton;
class InlineMessage;
class Label;
class LossesPage;
class Pill;
class PrimaryButton;
class SegmentedSwitch;

/// Hands a journey to production: the target, how well it fits, what it cannot say, what is left to
/// do by hand, the files, and where they go. Nothing is written before the losses were shown and,
/// with a database open, no customer was found in the files.
class ExportPlace : public QWidget
{
    Q_OBJECT
public:
    ExportPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);

    /// A folder in which each target gets one of its own, or a file that ends in ".zip".
    void setDestination(const QString &path);

signals:
    void folderWanted();
    void zipWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    const Target *target() const;
    std::string recordId() const;
    std::string place() const;
    ExportRequest request() const;

    void fillJourneys();
    void refresh();
    void showFit(const ExportBundle &bundle);
    void enterId(const std::string &placeholder, const std::string &value);
    void write();
    void finish(ExportBundle bundle, std::optional<Problem> refusal);

    const FormContext &m_context;
    DataSource &m_data;
    Jobs &m_jobs;
    QComboBox *m_target;
    QComboBox *m_journey;
    QCheckBox *m_whileDrawing;
    QCheckBox *m_force;
    Label *m_help;
    Label *m_destinationLabel;
    Label *m_changes;
    Pill *m_fit;
    PrimaryButton *m_write;
    InlineMessage *m_result;
    SegmentedSwitch *m_pages;
    QStackedWidget *m_stack;
    LossesPage *m_losses;
    HandPage *m_hand;
    FilesPage *m_files;
    QString m_destination;
    bool m_isStale = true;
    bool m_isWriting = false;
};

} // namespace throughline::studio
