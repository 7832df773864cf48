// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "model/rules/rule.h"

#include <QWidget>

namespace throughline::studio {

class FlowLayout;

/// One condition as a sentence whose words can be chosen: "clicked · any email · at least once · in
/// the last 30 days".
class RuleLeaf : public QWidget
{
    Q_OBJECT
public:
    RuleLeaf(const FormContext &context, throughline::Rule rule, QWidget *parent = nullptr);

    const throughline::Rule &rule() const { return m_rule; }
    /// Stands at the end of the sentence's last line; becomes a child.
    void setRemark(QWidget *remark);

signals:
    void edited();

private:
    void build();
    void addSubject(FlowLayout &line);
    void buildField(FlowLayout &line);
    void buildHistory(FlowLayout &line);
    void buildAudience(FlowLayout &line);
    void buildConsent(FlowLayout &line);
    void addComparison(FlowLayout &line);
    void addFieldValue(FlowLayout &line);
    void addMessage(FlowLayout &line);
    void addHowOften(FlowLayout &line);
    void addWindow(FlowLayout &line);
    /// Rebuilds after the sentence took another form, and says that the rule changed.
    void changeForm();

    const FormContext &m_context;
    throughline::Rule m_rule;
    QWidget *m_remark = nullptr;
    bool m_typesWindow = false; ///< a number of days is typed rather than chosen
};

} // namespace throughline::studio
