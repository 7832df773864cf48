// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/kinds/split_experiment.h"

namespace throughline {

const Structure &Arm::structure()
{
    static const Structure all
        = Describe<Arm>("arm", TL_TEXT("Experiment", "Arm"),
                        TL_TEXT("Experiment", "One way of treating customers, given to a share of them by chance."))
              .field(&Arm::id, "id", TL_TEXT("Experiment", "Id"),
                     TL_TEXT("Experiment", "Names the arm in edges and reports; it stays when the label changes."))
              .required()
              .field(&Arm::label, "label", TL_TEXT("Experiment", "Label"),
                     TL_TEXT("Experiment", "Shown on the edge."))
              .field(&Arm::weight, "weight", TL_TEXT("Experiment", "Weight"),
                     TL_TEXT("Experiment", "Share of the customers; all arms together make 100 %."))
              .unit(Unit::Percent)
              .range(0, 100)
              .required()
              .field(&Arm::isHoldout, "holdout", TL_TEXT("Experiment", "Hold-out"),
                     TL_TEXT("Experiment", "The arm that others are compared with: it gets no message."));
    return all;
}

std::vector<Exit> SplitExperimentNode::exits() const
{
    std::vector<Exit> out;
    for (const Arm &arm : arms)
        out.push_back({arm.id, {TL_TEXT("Experiment", "%1"), {arm.label.empty() ? arm.id : arm.label}}, false});
    return out;
}

const Structure &SplitExperimentNode::structure()
{
    static const Structure all
        = Describe<SplitExperimentNode>(
              key, TL_TEXT("Experiment", "Experiment"),
              TL_TEXT("Experiment", "Gives each customer one arm by chance, the same one each time."))
              .field(&SplitExperimentNode::experiment, "experiment", TL_TEXT("Experiment", "Plan"),
                     TL_TEXT("Experiment", "The test plan in this project that this split carries out."))
              .refersTo(Reference::Experiment)
              .field(&SplitExperimentNode::arms, "arms", TL_TEXT("Experiment", "Arms"),
                     TL_TEXT("Experiment", "Two or more."))
              .field(&SplitExperimentNode::stratum, "stratum", TL_TEXT("Experiment", "Stratified by"),
                     TL_TEXT("Experiment", "A field within whose values the arms are compared."))
              .refersTo(Reference::DataField)
              .field(&SplitExperimentNode::conversionWindow, "conversionWindow",
                     TL_TEXT("Experiment", "Conversion window"),
                     TL_TEXT("Experiment", "How long after assignment a conversion counts."))
              .unit(Unit::Seconds)
              .atLeast(3600);
    return all;
}

} // namespace throughline
