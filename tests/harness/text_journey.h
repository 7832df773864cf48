// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <string_view>

namespace throughline::test {

/// A journey written as a line: "start > email > wait 2d > split { clicked: goal ; else: sms > exit }".
///
/// Nodes stand between ">"; a node with several exits may end in braces with "exit: chain" parts
/// divided by ";", and a chain after the braces continues each of those that has not ended itself.
/// "#name" after a word names the node (else "email1", "email2" …); a lone "#name" leads back or
/// on to the node of that name. Words:
///   start [audience]        entry.audience, of "everyone" by default
///   on EVENT                entry.event
///   email sms push inapp web mail [template]    message, of template "hello" by default
///   ad [duration]           audience.sync
///   agent                   task.agent
///   wait DURATION           wait
///   await seen|clicked|replied|converted|EVENT DURATION     wait.event
///   split [seen|clicked …]  split.engagement, on "clicked" by default; exits by those words, "else"
///   rule FIELD=VALUE        split.rule with the branch "yes"; exits "yes", "else"
///   test A B …              split.experiment with equal weights; "holdout" makes a hold-out arm
///   update FIELD=VALUE      profile.update
///   webhook, goal, exit
/// Throws std::invalid_argument with the word that is not understood.
Journey textJourney(std::string_view text, std::string id = "journey");

/// A project with that journey, the audience "everyone", and the template "hello" (headline that
/// renders first_name, body, call to action) made for every channel. No effects are assumed.
Project textProject(std::string_view text);

} // namespace throughline::test
