// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/widgets/card.h"

#include <QTimer>

namespace throughline::studio {

class TemplatePicture;

/// What a step shows its customers: the texts of its template as its channel takes them, and a way
/// to the template. Follows both. A step without a template gets one from here.
class MessageSummary : public Card
{
    Q_OBJECT
public:
    MessageSummary(const FormContext &context, std::string node, QWidget *parent = nullptr);

    /// Shows another step's message; follows nothing where the id is empty.
    void setStep(const std::string &node);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void draw();
    void openTemplate();
    void writeTemplate();
    const Node *step() const;

    const FormContext &m_context;
    std::string m_node;
    Label *m_headline;
    Label *m_body;
    Label *m_missing;
    TemplatePicture *m_picture;
    QTimer m_drawSoon;
    QWidget *m_open;
    QWidget *m_write;
};

} // namespace throughline::studio
