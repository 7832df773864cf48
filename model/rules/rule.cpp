// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"

#include <algorithm>

namespace throughline {

namespace {

void addOnce(std::vector<std::string> &list, const std::string &item)
{
    if (!item.empty() && std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(item);
}

template <class Visit>
void forEachLeaf(const Rule &rule, const Visit &visit)
{
    for (const Rule &child : rule.children)
        forEachLeaf(child, visit);
    if (rule.children.empty())
        visit(rule);
}

} // namespace

std::vector<std::string> fieldsRead(const Rule &rule)
{
    std::vector<std::string> fields;
    forEachLeaf(rule, [&](const Rule &leaf) {
        if (leaf.kind == Rule::Kind::Field)
            addOnce(fields, leaf.field);
    });
    return fields;
}

std::vector<std::string> audiencesRead(const Rule &rule)
{
    std::vector<std::string> audiences;
    forEachLeaf(rule, [&](const Rule &leaf) {
        if (leaf.kind == Rule::Kind::Audience)
            addOnce(audiences, leaf.audience);
    });
    return audiences;
}

const std::vector<Choice> &EnumChoices<Comparison>::choices()
{
    static const std::vector<Choice> all{
        {"equal", TL_TEXT("Rule", "is")},
        {"notEqual", TL_TEXT("Rule", "is not")},
        {"less", TL_TEXT("Rule", "is less than")},
        {"lessOrEqual", TL_TEXT("Rule", "is at most")},
        {"greater", TL_TEXT("Rule", "is more than")},
        {"greaterOrEqual", TL_TEXT("Rule", "is at least")},
        {"in", TL_TEXT("Rule", "is one of")},
        {"notIn", TL_TEXT("Rule", "is none of")},
        {"contains", TL_TEXT("Rule", "contains")},
        {"startsWith", TL_TEXT("Rule", "starts with")},
        {"isSet", TL_TEXT("Rule", "is known")},
        {"isNotSet", TL_TEXT("Rule", "is not known")},
        {"withinLast", TL_TEXT("Rule", "is within the last")},
        {"notWithinLast", TL_TEXT("Rule", "is not within the last")},
        {"withinNext", TL_TEXT("Rule", "is within the next")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Aggregate>::choices()
{
    static const std::vector<Choice> all{
        {"count", TL_TEXT("Rule", "number")},
        {"sum", TL_TEXT("Rule", "total")},
        {"average", TL_TEXT("Rule", "average")},
        {"largest", TL_TEXT("Rule", "largest")},
        {"daysSinceLast", TL_TEXT("Rule", "days since the last")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<History>::choices()
{
    static const std::vector<Choice> all{
        {"purchases", TL_TEXT("Rule", "purchases")},
        {"engagements", TL_TEXT("Rule", "engagements")},
        {"behaviours", TL_TEXT("Rule", "behaviours")},
        {"support", TL_TEXT("Rule", "support cases")},
    };
    return all;
}

} // namespace throughline
