// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/liquid_highlighter.h"

#include <QPlainTextEdit>

QT_BEGIN_NAMESPACE
class QCompleter;
class QStringListModel;
QT_END_NAMESPACE

namespace throughline::studio {

/// Edits Liquid: as high as its text, with highlighting, completion (Ctrl+Space, or while a name is
/// typed within Liquid) and faults underlined. A text that is too large to edit is shown by its
/// beginning alone and is read-only.
class LiquidEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LiquidEdit(QWidget *parent = nullptr);

    /// Keeps the cursor where the text is the same.
    void showText(const QString &text);
    void setFaults(const QList<LiquidFault> &faults);
    /// What may stand within Liquid: fields and, behind a bar, filters; behind `render`, blocks.
    void setWords(const QStringList &fields, const QStringList &blocks);
    bool isTooLarge() const { return m_isTooLarge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int largest = 30'000; ///< characters

signals:
    void edited(const QString &text);
    /// The hand has left.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offer(bool isAsked);
    void complete(const QString &word);
    QString wordBefore() const;
    int wantedHeight() const;

    LiquidHighlighter *m_highlighter;
    QCompleter *m_completer;
    QStringListModel *m_choices;
    QStringList m_fields;
    QStringList m_blocks;
    QList<LiquidFault> m_faults;
    bool m_isShowing = false;
    bool m_isTooLarge = false;
};

/// Names of all filters.
QStringList liquidFilters();
QStringList liquidTags();

} // namespace throughline::studio
