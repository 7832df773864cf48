// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/board_job.h"
#include "app/studio/forms/form_context.h"
#include "app/studio/widgets/card.h"

namespace throughline::studio {

/// "What does not match": fields that a channel's copy has otherwise, slots that say something of
/// their own or follow an old version, pages that are missing; each with something to do.
class MismatchCard : public Card
{
    Q_OBJECT
public:
    explicit MismatchCard(const FormContext &context, QWidget *parent = nullptr);
    void show(const BoardResult &result, const std::string &templateId);
    int rows() const { return m_rows; }

private:
    void addRow(Channel channel, const QString &what, const QString &says, bool isWrong, const QString &why,
                const QString &action, std::function<void()> run);
    void addFields(const ChannelResult &channel);
    void addSlots(const Template &master);

    const FormContext &m_context;
    int m_rows = 0;
};

} // namespace throughline::studio
