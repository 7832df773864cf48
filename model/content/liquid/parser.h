// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/expression_parser.h"
#include "model/content/liquid/template.h"

#include <string_view>
#include <vector>

namespace throughline::liquid {

/// Builds the tree of one template. A wrong tag is reported and left out, and the parse goes on;
/// only what nests too deeply ends it.
class TemplateParser
{
public:
    /// `content.source` must be set; the rest is filled in.
    TemplateParser(Template::Content &content, std::vector<Error> &errors);
    void parse();

private:
    struct Tokens
    {
        std::vector<std::string_view> list;
        std::size_t next = 0;
        bool isLines = false; ///< within {% liquid %}
        bool hasNext() const { return next < list.size(); }
    };
    /// The tag at which a body ended, because it is not a tag that stands for itself.
    struct Stop
    {
        bool isAtEnd = false;
        std::string_view name;
        std::string_view markup;
    };
    struct OpenTag
    {
        std::string_view name;
        std::string_view markup;
        Position position;
    };
    class Nested;

    Stop parseBody(Body &body, Tokens &tokens);
    Stop parseTextBody(Body &body, Tokens &tokens);
    Stop parseLineBody(Body &body, Tokens &tokens);
    void parseLines(std::string_view markup, Body &body);
    /// False when the tag stands only within another.
    bool parseTag(const OpenTag &tag, Body &body, Tokens &tokens);
    bool parseBlock(const OpenTag &tag, Body &body, Tokens &tokens);
    bool parseSimple(const OpenTag &tag, Body &body);

    /// Reads bodies until "end" + the tag's name. `divide` is given each other tag and returns the
    /// body that follows it, or nothing where the tag does not belong.
    template <class Divide>
    void parseUntilEnd(const OpenTag &tag, Body *first, Tokens &tokens, Divide divide);
    void parseIf(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseCase(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseFor(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseTableRow(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseCapture(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseIfChanged(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseComment(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseRaw(const OpenTag &tag, Body &body, Tokens &tokens);
    void parseDocumentation(const OpenTag &tag, Body &body, Tokens &tokens);

    ConditionalArm makeArm(std::string_view name, std::string_view markup);
    FilteredExpression readFiltered(std::string_view markup);
    void checkFilters(const FilteredExpression &expression);
    void addOutput(std::string_view token, Body &body);
    void trimAround(std::string_view token, Body &body);
    int addBranch(BranchKind kind, std::string_view markup, Position position);
    void add(Body &body, Node node) const;

    /// Runs `read`; a syntax error in it is reported, and its result stays empty.
    template <class Read>
    void guarded(Read read);
    void report(std::string code, Text text, std::vector<std::string> arguments, std::size_t offset);
    void reportUnknown(const Stop &stop, std::string_view block);
    void reportNeverClosed(const OpenTag &tag);

    Template::Content &m_content;
    std::vector<Error> &m_errors;
    Source m_source;
    bool m_trimsNext = false;
    int m_depth = 0;
    int m_branch = noBranch; ///< the branch being read
};

} // namespace throughline::liquid
