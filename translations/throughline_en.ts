<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>throughline::studio::Canvas</name>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Delete %n step</numerusform>
            <numerusform>Delete %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), first match wins</source>
        <translation>
            <numerusform>%n way, first match wins</numerusform>
            <numerusform>%n ways, first match wins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n step(s)</source>
        <translation>
            <numerusform>Group %n step</numerusform>
            <numerusform>Group %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::CompareDialog</name>
    <message numerus="yes">
        <source>%n change(s) turn it into this project.</source>
        <translation>
            <numerusform>%n change turns it into this project.</numerusform>
            <numerusform>%n changes turn it into this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::CustomerPanel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ExportPlace</name>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits with %n difference(s)</source>
        <translation>
            <numerusform>Fits with %n difference</numerusform>
            <numerusform>Fits with %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::FileCommands</name>
    <message numerus="yes">
        <source>%n change(s) that were not saved have been brought back.</source>
        <translation>
            <numerusform>%n change that was not saved has been brought back.</numerusform>
            <numerusform>%n changes that were not saved have been brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %1. The note beside the journey lists %n thing(s) that were left out.</source>
        <translation>
            <numerusform>Imported: %1. The note beside the journey lists %n thing that were left out.</numerusform>
            <numerusform>Imported: %1. The note beside the journey lists %n things that were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::InspectorPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::JourneyPicture</name>
    <message numerus="yes">
        <source>%n step(s) marked</source>
        <translation>
            <numerusform>%n step marked</numerusform>
            <numerusform>%n steps marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::MixedForm</name>
    <message numerus="yes">
        <source>Change %1 of %n step(s)</source>
        <translation>
            <numerusform>Change %1 of %n step</numerusform>
            <numerusform>Change %1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::ProblemList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::Rules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::RunComparison</name>
    <message numerus="yes">
        <source>%n figure(s) of %1 beside %2.</source>
        <translation>
            <numerusform>%n figure of %1 beside %2.</numerusform>
            <numerusform>%n figures of %1 beside %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) between the projects.</source>
        <translation>
            <numerusform>%n change between the projects.</numerusform>
            <numerusform>%n changes between the projects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::TimeLine</name>
    <message numerus="yes">
        <source>%n test(s) on the calendar.</source>
        <translation>
            <numerusform>%n test on the calendar.</numerusform>
            <numerusform>%n tests on the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in conflict.</source>
        <translation>
            <numerusform>%n of them in conflict.</numerusform>
            <numerusform>%n of them in conflict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasPanel</name>
    <message numerus="yes">
        <source>%n message(s) per customer</source>
        <translation>
            <numerusform>%n message per customer</numerusform>
            <numerusform>%n messages per customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::CanvasView</name>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::studio::canvas::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
