// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/profile_update.h"

namespace throughline {

const Structure &ProfileUpdateNode::structure()
{
    static const Structure all
        = Describe<ProfileUpdateNode>(
              key, TL_TEXT("Profile", "Update profile"),
              TL_TEXT("Profile", "Writes a field of the source of truth. Each channel's copy follows with its delay."))
              .field(&ProfileUpdateNode::field, "field", TL_TEXT("Profile", "Field"),
                     TL_TEXT("Profile", "The field that is written."))
              .refersTo(Reference::DataField)
              .field(&ProfileUpdateNode::value, "value", TL_TEXT("Profile", "Value"),
                     TL_TEXT("Profile", "The new value."))
              .field(&ProfileUpdateNode::expression, "expression", TL_TEXT("Profile", "Expression"),
                     TL_TEXT("Profile", "Liquid whose result is written instead of the value."))
              .refersTo(Reference::Liquid);
    return all;
}

} // namespace throughline
