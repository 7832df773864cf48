// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/editor_factory.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/change_list_editor.h"
#include "app/studio/forms/collection_editors.h"
#include "app/studio/forms/number_editors.h"
#include "app/studio/forms/reference_editor.h"
#include "app/studio/forms/rule_editor.h"
#include "app/studio/forms/simple_editors.h"

namespace throughline::studio {

namespace {

ValueEditor *textEditor(const FormContext &context, const Field *field)
{
    const Reference reference = field ? field->reference : Reference::None;
    switch (reference) {
    case Reference::None:
    case Reference::Address:
    case Reference::Colour: break;
    case Reference::Liquid: return new LongTextEditor(true);
    default: return new ReferenceEditor(context, reference);
    }
    if (field && field->isMultiline)
        return new LongTextEditor(false);
    return new LineTextEditor;
}

/// What a tick starts with: something valid of the type.
Json firstValue(const Type &type)
{
    switch (type.kind()) {
    case TypeKind::Boolean: return true;
    case TypeKind::Integer: return 0;
    case TypeKind::Real: return 0.0;
    case TypeKind::Duration: return "1d";
    case TypeKind::Moment: return formatMoment({QDateTime::currentSecsSinceEpoch() / 3600 * 3600});
    case TypeKind::TimeOfDay: return "09:00";
    case TypeKind::Choice: return type.choices()->front().key;
    default: return "";
    }
}

} // namespace

bool isListOfStructures(const Type &type)
{
    return type.kind() == TypeKind::List && type.itemType()->kind() == TypeKind::Structure;
}

ValueEditor *makeEditor(const FormContext &context, const Type &type, const Field *field)
{
    switch (type.kind()) {
    case TypeKind::Text: return textEditor(context, field);
    case TypeKind::Boolean: return new BooleanEditor(field ? words(field->label) : QString());
    case TypeKind::Integer: return new NumberEditor(field, true, text(context.project().money.currency));
    case TypeKind::Real: return new NumberEditor(field, false, text(context.project().money.currency));
    case TypeKind::Duration: return new DurationEditor(field);
    case TypeKind::Moment: return new MomentEditor;
    case TypeKind::TimeOfDay: return new TimeOfDayEditor;
    case TypeKind::Choice: return new ChoiceEditor(*type.choices());
    case TypeKind::AnyScalar: return new ScalarEditor;
    case TypeKind::Rule: return new RuleEditor(context);
    case TypeKind::Optional: {
        ValueEditor *inner = makeEditor(context, *type.itemType(), field);
        return inner ? new OptionalEditor(inner, firstValue(*type.itemType()), field ? words(field->label) : QString())
                     : nullptr;
    }
    case TypeKind::List: {
        if (&type == &typeOf<std::vector<Change>>())
            return new ChangeListEditor(context);
        const Type &item = *type.itemType();
        if (item.kind() == TypeKind::Choice)
            return new ChoiceListEditor(*item.choices());
        return item.kind() == TypeKind::Text
            ? new TextListEditor(context, field ? field->reference : Reference::None) : nullptr;
    }
    case TypeKind::Map: {
        const TypeKind item = type.itemType()->kind();
        if (field && field->key == "costPerSend")
            return new MapEditor(true, EnumChoices<Channel>::choices());
        return item == TypeKind::Real || item == TypeKind::Text ? new MapEditor(item == TypeKind::Real) : nullptr;
    }
    case TypeKind::Structure:
    case TypeKind::NodeParameters:
    case TypeKind::Raw: break;
    }
    return nullptr;
}

} // namespace throughline::studio
