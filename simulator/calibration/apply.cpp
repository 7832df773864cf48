// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calibration/apply.h"

#include "model/data/known_tables.h"
#include "model/values/number.h"
#include "simulator/compile/compile.h"
#include "simulator/compile/reserved_effects.h"
#include "simulator/engine/exact_math.h"
#include "simulator/response/customer_model.h"

#include <algorithm>
#include <cmath>

namespace throughline::calibration {

namespace {

constexpr std::int64_t defaultWindow = 14 * 86400;
constexpr const char *prefix = "calibrated-";
constexpr const char *measuredPrefix = "measured-";

std::string percent(double share) { return formatSignificant(100 * share, 3) + " %"; }

/// Lower case letters, digits and single hyphens.
std::string slug(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        const bool isPlain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (isPlain)
            out += lower;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

/// Makes the segment's rule fit this population: a level that looks like a number may be a text there.
Rule fittedTo(const Population &population, Rule rule)
{
    for (Rule &child : rule.children) {
        const Column *column = population.field(child.field);
        if (column && column->holdsTexts())
            for (Scalar &value : child.values)
                if (!std::holds_alternative<std::string>(value))
                    value = formatScalar(value);
    }
    return rule;
}

class Calibrator
{
public:
    Calibrator(const Project &project, const Population &population) : m_project(project), m_population(population) {}

    Expected<void> learnResponses()
    {
        std::vector<RuleProgram> segments;
        for (const Audience &audience : m_project.audiences) {
            if (audience.isPersona || audience.rule.isEveryone() || audience.id.starts_with(prefix))
                continue;
            auto rule = compileRule(audience.rule, m_project, m_population);
            if (!rule || rule->readsEngagements())
                continue;
            segments.push_back(std::move(*rule));
            m_out.segments.push_back(audience.id);
        }
        m_out.log = readResponseLog(m_project, m_population, segments);
        m_out.responses = fitResponses(m_project, m_out.log, m_out.segments.size());
        if (m_out.log.messages == 0)
            note(TL_TEXT("Calibrate", "The database has no message log with messages older than three days: response rates stay as they are."));
        else if (m_out.log.foreign > 0)
            note(TL_TEXT("Calibrate", "%1 of %2 messages of the log bear the id of no template of this project: they count for their channel alone."),
                 {formatNumber(m_out.log.foreign), formatNumber(m_out.log.messages)});
        return {};
    }

    Expected<void> learnEffects(RandomisedTable table, std::int64_t window)
    {
        std::int64_t experimentWindow = 0;
        for (const std::string &arm : table.arms) {
            m_out.bindings.push_back(bindingOf(m_project, arm));
            experimentWindow = std::max(experimentWindow, m_out.bindings.back().window);
        }
        EffectFitSettings settings;
        settings.window = window > 0 ? window : experimentWindow > 0 ? experimentWindow : defaultWindow;
        settings.halfLife = std::max<std::int64_t>(settings.window / 2, 60);
        for (std::size_t arm = 0; arm < table.arms.size(); ++arm)
            if (arm != table.control && !m_out.bindings[arm].isBound())
                note(TL_TEXT("Calibrate", "No arm and no template of the project is named \"%1\": its effect is printed but not written."), {table.arms[arm]});
        for (const std::string &column : table.request.by)
            m_out.hasFields = m_out.hasFields && m_population.field(column);
        if (!m_out.hasFields)
            note(TL_TEXT("Calibrate", "Customers lack a field that the segments are made of: effects are written for everyone alone."));
        for (const auto &[count, text] : {std::pair(table.withoutArm, TL_TEXT("Calibrate", "%1 rows have no arm and were left out.")),
                                          std::pair(table.withoutOutcome, TL_TEXT("Calibrate", "%1 rows have no outcome of at least 0 and were left out.")),
                                          std::pair(table.withoutSegment, TL_TEXT("Calibrate", "%1 rows lack a value that makes segments and were left out."))})
            if (count > 0)
                note(text, {formatNumber(count)});
        for (RandomisedSegment &segment : table.segments)
            segment.rule = fittedTo(m_population, segment.rule);
        m_out.effects = fitEffects(table, settings);
        m_out.table = std::move(table);
        noteDoubleCounting();
        fitBaselines();
        return {};
    }

    Calibration take() { return std::move(m_out); }

private:
    void note(Text text, std::vector<std::string> arguments = {}) { m_out.notes.push_back({text, std::move(arguments)}); }

    void noteDoubleCounting()
    {
        const bool isBound = std::any_of(m_out.bindings.begin(), m_out.bindings.end(), [](const ArmBinding &b) { return b.isBound(); });
        for (const EffectAssumption &effect : m_project.assumptions.effects)
            if (isBound && effect.evidence != Evidence::Calibrated && !effect.node.starts_with("@"))
                note(TL_TEXT("Calibrate", "The effect \"%1\" acts on the messages of a calibrated arm as well: take it out where the test already holds it."), {effect.id});
    }

    /// The own hazards of the customers of each segment, from their purchase history.
    void fitBaselines()
    {
        RunSettings settings = settingsOf(m_project);
        settings.draws = 1;
        settings.replications = 1;
        Project bare = m_project;
        std::erase_if(bare.assumptions.effects, [](const EffectAssumption &effect) { return effect.node == baselineNode; });
        const auto compiled = compile(bare, m_population, settings);
        if (!compiled) {
            note(TL_TEXT("Calibrate", "The customers' own baseline was not compared with the control: %1"), {describe(compiled.error())});
            return;
        }
        const CustomerModel model((*compiled)->program);
        const std::size_t segments = m_out.hasFields ? m_out.table->segments.size() : 1;
        std::vector<std::vector<double>> hazards(segments == 1 ? 1 : segments + 1);
        std::vector<RuleProgram> rules;
        for (std::size_t i = 0; i < segments && segments > 1; ++i) {
            auto rule = compileRule(m_out.table->segments[i].rule, m_project, m_population);
            if (!rule) {
                note(TL_TEXT("Calibrate", "The customers' own baseline was not compared with the control: %1"), {describe(rule.error())});
                return;
            }
            rules.push_back(std::move(*rule));
        }
        CustomerFacts facts;
        for (std::size_t customer = 0; customer < m_population.size(); ++customer) {
            model.facts(customer, facts);
            const double hazard = double(facts.hazard) / hazardUnit;
            hazards[0].push_back(hazard);
            RuleView view;
            view.customer = customer;
            view.at = (*compiled)->program.start;
            for (std::size_t i = 0; i < rules.size(); ++i)
                if (rules[i].holds(view))
                    hazards[i + 1].push_back(hazard);
        }
        for (const ControlFit &control : m_out.effects.controls)
            if (std::size_t(control.segment + 1) < hazards.size() && !hazards[std::size_t(control.segment + 1)].empty())
                addBaseline(control, hazards[std::size_t(control.segment + 1)]);
    }

    void addBaseline(const ControlFit &control, std::vector<double> &hazards)
    {
        const auto window = double(m_out.effects.settings.window);
        std::sort(hazards.begin(), hazards.end()); // so that no order of rows changes the sum
        const auto riskAt = [&](double factor) {
            double sum = 0;
            for (const double hazard : hazards)
                sum += -std::expm1(-factor * hazard * window);
            return sum / double(hazards.size());
        };
        const auto factorFor = [&](double risk) {
            double low = std::log(0.01), high = std::log(100.0);
            for (int i = 0; i < 40; ++i) {
                const double middle = (low + high) / 2;
                (riskAt(std::exp(middle)) < risk ? low : high) = middle;
            }
            return roundedTo(std::exp((low + high) / 2));
        };
        BaselineFit fit;
        fit.segment = control.segment;
        fit.customers = std::int64_t(hazards.size());
        fit.ownRisk = roundedTo(riskAt(1));
        fit.multiplier = factorFor(control.risk);
        // A risk of x events is known to about 1/√x of itself.
        const double events = std::max(control.risk * control.customers, 0.5);
        const double spread = 1.6448536269514722 * std::sqrt((1 - control.risk) / events);
        fit.low = factorFor(control.risk * std::exp(-spread));
        fit.high = factorFor(std::min(control.risk * std::exp(spread), 0.999));
        m_out.baselines.push_back(fit);
    }

    const Project &m_project;
    const Population &m_population;
    Calibration m_out;
};

class Writer
{
public:
    Writer(Project &project, const Calibration &calibration) : m_project(project), m_assumed(project.assumptions), m_found(calibration) {}

    int write()
    {
        writeResponses();
        if (m_found.table) {
            writeAudiences();
            writeEffects();
            writeBaselines();
        }
        return m_written;
    }

private:
    void writeResponses()
    {
        if (m_found.responses.empty())
            return;
        std::erase_if(m_assumed.responses, [](const ResponseAssumption &r) { return r.id.starts_with(measuredPrefix); });
        std::vector<ResponseAssumption> learned;
        for (const FittedResponse &fitted : m_found.responses) {
            if (fitted.level == FittedResponse::Level::Kind)
                continue; // holds through its templates
            ResponseAssumption out;
            out.id = measuredPrefix + std::string(info(fitted.channel).key);
            out.channel = fitted.channel;
            if (fitted.templateIndex >= 0) {
                out.template_ = m_project.templates[std::size_t(fitted.templateIndex)].id;
                out.id += "-" + out.template_;
            }
            if (fitted.segment >= 0) {
                out.audience = m_found.segments[std::size_t(fitted.segment)];
                out.id += "-in-" + out.audience;
            }
            const ResponseAssumption base = baseFor(fitted);
            out.seenMedian = fitted.seenDelay ? Duration{fitted.seenDelay->median} : base.seenMedian;
            out.seenSpread = fitted.seenDelay ? fitted.seenDelay->spread : base.seenSpread;
            out.clickMedian = fitted.clickDelay ? Duration{fitted.clickDelay->median} : base.clickMedian;
            out.clickSpread = fitted.clickDelay ? fitted.clickDelay->spread : base.clickSpread;
            out.delivered = fitted.rates[0].mean;
            out.seen = fitted.rates[1].mean;
            out.clicked = fitted.rates[2].mean;
            out.replied = fitted.rates[3].mean;
            out.unsubscribed = fitted.rates[4].mean;
            out.complained = fitted.rates[5].mean;
            out.observations = std::max<std::int64_t>(clampedRound(fitted.rates[1].weight), 1);
            out.evidence = Evidence::Measured;
            out.source = "Message log, " + formatNumber(fitted.tally.sent) + " messages until " + formatMoment(Moment{m_found.log.latest}).substr(0, 10)
                + ", shrunk towards " + parentOf(fitted);
            learned.push_back(std::move(out));
            ++m_written;
        }
        m_assumed.responses.insert(m_assumed.responses.begin(), std::make_move_iterator(learned.begin()), std::make_move_iterator(learned.end()));
    }

    static std::string parentOf(const FittedResponse &fitted)
    {
        switch (fitted.level) {
        case FittedResponse::Level::Channel: return "the published benchmark";
        case FittedResponse::Level::Template: return "templates of its kind";
        case FittedResponse::Level::TemplateAndSegment: return "the template and the segment";
        default: return "the channel";
        }
    }

    /// Delays that the log is too thin to tell.
    ResponseAssumption baseFor(const FittedResponse &fitted) const
    {
        for (const ResponseAssumption &known : m_assumed.responses)
            if (known.channel == fitted.channel && known.template_.empty() && known.audience.empty())
                return known;
        return ResponseAssumption{};
    }

    void writeAudiences()
    {
        if (m_found.table->segments.size() < 2 || !m_found.hasFields)
            return;
        for (const RandomisedSegment &segment : m_found.table->segments) {
            Audience audience;
            audience.id = prefix + slug(segment.name);
            audience.name = segment.name;
            audience.rule = segment.rule;
            const auto known = std::find_if(m_project.audiences.begin(), m_project.audiences.end(), [&](const Audience &other) {
                return other.id == audience.id || other.rule == audience.rule;
            });
            if (known == m_project.audiences.end()) {
                m_segmentIds.push_back(audience.id);
                m_project.audiences.push_back(std::move(audience));
                continue;
            }
            if (known->id == audience.id)
                known->rule = audience.rule;
            m_segmentIds.push_back(known->id);
        }
    }

    std::string segmentId(int segment) const { return segment < 0 ? std::string() : m_segmentIds[std::size_t(segment)]; }
    bool isWritten(int segment) const { return segment < 0 || !m_segmentIds.empty(); }

    std::string sourceOf(std::string what) const
    {
        const RandomisedRequest &request = m_found.table->request;
        return "Randomised table " + request.table + ", " + request.outcome + " within "
            + formatDuration(Duration{m_found.effects.settings.window}) + ": " + std::move(what);
    }

    void writeEffects()
    {
        const RandomisedTable &table = *m_found.table;
        std::vector<EffectAssumption> learned;
        for (const ArmEffect &effect : m_found.effects.effects) {
            const ArmBinding &binding = m_found.bindings[effect.arm];
            if (!binding.isBound() || !isWritten(effect.segment))
                continue;
            EffectAssumption out;
            out.node = binding.node;
            out.template_ = binding.template_;
            out.audience = segmentId(effect.segment);
            out.id = prefix + slug(table.arms[effect.arm]) + (effect.segment < 0 ? "" : "-" + slug(table.segments[std::size_t(effect.segment)].name));
            out.on = ActsOn::Assigned;
            out.multiplier = effect.multiplier;
            out.low = std::min(effect.low, effect.multiplier);
            out.high = std::max(effect.high, effect.multiplier);
            out.halfLife = Duration{m_found.effects.settings.halfLife};
            out.evidence = Evidence::Calibrated;
            out.source = sourceOf(formatNumber(std::int64_t(effect.customers)) + " in " + table.arms[effect.arm] + " against "
                                  + formatNumber(std::int64_t(effect.controlCustomers)) + " in " + table.request.control
                                  + ", risk ratio " + formatSignificant(effect.ratio, 4) + " (90 % " + formatSignificant(effect.ratioLow, 4)
                                  + " to " + formatSignificant(effect.ratioHigh, 4) + ")"
                                  + (effect.segment < 0 ? "" : ", shrunk towards the other segments"));
            learned.push_back(std::move(out));
        }
        replace(learned, [](const EffectAssumption &effect) { return effect.node != baselineNode; });
    }

    void writeBaselines()
    {
        std::vector<EffectAssumption> learned;
        // Segments first: the first one whose audience fits applies.
        std::vector<BaselineFit> fits = m_found.baselines;
        std::stable_sort(fits.begin(), fits.end(), [](const BaselineFit &a, const BaselineFit &b) { return (a.segment < 0) < (b.segment < 0); });
        for (const BaselineFit &fit : fits) {
            if (!isWritten(fit.segment))
                continue;
            const auto control = std::find_if(m_found.effects.controls.begin(), m_found.effects.controls.end(),
                                              [&](const ControlFit &c) { return c.segment == fit.segment; });
            EffectAssumption out;
            out.node = baselineNode;
            out.audience = segmentId(fit.segment);
            out.id = std::string(prefix) + "baseline" + (fit.segment < 0 ? "" : "-" + slug(m_found.table->segments[std::size_t(fit.segment)].name));
            out.on = ActsOn::Assigned;
            out.multiplier = fit.multiplier;
            out.low = std::min(fit.low, fit.multiplier);
            out.high = std::max(fit.high, fit.multiplier);
            out.evidence = Evidence::Calibrated;
            out.source = sourceOf("the control converts at " + percent(control->risk) + ", the purchase history says " + percent(fit.ownRisk));
            learned.push_back(std::move(out));
        }
        replace(learned, [](const EffectAssumption &effect) { return effect.node == baselineNode; });
        if (m_found.effects.controls.front().averageOrder > 0)
            m_assumed.averageOrder = m_found.effects.controls.front().averageOrder;
    }

    template <class Concerns>
    void replace(std::vector<EffectAssumption> &learned, Concerns concerns)
    {
        std::erase_if(m_assumed.effects, [&](const EffectAssumption &old) { return old.id.starts_with(prefix) && concerns(old); });
        m_written += int(learned.size());
        m_assumed.effects.insert(m_assumed.effects.begin(), std::make_move_iterator(learned.begin()), std::make_move_iterator(learned.end()));
    }

    Project &m_project;
    Assumptions &m_assumed;
    const Calibration &m_found;
    std::vector<std::string> m_segmentIds;
    int m_written = 0;
};

} // namespace

Expected<Calibration> calibrate(const Project &project, const Population &population, std::optional<RandomisedTable> table,
                                std::int64_t window)
{
    Calibrator calibrator(project, population);
    if (auto done = calibrator.learnResponses(); !done)
        return tl::unexpected(done.error());
    if (table)
        if (auto done = calibrator.learnEffects(std::move(*table), window); !done)
            return tl::unexpected(done.error());
    return calibrator.take();
}

Expected<Calibration> calibrate(const Project &project, const Population &population, const std::filesystem::path &database,
                                const CalibrationRequest &request)
{
    std::optional<RandomisedTable> table;
    if (request.randomised) {
        auto read = readRandomisedTable(database, *request.randomised);
        if (!read)
            return tl::unexpected(read.error());
        table = std::move(*read);
    }
    return calibrate(project, population, std::move(table), request.window);
}

int writeInto(Project &project, const Calibration &calibration) { return Writer(project, calibration).write(); }

} // namespace throughline::calibration
