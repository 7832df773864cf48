// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/forms/value_editor.h"
#include "model/rules/rule.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;
class RuleCounter;

/// A rule as a tree of sentences: all, any or none of conditions and further groups.
class RuleEditor final : public ValueEditor
{
    Q_OBJECT
public:
    explicit RuleEditor(const FormContext &context, QWidget *parent = nullptr);

    void show(const Json &value) override;
    void forget() override;
    QWidget *focusTarget() override;

private:
    /// Where a part stands: the index to take at each level.
    using Address = std::vector<size_t>;

    void rebuild();
    void rebuildSoon();
    QWidget *groupAt(const Address &address);
    QWidget *partAt(const Address &address);
    throughline::Rule &ruleAt(const Address &address);
    void say();
    void showWords();
    /// The whole rule and each condition by the order of the rows.
    void count();
    void showCounts();

    const FormContext &m_context;
    throughline::Rule m_rule;   ///< its root is always a group
    QVBoxLayout *m_layout;
    QWidget *m_tree = nullptr;
    Label *m_sentence;
    Label *m_count;
    std::vector<std::pair<Address, Label *>> m_shares; ///< of the conditions
    RuleCounter *m_counter;
    bool m_isForgotten = false; ///< shows nobody's rule, and counts nothing
};

} // namespace throughline::studio
