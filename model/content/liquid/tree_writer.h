// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/writer.h"

#include <set>
#include <string>

namespace throughline::liquid {

/// Walks a tree and writes it as Liquid; a language is a class that overrides what it says
/// otherwise. A new one is a file, and a line in `write()`.
class TreeWriter
{
public:
    explicit TreeWriter(const WriteOptions &options) : m_options(options) {}
    virtual ~TreeWriter() = default;
    TreeWriter(const TreeWriter &) = delete;
    TreeWriter &operator=(const TreeWriter &) = delete;

    Written run(const Template &tree);

protected:
    virtual void write(const TextNode &node);
    virtual void write(const OutputNode &node);
    virtual void write(const AssignNode &node);
    virtual void write(const CaptureNode &node);
    virtual void write(const IfNode &node);
    virtual void write(const CaseNode &node);
    virtual void write(const ForNode &node);
    virtual void write(const TableRowNode &node);
    virtual void write(const CounterNode &node);
    virtual void write(const CycleNode &node);
    virtual void write(const IncludeNode &node);
    virtual void write(const CommentNode &node);
    virtual void write(const InterruptNode &node);
    virtual void write(const IfChangedNode &node);

    virtual std::string expression(const ExpressionPtr &expression);
    virtual std::string lookup(const Lookup &lookup);
    std::string filtered(const FilteredExpression &expression);
    std::string condition(const Condition &condition);

    void body(const Body &body);
    void text(std::string_view part) { m_written.text += part; }
    void tag(std::string_view markup);
    /// "{% name %}body{% endname %}"
    void block(std::string_view name, std::string_view markup, const Body &body);
    /// Writes a library block in the place of its tag.
    void inlineBlock(const IncludeNode &node);
    /// Notes that something is left out (TL419) or means something else (TL420).
    void lose(Text what, std::vector<std::string> arguments = {});
    void change(Text what, std::vector<std::string> arguments = {});

    /// The name under which the target knows a field; names of the template's own variables stay.
    std::string fieldName(const std::string &path, const std::string &root) const;
    void addLocal(const std::string &name) { m_locals.insert(name); }
    bool isLocal(const std::string &name) const { return m_locals.contains(name); }

    const WriteOptions &m_options;
    Written m_written;
    Position m_position;

private:
    std::multiset<std::string> m_locals;
    std::string m_block;
    int m_blockDepth = 0;
};

bool isIdentifier(std::string_view name);
std::string quoted(const std::string &text);
std::string realLiteral(double value);
std::string_view comparisonSign(Comparison comparison);

/// A path of plain names ("customer.first_name") as far as it goes, and where the rest begins.
struct PlainPath
{
    std::string path;
    std::size_t next = 0;
};
PlainPath plainPath(const Lookup &lookup);

std::unique_ptr<TreeWriter> makeOneSignalWriter(const WriteOptions &options);
std::unique_ptr<TreeWriter> makeKlaviyoWriter(const WriteOptions &options);
std::unique_ptr<TreeWriter> makeHandlebarsWriter(const WriteOptions &options);

} // namespace throughline::liquid
