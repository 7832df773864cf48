// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QSyntaxHighlighter>

namespace throughline::studio {

/// A place in the text that is wrong: line and column from 1, as the core counts them.
struct LiquidFault
{
    int line = 1;
    int column = 1;
    QString words;

    friend bool operator==(const LiquidFault &, const LiquidFault &) = default;
};

/// Outputs, tags, texts in quotes and faults of Liquid in colours of the theme.
class LiquidHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    LiquidHighlighter(QTextDocument *document, const Theme &theme);

    void setTheme(const Theme &theme);
    void setFaults(const QList<LiquidFault> &faults);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Words = 0, Output = 1, Tag = 2 };

    QTextCharFormat m_output;
    QTextCharFormat m_tag;
    QTextCharFormat m_quoted;
    QTextCharFormat m_fault;
    QList<LiquidFault> m_faults;
};

} // namespace throughline::studio
