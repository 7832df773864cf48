// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/rule_editor.h"

#include "app/studio/document/places.h"
#include "app/studio/document/rule_words.h"
#include "app/studio/forms/rule_counter.h"
#include "app/studio/forms/rule_leaf.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/theme.h"
#include "model/description/types.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

using Condition = throughline::Rule;
using Kind = Condition::Kind;

bool isGroup(const Condition &rule)
{
    return rule.kind == Kind::All || rule.kind == Kind::Any || rule.kind == Kind::Not;
}

/// "Not" holds one part in the file; in the window it is "none of" any number of parts.
Condition forWindow(const Condition &rule)
{
    Condition shown = rule;
    if (shown.kind == Kind::Not && shown.children.size() == 1 && shown.children[0].kind == Kind::Any)
        shown.children = std::vector<Condition>(shown.children[0].children);
    for (Condition &child : shown.children)
        child = forWindow(child);
    return shown;
}

Condition forFile(const Condition &rule)
{
    Condition kept = rule;
    for (Condition &child : kept.children)
        child = forFile(child);
    if (kept.kind == Kind::Not && kept.children.size() != 1) {
        Condition any;
        any.kind = Kind::Any;
        any.children = std::move(kept.children);
        kept.children = {std::move(any)};
    }
    return kept;
}

Condition newCondition()
{
    Condition rule;
    rule.kind = Kind::Field;
    rule.values = {Scalar(std::string())};
    return rule;
}

} // namespace

RuleEditor::RuleEditor(const FormContext &context, QWidget *parent) : ValueEditor(parent), m_context(context)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_sentence = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_sentence->setWordWrap(true);
    m_layout->addWidget(m_sentence);
    m_count = new Label({}, TextStyle::CaptionStrong);
    m_count->setObjectName(QStringLiteral("ruleCount"));
    m_count->setWordWrap(true);
    m_layout->addWidget(m_count);
    m_counter = new RuleCounter(context, this);
    connect(m_counter, &RuleCounter::started, this, &RuleEditor::showCounts);
    connect(m_counter, &RuleCounter::counted, this, &RuleEditor::showCounts);
    // Rules that this one names (audiences) may change elsewhere.
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (!m_isForgotten && concerns(touched, "audiences"))
            count();
    });
    rebuild();
}

void RuleEditor::show(const Json &value)
{
    Condition rule;
    Decoder decoder;
    typeOf<Condition>().decode(&rule, value, decoder, nullptr);
    const bool isSame = forFile(m_rule) == rule && m_tree;
    if (isSame && !m_isForgotten)
        return;
    // What conditions offer may be another by now; a rule without any offers nothing.
    if (std::exchange(m_isForgotten, false) && isSame && m_shares.empty()) {
        showWords();
        return count();
    }
    m_rule = forWindow(rule);
    if (!isGroup(m_rule)) {
        Condition all;
        all.kind = Kind::All;
        all.children = {m_rule};
        m_rule = std::move(all);
    }
    rebuild();
}

void RuleEditor::forget()
{
    m_isForgotten = true;
    m_counter->count({});
}

QWidget *RuleEditor::focusTarget()
{
    QWidget *first = m_tree ? m_tree->findChild<QComboBox *>() : nullptr;
    return first ? first : this;
}

throughline::Rule &RuleEditor::ruleAt(const Address &address)
{
    Condition *rule = &m_rule;
    for (const size_t index : address)
        rule = &rule->children[index];
    return *rule;
}

void RuleEditor::say()
{
    const Condition rule = forFile(m_rule);
    showWords();
    emit edited(typeOf<Condition>().encode(&rule));
    count();
}

void RuleEditor::showWords()
{
    const Condition rule = forFile(m_rule);
    m_sentence->setText(rule.isEveryone() ? tr("Everyone") : ruleWords(m_context.project(), rule));
}

void RuleEditor::count()
{
    std::vector<Condition> rules{forFile(m_rule)};
    for (const auto &[address, label] : m_shares)
        rules.push_back(forFile(ruleAt(address)));
    m_counter->count(std::move(rules));
}

void RuleEditor::showCounts()
{
    const auto &counts = m_counter->counts();
    const auto countAt = [&](size_t index) { return index < counts.size() ? counts[index] : std::nullopt; };
    const bool isOpen = m_counter->canCount();
    bool isShownElsewhere = false;
    for (const QWidget *up = parentWidget(); up && !isShownElsewhere; up = up->parentWidget())
        isShownElsewhere = up->property("showsRuleCount").toBool();
    m_count->setVisible(isOpen && !isShownElsewhere);
    if (!isOpen)
        return;
    if (const auto whole = countAt(0); whole && m_counter->trouble().isEmpty())
        m_count->setText(tr("%1 customers · %2").arg(countText(locale(), whole->customers), percentText(locale(), whole->share(), whole->share() < 0.1 ? 1 : 0)));
    else
        m_count->setText(m_counter->isCounting() ? tr("counting…") : m_counter->trouble());
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const auto count = countAt(i + 1);
        m_shares[i].second->setText(count ? percentText(locale(), count->share(), count->share() < 0.1 ? 1 : 0) : QString());
    }
}

void RuleEditor::rebuild()
{
    delete m_tree;
    m_shares.clear();
    m_tree = groupAt({});
    m_layout->insertWidget(0, m_tree);
    showWords();
    count();
}

void RuleEditor::rebuildSoon()
{
    // The button that was clicked is one of those that go.
    QTimer::singleShot(0, this, [this] { rebuild(); });
    say();
    emit settled();
}

QWidget *RuleEditor::groupAt(const Address &address)
{
    auto *group = new Well;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *how = new QComboBox;
    how->addItems({tr("All of"), tr("Any of"), tr("None of")});
    how->setAccessibleName(tr("How conditions combine"));
    how->setCurrentIndex(int(ruleAt(address).kind));
    connect(how, &QComboBox::activated, this, [this, address](int index) {
        ruleAt(address).kind = Kind(index);
        say();
        emit settled();
    });
    head->addWidget(how);
    head->addStretch(1);
    if (!address.empty()) {
        auto *remove = new ToolIconButton(QStringLiteral("close"), tr("Remove group"));
        connect(remove, &QToolButton::clicked, this, [this, address] {
            Address parent(address.begin(), address.end() - 1);
            auto &children = ruleAt(parent).children;
            children.erase(children.begin() + std::ptrdiff_t(address.back()));
            rebuildSoon();
        });
        head->addWidget(remove);
    }
    layout->addLayout(head);
    for (size_t i = 0; i < ruleAt(address).children.size(); ++i) {
        Address child = address;
        child.push_back(i);
        layout->addWidget(partAt(child));
    }
    auto *foot = new FlowLayout;
    auto *addCondition = new IconButton(tr("Condition"), QStringLiteral("plus"));
    addCondition->setObjectName(QStringLiteral("addCondition"));
    connect(addCondition, &QPushButton::clicked, this, [this, address] {
        ruleAt(address).children.push_back(newCondition());
        rebuildSoon();
    });
    foot->addWidget(addCondition);
    if (address.size() < 4) {
        auto *addGroup = new IconButton(tr("Group"), QStringLiteral("plus"));
        connect(addGroup, &QPushButton::clicked, this, [this, address] {
            Condition fresh;
            fresh.kind = Kind::Any;
            fresh.children = {newCondition()};
            ruleAt(address).children.push_back(std::move(fresh));
            rebuildSoon();
        });
        foot->addWidget(addGroup);
    }
    layout->addLayout(foot);
    return group;
}

QWidget *RuleEditor::partAt(const Address &address)
{
    if (isGroup(ruleAt(address)))
        return groupAt(address);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *leaf = new RuleLeaf(m_context, ruleAt(address));
    layout->addWidget(leaf, 1);
    auto *share = new Label({}, TextStyle::Caption, ColorRole::Text2);
    share->setObjectName(QStringLiteral("conditionShare"));
    share->setToolTip(tr("Of all customers, by this condition alone"));
    share->setMinimumHeight(themeOf(this).size(Size::Control));
    // Kept free from the beginning: the sentence does not break anew when the count comes in.
    share->setMinimumWidth(QFontMetrics(themeOf(this).font(TextStyle::Caption)).horizontalAdvance(QStringLiteral("99.9 %")));
    m_shares.emplace_back(address, share);
    leaf->setRemark(share);
    auto *remove = new ToolIconButton(QStringLiteral("close"), tr("Remove condition"));
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(leaf, &RuleLeaf::edited, this, [this, leaf, address] {
        ruleAt(address) = leaf->rule();
        say();
    });
    connect(remove, &QToolButton::clicked, this, [this, address] {
        Address parent(address.begin(), address.end() - 1);
        auto &children = ruleAt(parent).children;
        children.erase(children.begin() + std::ptrdiff_t(address.back()));
        rebuildSoon();
    });
    return row;
}

} // namespace throughline::studio
