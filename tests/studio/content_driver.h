// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/liquid_edit.h"
#include "app/studio/content/template_page.h"
#include "app/studio/shell/file_commands.h"
#include "tests/studio/window_driver.h"

#include <QtTest>

namespace throughline::test {

using namespace throughline::studio;

inline Slot slotOf(const char *id, SlotKind kind, const char *text)
{
    Slot slot;
    slot.id = id;
    slot.kind = kind;
    slot.text = text;
    return slot;
}

inline Project contentProject()
{
    Project project = FileCommands::emptyProject();
    Template letter;
    letter.id = "letter";
    letter.name = "Letter";
    letter.masterSlots = {slotOf("subject", SlotKind::Subject, "Hello {{ first_name }}"),
                          slotOf("body", SlotKind::Body, "You are {{ tier }}."),
                          slotOf("legal", SlotKind::Legal, "Stop")};
    ChannelVariant email;
    ChannelVariant sms;
    sms.channel = Channel::Sms;
    SlotLink link;
    link.slot = "body";
    link.mode = SlotMode::Adapt;
    link.text = "{{ tier }}!";
    sms.slotLinks = {link};
    letter.channels = {email, sms};
    project.templates = {letter};
    ChannelCopy copy;
    copy.channel = Channel::Sms;
    copy.fields = {"first_name"};
    copy.evidence = throughline::Evidence::Calibrated; // not to be measured on the sample's copies
    project.data.copies = {copy};
    return project;
}

/// The Content place of a window on a sample project and database.
class ContentDriver : public WindowDriver
{
public:
    explicit ContentDriver(const QString &database)
    {
        window().document().begin(contentProject());
        if (!database.isEmpty())
            window().data().open(database);
        if (window().data().isOpen())
            window().session().setCustomer(QString::fromStdString(window().data().population()->key(0)));
        window().showPlace(Place::Content);
        render();
    }

    TemplatePage &page() { return *window().findChild<TemplatePage *>(); }
    PreviewBoard &board() { return page().board(); }
    void render()
    {
        QSignalSpy spy(&board(), &PreviewBoard::rendered);
        if (!spy.wait(20000))
            qFatal("the board was not rendered");
    }
    LiquidEdit &choose(const char *slot)
    {
        page().slotList().choose(slot);
        return *page().slotList().chosen()->edit();
    }
    const Template &letter() { return window().document().project().templates.front(); }
    const ChannelResult &channel(Channel channel)
    {
        for (const ChannelResult &result : board().result().channels)
            if (result.view.channel == channel)
                return result;
        qFatal("the channel is not shown");
    }
};

} // namespace throughline::test
