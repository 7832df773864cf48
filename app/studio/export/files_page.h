// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class FileHighlighter;

/// The files that will be written, and what stands in them.
class FilesPage : public QWidget
{
    Q_OBJECT
public:
    explicit FilesPage(QWidget *parent = nullptr);

    void show(const std::vector<ExportFile> &files);

private:
    QTreeWidget *m_files;
    QPlainTextEdit *m_text;
    FileHighlighter *m_highlighter;
};

} // namespace throughline::studio
