// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/board_job.h"
#include "app/studio/forms/form_context.h"
#include "app/studio/widgets/card.h"

#include <map>

QT_BEGIN_NAMESPACE
class QComboBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class InlineMessage;
class Label;

/// The landing link of a channel: its parameters, each a fixed word, an id or a token, and the
/// address that the viewed customer's click leads to. What would give a person away is an error.
class LinkCard : public Card
{
    Q_OBJECT
public:
    explicit LinkCard(const FormContext &context, QWidget *parent = nullptr);

    void show(const BoardResult &result);
    Channel channel() const { return m_channel; }
    void setChannel(Channel channel);

private:
    using Parameters = std::map<std::string, std::string>;

    void follow();
    void showRows(const Parameters &parameters);
    void addRow(const std::string &name, const std::string &value);
    void addParameter();
    /// The rows as they stand.
    Parameters collected() const;
    void write(const Parameters &parameters, const QString &what);
    Parameters parameters() const;

    const FormContext &m_context;
    Channel m_channel = Channel::Email;
    std::map<Channel, QString> m_links;  ///< of the viewed customer
    Parameters m_shown;
    QComboBox *m_whose;
    Label *m_address;
    QVBoxLayout *m_rows;
    InlineMessage *m_message;
};

} // namespace throughline::studio
