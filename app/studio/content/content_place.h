// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class CollectionPane;
class SegmentedSwitch;
class TemplatePage;

/// What messages say: templates with their slots and channels, offers, reusable blocks.
class ContentPlace : public QWidget
{
    Q_OBJECT
public:
    ContentPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);
    bool focusField(const Path &path);
    TemplatePage &templates() { return *m_templates; }
    /// Adds an HTML email as a master template; returns what is to be known of it.
    Expected<QString> importEmail(const QString &path);
    /// Writes the page for approval of the journey on the canvas.
    Expected<void> writeBrief(const QString &path);
    /// Keeps the project as it is now as the approved version, beside its file; later briefs say
    /// what has changed since.
    Expected<void> approve();

    /// Takes a file as the image of the slot, by reference, with its size.
    Expected<void> setImage(const std::string &templateId, const std::string &slot, const QString &path);

signals:
    /// A picture is to be chosen; `setImage` takes it.
    void imageFileWanted(const std::string &templateId, const std::string &slot);
    /// An HTML file is to be chosen; `importEmail` takes it.
    void emailFileWanted();
    void briefFileWanted();
    void approvalWanted();

private:
    QString approvedPath() const;

    const FormContext &m_context;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_stack;
    TemplatePage *m_templates;
    std::vector<CollectionPane *> m_panes;
};

} // namespace throughline::studio
