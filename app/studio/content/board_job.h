// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/liquid_highlighter.h"
#include "app/studio/preview/channel_view.h"
#include "simulator/engine/customer_viewer.h"

#include <map>

namespace throughline::studio {

/// What the board asks for; copied, so that it can be worked on while the document changes.
struct BoardRequest
{
    std::shared_ptr<const Project> project;
    std::string templateId;
    std::shared_ptr<const Population> population;
    std::shared_ptr<const CustomerViewer> viewer; ///< of before, where nothing that it depends on has changed
    std::optional<std::size_t> customer;
    std::optional<Moment> moment;
    std::string scenario;
    bool asChannelsKnow = false;
    bool showsPerson = true;             ///< false: stand-ins for personal values
    QString folder;                      ///< of the project's file, below which pictures are
    std::optional<Channel> extremes;     ///< the grid of extremes of this channel
};

struct ChannelResult
{
    ChannelView view;
    RenderedMessage message;
    std::optional<qint64> age;           ///< seconds since the truth that the copy shows
    std::vector<CopiedField> wrong;      ///< fields that the message reads and the copy has otherwise
    std::map<std::string, QList<LiquidFault>> faults; ///< by slot
};

struct BoardResult
{
    std::shared_ptr<const CustomerViewer> viewer;
    std::vector<ChannelResult> channels;
    std::vector<std::pair<Message, ChannelView>> extremes;
    QString customer;                    ///< "Lucía F."
    Moment at;
    int utcOffsetMinutes = 0;
    std::optional<Problem> problem;
};

/// Renders all channels of the template. Bounded by Liquid's limits, so that it always ends.
BoardResult renderBoard(const BoardRequest &request);

} // namespace throughline::studio
