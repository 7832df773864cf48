// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/error.h"
#include "model/content/liquid/tree.h"
#include "model/values/problem.h"

#include <memory>
#include <string>
#include <vector>

namespace throughline::liquid {

enum class BranchKind { If, Elsif, Else, Unless, When, CaseElse, ForBody, ForElse, TableRow };

/// A part of a template that is written only sometimes. Its index in Template::branches() is its
/// identity; the same source always gives the same indices.
struct Branch
{
    BranchKind kind = BranchKind::If;
    Position position;
    std::string condition; ///< as written, "customer.tier == 'gold'"; empty for else
    int parent = noBranch; ///< the branch in which it stands

    friend bool operator==(const Branch &, const Branch &) = default;
};

/// A parsed template: immutable, cheap to copy, safe to use from several threads.
class Template
{
public:
    struct Content
    {
        std::string source;
        Body body;
        std::vector<Branch> branches;
        std::vector<Error> warnings;
    };

    Template();
    explicit Template(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

    const std::string &source() const { return m_content->source; }
    const Body &body() const { return m_content->body; }
    const std::vector<Branch> &branches() const { return m_content->branches; }
    /// Unknown filters and wrong numbers of arguments: they show only when they are reached.
    const std::vector<Error> &warnings() const { return m_content->warnings; }

private:
    std::shared_ptr<const Content> m_content;
};

/// A parse reports as many errors as it can; with an error the tree is incomplete.
struct ParseResult
{
    Template tree;
    std::vector<Error> errors;

    bool isValid() const { return errors.empty(); }
};

/// How deep blocks may stand within blocks.
inline constexpr int maximumNesting = 100;

ParseResult parse(std::string source);

/// The first error as a problem.
Expected<Template> parseValid(std::string source);

} // namespace throughline::liquid
