// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/foreign_files.h"

namespace throughline::test {

const char *const foreignProcess = R"(<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x">
  <message id="m1" name="Order placed"/>
  <message id="m2" name="Invoice paid"/>
  <process id="p" name="Dunning" isExecutable="false">
    <startEvent id="s" name="Order"><outgoing>f1</outgoing><messageEventDefinition messageRef="m1"/></startEvent>
    <sequenceFlow id="f1" sourceRef="s" targetRef="t1"/>
    <sendTask id="t1" name="Send confirmation email"/>
    <sequenceFlow id="f2" sourceRef="t1" targetRef="e"/>
    <eventBasedGateway id="e" name="Paid in time?"/>
    <sequenceFlow id="f3" sourceRef="e" targetRef="c1"/>
    <sequenceFlow id="f4" sourceRef="e" targetRef="c2"/>
    <intermediateCatchEvent id="c1" name="Paid"><messageEventDefinition messageRef="m2"/></intermediateCatchEvent>
    <intermediateCatchEvent id="c2" name="Two weeks"><timerEventDefinition><timeDuration>P2W</timeDuration></timerEventDefinition></intermediateCatchEvent>
    <sequenceFlow id="f5" sourceRef="c1" targetRef="end"/>
    <sequenceFlow id="f6" sourceRef="c2" targetRef="x"/>
    <exclusiveGateway id="x" name="How much?" default="f9"/>
    <sequenceFlow id="f7" name="much" sourceRef="x" targetRef="u"><conditionExpression>amount &gt;= 500 and country = "DE"</conditionExpression></sequenceFlow>
    <sequenceFlow id="f8" name="odd" sourceRef="x" targetRef="script"><conditionExpression>if a then b else c</conditionExpression></sequenceFlow>
    <sequenceFlow id="f9" name="little" sourceRef="x" targetRef="par"/>
    <userTask id="u" name="Call the customer"/>
    <sequenceFlow id="f10" sourceRef="u" targetRef="end"/>
    <scriptTask id="script" name="Compute"/>
    <sequenceFlow id="f11" sourceRef="script" targetRef="par"/>
    <parallelGateway id="par"/>
    <sequenceFlow id="f12" sourceRef="par" targetRef="t2"/>
    <sequenceFlow id="f13" sourceRef="par" targetRef="end"/>
    <task id="t2" name="SMS reminder"/>
    <sequenceFlow id="f14" sourceRef="t2" targetRef="end"/>
    <boundaryEvent id="b" attachedToRef="t2"><timerEventDefinition/></boundaryEvent>
    <endEvent id="end" name="Done"/>
  </process>
</definitions>)";

const char *const foreignKlaviyoFlow = R"({"data": {"type": "flow", "attributes": {"name": "Welcome", "definition": {
            "triggers": [{"type": "metric", "id": "AbC123"}], "entry_action_id": "1", "actions": [
            {"id": "1", "type": "time-delay", "data": {"unit": "hours", "value": 4}, "links": {"next": "2"}},
            {"id": "2", "type": "conditional-split", "data": {"profile_filter": {"condition_groups": [{"conditions": [
               {"type": "profile-property", "property": "properties['tier']", "filter": {"type": "string", "operator": "equals", "value": "Gold"}}]}]}},
             "links": {"next_if_true": "3", "next_if_false": "4"}},
            {"id": "3", "type": "send-sms", "data": {"message": {"body": "Hello"}}, "links": {"next": null}},
            {"id": "4", "type": "back-in-stock-delay", "links": {"next": "5"}},
            {"id": "5", "type": "send-email", "data": {"message": {"subject_line": "Hi there", "template_id": "T1"}}, "links": {"next": null}}]}}}})";

} // namespace throughline::test
