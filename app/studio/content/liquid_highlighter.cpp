// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/liquid_highlighter.h"

namespace throughline::studio {

LiquidHighlighter::LiquidHighlighter(QTextDocument *document, const Theme &theme) : QSyntaxHighlighter(document)
{
    setTheme(theme);
}

void LiquidHighlighter::setTheme(const Theme &theme)
{
    m_output.setForeground(theme.color(ColorRole::Accent));
    m_tag.setForeground(theme.channelColor(QStringLiteral("inapp")));
    m_quoted.setForeground(theme.color(ColorRole::Ok));
    m_fault.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    m_fault.setUnderlineColor(theme.color(ColorRole::Error));
    m_fault.setBackground(theme.color(ColorRole::ErrorSoft));
    rehighlight();
}

void LiquidHighlighter::setFaults(const QList<LiquidFault> &faults)
{
    if (m_faults == faults)
        return;
    m_faults = faults;
    rehighlight();
}

void LiquidHighlighter::highlightBlock(const QString &text)
{
    int state = previousBlockState() < 0 ? Words : previousBlockState();
    int from = 0;
    for (int i = 0; i < text.size();) {
        const QStringView two = QStringView(text).mid(i, 2);
        if (state == Words) {
            if (two == QLatin1String("{{") || two == QLatin1String("{%")) {
                state = two.at(1) == QLatin1Char('{') ? Output : Tag;
                from = i;
                i += 2;
                continue;
            }
            ++i;
            continue;
        }
        const QTextCharFormat &format = state == Output ? m_output : m_tag;
        if (two == (state == Output ? QLatin1String("}}") : QLatin1String("%}"))) {
            setFormat(from, i + 2 - from, format);
            state = Words;
            i += 2;
            continue;
        }
        ++i;
    }
    if (state != Words)
        setFormat(from, int(text.size()) - from, state == Output ? m_output : m_tag);
    setCurrentBlockState(state);
    // Texts in quotes within Liquid.
    for (int i = 0; i < text.size(); ++i) {
        const QChar quote = text.at(i);
        const bool isLiquid = format(i) == m_output || format(i) == m_tag;
        if (!isLiquid || (quote != QLatin1Char('\'') && quote != QLatin1Char('"')))
            continue;
        const int end = int(text.indexOf(quote, i + 1));
        if (end < 0)
            break;
        setFormat(i, end + 1 - i, m_quoted);
        i = end;
    }
    for (const LiquidFault &fault : m_faults) {
        if (fault.line != currentBlock().blockNumber() + 1 || text.isEmpty())
            continue;
        const int start = qBound(0, fault.column - 1, int(text.size()) - 1);
        int end = start + 1;
        while (end < text.size() && !text.at(end).isSpace() && end - start < 40)
            ++end;
        for (int i = start; i < end; ++i) {
            QTextCharFormat both = format(i);
            both.merge(m_fault);
            setFormat(i, 1, both);
        }
    }
}

} // namespace throughline::studio
