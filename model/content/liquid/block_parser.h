// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/parser.h"

namespace throughline::liquid {

// What both halves of the parser need.

/// One level of blocks within blocks.
class TemplateParser::Nested
{
public:
    Nested(TemplateParser &parser, const Position &position) : m_parser(parser), m_branch(parser.m_branch)
    {
        if (parser.m_depth >= maximumNesting)
            throw SyntaxError{"TL412", {TL_TEXT("Liquid", "blocks are nested too deeply"), {}}, position.offset};
        ++parser.m_depth;
    }
    ~Nested()
    {
        --m_parser.m_depth;
        m_parser.m_branch = m_branch;
    }
    Nested(const Nested &) = delete;
    Nested &operator=(const Nested &) = delete;

    int branch() const { return m_branch; }

private:
    TemplateParser &m_parser;
    int m_branch;
};

template <class Read>
void TemplateParser::guarded(Read read)
{
    try {
        read();
    } catch (const SyntaxError &error) {
        report(error.code, error.message.text, error.message.arguments, error.offset);
    }
}

template <class Divide>
void TemplateParser::parseUntilEnd(const OpenTag &tag, Body *first, Tokens &tokens, Divide divide)
{
    const std::string end = "end" + std::string(tag.name);
    Body *body = first;
    while (true) {
        const Stop stop = parseBody(*body, tokens);
        if (stop.isAtEnd) {
            reportNeverClosed(tag);
            return;
        }
        if (stop.name == end)
            return;
        if (Body *next = divide(stop))
            body = next;
        else
            reportUnknown(stop, tag.name);
    }
}

} // namespace throughline::liquid
