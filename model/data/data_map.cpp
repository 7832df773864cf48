// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/data_map.h"

namespace throughline {

const ChannelCopy *DataMap::copy(Channel channel) const
{
    for (const ChannelCopy &copy : copies)
        if (copy.channel == channel)
            return &copy;
    return nullptr;
}

const Structure &TableMap::structure()
{
    static const Structure all
        = Describe<TableMap>("tableMap", TL_TEXT("Data", "Table"),
                             TL_TEXT("Data", "Which table and columns of the database play which role."))
              .field(&TableMap::table, "table", TL_TEXT("Data", "Table"),
                     TL_TEXT("Data", "Its name in the database."))
              .refersTo(Reference::Table)
              .field(&TableMap::columns, "columns", TL_TEXT("Data", "Columns"),
                     TL_TEXT("Data", "The column of each role that is named differently."));
    return all;
}

const Structure &ChannelCopy::structure()
{
    static const Structure all
        = Describe<ChannelCopy>("channelCopy", TL_TEXT("Data", "Channel copy"),
                                TL_TEXT("Data", "What one channel knows of the customers, and when."))
              .field(&ChannelCopy::channel, "channel", TL_TEXT("Data", "Channel"),
                     TL_TEXT("Data", "Whose copy this is."))
              .required()
              .field(&ChannelCopy::fields, "fields", TL_TEXT("Data", "Fields held"),
                     TL_TEXT("Data", "The fields that the copy has. None listed means all."))
              .refersTo(Reference::DataField)
              .field(&ChannelCopy::refresh, "refresh", TL_TEXT("Data", "Refreshed every"),
                     TL_TEXT("Data", "The period of the batch that brings changes. 0s means at once."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&ChannelCopy::phase, "phase", TL_TEXT("Data", "Batch starts at"),
                     TL_TEXT("Data", "After midnight UTC."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&ChannelCopy::delay, "delay", TL_TEXT("Data", "Delay"),
                     TL_TEXT("Data", "From the batch until the channel uses it."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&ChannelCopy::driftShare, "driftShare", TL_TEXT("Data", "Drifted"),
                     TL_TEXT("Data", "Share of the values that were never true: local edits, failed syncs."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&ChannelCopy::missingShare, "missingShare", TL_TEXT("Data", "Missing"),
                     TL_TEXT("Data", "Share of the values that the copy lacks."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&ChannelCopy::identifiedShare, "identifiedShare", TL_TEXT("Data", "Recognised"),
                     TL_TEXT("Data", "How often the channel knows who the person is."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&ChannelCopy::loopback, "loopback", TL_TEXT("Data", "Loopback delay"),
                     TL_TEXT("Data", "Until what customers do here reaches the source of truth."))
              .unit(Unit::Seconds)
              .atLeast(0)
              .field(&ChannelCopy::evidence, "evidence", TL_TEXT("Data", "Evidence"),
                     TL_TEXT("Data", "Where these figures come from."))
              .field(&ChannelCopy::source, "source", TL_TEXT("Data", "Source"),
                     TL_TEXT("Data", "Who measured or assumed it, and when."));
    return all;
}

const Structure &DataMap::structure()
{
    static const Structure all
        = Describe<DataMap>("data", TL_TEXT("Data", "Data"),
                            TL_TEXT("Data", "The customer database and what each channel knows of it."))
              .field(&DataMap::tables, "tables", TL_TEXT("Data", "Tables"),
                     TL_TEXT("Data", "Which tables and columns play which role."))
              .field(&DataMap::copies, "copies", TL_TEXT("Data", "Channel copies"),
                     TL_TEXT("Data", "What each channel holds, how fresh and how faithful it is."))
              .field(&DataMap::fieldWeights, "fieldWeights", TL_TEXT("Data", "Field weights"),
                     TL_TEXT("Data", "How much a field counts in the consistency score; 1 where absent."));
    return all;
}

} // namespace throughline
