// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace throughline::studio {

class Theme;

/// Colours JSON, XML and our README by the ending of the file's name; anything else stays plain.
class FileHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit FileHighlighter(QTextDocument *document);

    void setFile(const QString &name, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum class Language { Plain, Json, Xml, Readme };

    void highlightJson(const QString &text);
    void highlightXml(const QString &text);

    Language m_language = Language::Plain;
    QTextCharFormat m_name;
    QTextCharFormat m_string;
    QTextCharFormat m_value;
    QTextCharFormat m_tag;
    QTextCharFormat m_title;
    QTextCharFormat m_quiet;
};

} // namespace throughline::studio
