// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/file_highlighter.h"

#include "app/studio/widgets/theme.h"

#include <QRegularExpression>

namespace throughline::studio {

FileHighlighter::FileHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void FileHighlighter::setFile(const QString &name, const Theme &theme)
{
    m_language = name.endsWith(QLatin1String(".json")) ? Language::Json
        : name.endsWith(QLatin1String(".bpmn"))        ? Language::Xml
        : name.endsWith(QLatin1String(".txt"))         ? Language::Readme
                                                       : Language::Plain;
    m_name.setForeground(theme.color(ColorRole::Accent));
    m_string.setForeground(theme.color(ColorRole::Ok));
    m_value.setForeground(theme.color(ColorRole::Warn));
    m_tag.setForeground(theme.color(ColorRole::Accent));
    m_tag.setFontWeight(QFont::DemiBold);
    m_title.setForeground(theme.color(ColorRole::Text));
    m_title.setFontWeight(QFont::Bold);
    m_quiet.setForeground(theme.color(ColorRole::Text3));
    rehighlight();
}

void FileHighlighter::highlightBlock(const QString &text)
{
    switch (m_language) {
    case Language::Json: highlightJson(text); break;
    case Language::Xml: highlightXml(text); break;
    case Language::Readme: {
        const bool isUnderline = text.size() > 2 && text.count(QLatin1Char('-')) == text.size();
        const bool isTitle = currentBlock().next().isValid() && currentBlock().next().text().size() > 2
            && currentBlock().next().text().count(QLatin1Char('-')) == currentBlock().next().text().size();
        if (isTitle)
            setFormat(0, int(text.size()), m_title);
        else if (isUnderline)
            setFormat(0, int(text.size()), m_quiet);
        else if (text.startsWith(QLatin1String("    ")))
            setFormat(0, int(text.size()), m_string);
        break;
    }
    case Language::Plain: break;
    }
}

void FileHighlighter::highlightJson(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(R"re("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)re"));
    static const QRegularExpression tag(QStringLiteral(R"re(\{\{.*?\}\}|\{%.*?%\})re"));
    for (auto all = token.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const bool isString = match.captured().startsWith(QLatin1Char('"'));
        const bool isKey = isString && text.mid(match.capturedEnd()).trimmed().startsWith(QLatin1Char(':'));
        setFormat(int(match.capturedStart()), int(match.capturedLength()), isKey ? m_name : isString ? m_string : m_value);
        if (!isString || isKey)
            continue;
        for (auto tags = tag.globalMatch(match.captured()); tags.hasNext();) {
            const QRegularExpressionMatch inner = tags.next();
            setFormat(int(match.capturedStart() + inner.capturedStart()), int(inner.capturedLength()), m_tag);
        }
    }
}

void FileHighlighter::highlightXml(const QString &text)
{
    static const QRegularExpression element(QStringLiteral(R"re(</?[\w:.-]+|/?>|<\?.*\?>)re"));
    static const QRegularExpression attribute(QStringLiteral(R"re(([\w:.-]+)=("[^"]*"))re"));
    for (auto all = element.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_name);
    }
    for (auto all = attribute.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), m_value);
        setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_string);
    }
}

} // namespace throughline::studio
