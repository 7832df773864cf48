// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/files_page.h"

#include "app/studio/document/words.h"
#include "app/studio/export/file_highlighter.h"
#include "app/studio/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace throughline::studio {

namespace {

// What a person looks at; the whole is in the file. Colouring more would hold the window up.
constexpr int mostShown = 200'000;

} // namespace

FilesPage::FilesPage(QWidget *parent) : QWidget(parent)
{
    m_files = new QTreeWidget;
    m_files->setObjectName(QStringLiteral("exportFiles"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setHeaderLabels({tr("File"), tr("Size")});
    m_files->setRootIsDecorated(false);
    m_files->header()->setStretchLastSection(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Contents of the file"));
    m_text->setFont(themeOf(this).font(TextStyle::Code));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_highlighter = new FileHighlighter(m_text->document());
    auto *splitter = new QSplitter;
    splitter->addWidget(m_files);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_files, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QString whole = item ? item->data(0, Qt::UserRole).toString() : QString();
        m_text->setPlainText(whole.size() > mostShown ? whole.left(mostShown) + QStringLiteral("\n…") : whole);
        m_highlighter->setFile(item ? item->text(0) : QString(), themeOf(this));
    });
}

void FilesPage::show(const std::vector<ExportFile> &files)
{
    const QString before = m_files->currentItem() ? m_files->currentItem()->text(0) : QString();
    m_files->clear();
    m_text->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const ExportFile &file : files) {
        auto *item = new QTreeWidgetItem(m_files, {text(file.path), locale().formattedDataSize(qint64(file.text.size()))});
        item->setData(0, Qt::UserRole, text(file.text));
        if (!chosen || item->text(0) == before)
            chosen = item;
    }
    m_files->resizeColumnToContents(0);
    m_files->setCurrentItem(chosen);
}

} // namespace throughline::studio
