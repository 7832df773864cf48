// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/template.h"
#include "model/export/text_language.h"

#include <set>

namespace throughline {

/// Walks a Liquid tree and writes another language; each language says how it writes the pieces.
class TextWriter
{
public:
    TextWriter(const Project &project, TextFacts facts, bool isHtml);
    virtual ~TextWriter() = default;

    std::string write(const liquid::Body &body);
    std::vector<TextLoss> takeLosses() { return std::move(m_losses); }

protected:
    virtual std::string output(const liquid::FilteredExpression &expression) = 0;
    virtual std::string plain(const liquid::TextNode &text) = 0;
    virtual std::string conditional(const liquid::IfNode &node) = 0;
    virtual std::string choice(const liquid::CaseNode &node) = 0;
    virtual std::string loop(const liquid::ForNode &node) = 0;
    /// `rest` is what follows the assignment in the same body.
    virtual std::string assign(const liquid::AssignNode &node, const std::string &rest) = 0;
    virtual std::string capture(const liquid::CaptureNode &node, const std::string &rest);
    /// How the customer's field of this name is read.
    virtual std::string field(const std::string &name) = 0;
    virtual std::string unsubscribe() = 0;
    virtual std::string comment(const liquid::CommentNode &node);

    /// The name of a lookup without its first step: ".title", "[0]". Empty for computed names.
    std::string steps(const liquid::Lookup &lookup);
    bool isLocal(const std::string &name) const { return m_locals.contains(name); }
    void addLocal(const std::string &name) { m_locals.insert(name); }
    void removeLocal(const std::string &name) { m_locals.erase(name); }
    bool isHtml() const { return m_isHtml; }
    /// `landing_url` and `unsubscribe_url` alone in an output.
    bool isAlone(const liquid::FilteredExpression &expression, std::string_view name) const;

    /// The expression with what is known put in place of it: `brand.name` becomes its text,
    /// `customer.tier` the field `tier`. Null for one that is nothing.
    liquid::ExpressionPtr resolved(const liquid::ExpressionPtr &expression);
    /// A text in quotes; one with both kinds of quotes loses the double ones.
    std::string literal(const std::string &text, char preferred = '"');

    void lose(Message what, Message instead);
    void loseFilter(const std::string &name);

private:
    std::string writeFrom(const liquid::Body &body, std::size_t index);
    std::string writeNode(const liquid::Node &node, const liquid::Body &body, std::size_t index, bool &isDone);
    std::string inlined(const liquid::IncludeNode &node);

    const Project &m_project;
    TextFacts m_facts;
    bool m_isHtml;
    std::set<std::string> m_locals;
    std::vector<TextLoss> m_losses;
    liquid::Position m_position;
    int m_depth = 0;
};

/// Letters, digits and `_` alone, none of them a digit at the beginning.
bool isPlainName(std::string_view name);

std::unique_ptr<TextWriter> makeLiquidWriter(TextLanguage language, const Project &project,
                                             const TextFacts &facts, bool isHtml);
std::unique_ptr<TextWriter> makeKlaviyoWriter(const Project &project, const TextFacts &facts, bool isHtml);
std::unique_ptr<TextWriter> makeHandlebarsWriter(const Project &project, const TextFacts &facts, bool isHtml);

} // namespace throughline
