// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class IconButton;
class InlineMessage;
class Label;
class PrimaryButton;

/// Hands a journey to production: the target, what it cannot say, the files, the folder.
class ExportPlace : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPlace(const FormContext &context, QWidget *parent = nullptr);

    void setFolder(const QString &folder);

signals:
    void folderWanted();

private:
    void refresh();
    void fillJourneys();
    void write();

    const FormContext &m_context;
    QComboBox *m_target;
    QComboBox *m_journey;
    Label *m_help;
    Label *m_folderLabel;
    PrimaryButton *m_write;
    InlineMessage *m_result;
    QTreeWidget *m_losses;
    QTreeWidget *m_files;
    QPlainTextEdit *m_text;
    QString m_folder;
};

} // namespace throughline::studio
