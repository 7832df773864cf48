// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/inspector/inspector_page.h"

#include <set>

namespace throughline::studio {

class MessageSummary;
class NameField;
class StructureForm;

/// The page of one kind of step, or of journeys. It is made once; another of the same kind is shown
/// with the same widgets, which takes a small part of the time.
class FormPage final : public InspectorPage
{
    Q_OBJECT
public:
    /// A step, or a journey.
    struct Owner
    {
        Path path;
        std::string step; ///< its id; empty for a journey
    };
    struct Parts
    {
        bool hasName = true;
        bool hasMessage = false;         ///< a picture of what the step's template says
        std::set<std::string> hidden;    ///< fields that stand elsewhere
    };
    /// Shows `owner` at first; others must have the same fields.
    FormPage(const FormContext &context, Parts parts, const Owner &owner, QWidget *parent = nullptr);

    void setOwner(const Owner &owner);
    /// Follows nothing until there is another owner.
    void rest();

    void refresh() override;
    bool focusFirst() override;
    bool focusField(const Path &path) override;

private:
    NameField *m_name = nullptr;
    MessageSummary *m_message = nullptr;
    StructureForm *m_form = nullptr;
};

} // namespace throughline::studio
