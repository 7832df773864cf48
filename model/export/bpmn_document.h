// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <pugixml.hpp>

#include <map>
#include <set>

namespace throughline {

/// One process of BPMN 2.0 with Camunda's extensions and its diagram: elements, the flows between
/// them, and where they stand.
class BpmnDocument
{
public:
    BpmnDocument(pugi::xml_node definitions, const Journey &journey);

    /// An id of an element; other bytes than letters and digits are spelled out, so that two never
    /// become one.
    static std::string id(std::string_view of, const char *kind);

    pugi::xml_node element(const char *type, const std::string &name, const std::string &label);
    /// `dx`, `dy`: from the middle of the node's place.
    pugi::xml_node place(pugi::xml_node element, const Node &node, double dx, double dy, double width, double height);
    /// From element to element; the condition is FEEL.
    void flow(const std::string &source, const std::string &target, const std::string &name, const std::string &condition, bool isDefault);
    void timer(pugi::xml_node event, const std::string &kind, const std::string &value);
    void timer(pugi::xml_node event, Duration duration) { timer(event, "timeDuration", iso(duration)); }
    void caught(pugi::xml_node event, const std::string &name);
    void job(pugi::xml_node task, const char *type, const std::vector<std::pair<std::string, std::string>> &headers);
    /// A start event on the message and an end within an event subprocess, which ends the instance.
    void endAtMessage(const std::string &sub, const Node &node, const std::string &name, const std::string &message, const std::string &end);
    static std::string iso(Duration duration);

    /// Names each element's flows and draws the diagram, once all is there.
    void finish();

private:
    struct Box
    {
        double x = 0;
        double y = 0;
        double width = 100;
        double height = 80;
    };
    struct Link
    {
        std::string id;
        std::string source;
        std::string target;
    };

    std::string message(const std::string &name);
    void order();
    void draw();
    void drawFlow(pugi::xml_node plane, const Link &link) const;

    pugi::xml_node m_definitions;
    pugi::xml_node m_process;
    std::vector<Link> m_links;
    std::vector<Link> m_inner; ///< within a subprocess
    std::map<std::string, Box> m_boxes;
    std::vector<std::string> m_order;
    std::set<std::string> m_messages;
    std::int64_t m_flows = 0;
};

} // namespace throughline
