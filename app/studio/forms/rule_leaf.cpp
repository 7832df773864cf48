// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/rule_leaf.h"

#include "app/studio/document/rule_words.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/rule_phrases.h"
#include "app/studio/forms/value_chooser.h"
#include "app/studio/session/data_source.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTimer>

namespace throughline::studio {

namespace {

using Condition = throughline::Rule;

constexpr std::int64_t secondsPerDay = 86400;

/// As wide as what it says now, so that a condition reads as a sentence; its list is as wide as its
/// longest choice.
class WordChooser final : public QComboBox
{
public:
    WordChooser()
    {
        connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override
    {
        if (isEditable())
            return QComboBox::sizeHint();
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize words(fontMetrics().horizontalAdvance(currentText()) + 2, fontMetrics().height());
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
    }
    QSize minimumSizeHint() const override { return {themeOf(this).scaled(60), QComboBox::minimumSizeHint().height()}; }
    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * themeOf(this).space(Space::Item));
        QComboBox::showPopup();
    }
};

/// `objectName` for tests, `name` for screen readers.
QComboBox *chooser(const char *objectName, const QString &name)
{
    auto *box = new WordChooser;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Narrow panels: the choice ends in "…" and stands whole in the tool tip.
    box->setMinimumWidth(themeOf(box).scaled(80));
    box->setMaximumWidth(themeOf(box).scaled(260));
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box, name](const QString &text) {
        box->setToolTip(text.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, text));
    });
    return box;
}

/// A choice that can be typed as well.
QComboBox *openChooser(const char *objectName, const QString &name)
{
    QComboBox *box = chooser(objectName, name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumContentsLength(12);
    box->setMinimumWidth(themeOf(box).scaled(113)); // what is typed is not ended in "…"
    return box;
}

QLineEdit *lineEdit(const char *objectName, const QString &name, const QString &value, int width)
{
    auto *line = new QLineEdit(value);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setMinimumWidth(themeOf(line).scaled(std::min(width, 80)));
    line->setMaximumWidth(themeOf(line).scaled(width));
    return line;
}

QSpinBox *numberBox(const char *objectName, const QString &name, int value, int least, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setRange(least, 100'000);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

bool hasValue(Comparison comparison)
{
    return comparison != Comparison::IsSet && comparison != Comparison::IsNotSet;
}

bool hasSeveral(Comparison comparison)
{
    return comparison == Comparison::In || comparison == Comparison::NotIn;
}

bool hasSpan(Comparison comparison)
{
    return comparison == Comparison::WithinLast || comparison == Comparison::NotWithinLast || comparison == Comparison::WithinNext;
}

double numberIn(const Condition &rule)
{
    if (rule.values.empty())
        return 1;
    if (const auto *whole = std::get_if<std::int64_t>(&rule.values.front()))
        return double(*whole);
    const auto *real = std::get_if<double>(&rule.values.front());
    return real ? *real : 1;
}

} // namespace

RuleLeaf::RuleLeaf(const FormContext &context, throughline::Rule rule, QWidget *parent)
    : QWidget(parent), m_context(context), m_rule(std::move(rule))
{
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    build();
}

void RuleLeaf::build()
{
    auto &line = static_cast<FlowLayout &>(*layout());
    addSubject(line);
    switch (m_rule.kind) {
    case Condition::Kind::Field: buildField(line); break;
    case Condition::Kind::History: buildHistory(line); break;
    case Condition::Kind::Audience: buildAudience(line); break;
    case Condition::Kind::Consent: buildConsent(line); break;
    default: break;
    }
    if (m_remark) {
        line.addSpring();
        line.addWidget(m_remark);
    }
}

void RuleLeaf::setRemark(QWidget *remark)
{
    m_remark = remark;
    auto &line = static_cast<FlowLayout &>(*layout());
    line.addSpring();
    line.addWidget(remark);
}

void RuleLeaf::addSubject(FlowLayout &line)
{
    QComboBox *subject = chooser("subject", tr("What the condition is about"));
    const std::vector<RulePhrase> phrases = rulePhrases();
    for (size_t i = 0; i < phrases.size(); ++i) {
        subject->addItem(phrases[i].words);
        if (phrases[i].fits(m_rule))
            subject->setCurrentIndex(int(i));
    }
    connect(subject, &QComboBox::activated, this, [this, phrases](int index) {
        const Condition start = phrases[size_t(index)].start;
        // Between two things that can happen, how often and when stay as they are.
        const bool bothHistory = start.kind == Condition::Kind::History && m_rule.kind == Condition::Kind::History;
        if (bothHistory) {
            const bool keepsChannel = start.history == History::Engagements;
            m_rule.history = start.history;
            m_rule.eventKind = start.eventKind;
            if (!keepsChannel) {
                m_rule.channel.reset();
                m_rule.template_.clear();
            }
        } else {
            m_rule = start;
        }
        changeForm();
    });
    line.addWidget(subject);
}

void RuleLeaf::changeForm()
{
    // The sender is one of the widgets that go: they go once its signal is done.
    QTimer::singleShot(0, this, [this] {
        while (QLayoutItem *item = layout()->takeAt(0)) {
            if (QWidget *widget = item->widget(); widget && widget != m_remark) {
                widget->hide();
                widget->deleteLater();
            }
            delete item;
        }
        build();
        for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (layout()->indexOf(child) >= 0)
                child->show();
        updateGeometry();
    });
    emit edited();
}

void RuleLeaf::buildField(FlowLayout &line)
{
    QComboBox *field = openChooser("field", tr("Field"));
    for (const Suggestion &each : m_context.suggestions(Reference::DataField))
        field->addItem(each.value);
    field->setEditText(text(m_rule.field));
    field->lineEdit()->setPlaceholderText(tr("a field"));
    connect(field, &QComboBox::editTextChanged, this, [this](const QString &name) {
        m_rule.field = name.trimmed().toStdString();
        emit edited();
    });
    // Another field has other values to choose among.
    connect(field, &QComboBox::activated, this, &RuleLeaf::changeForm);
    line.addWidget(field);
    addComparison(line);
    if (hasValue(m_rule.comparison))
        addFieldValue(line);
}

void RuleLeaf::addComparison(FlowLayout &line)
{
    QComboBox *comparison = chooser("comparison", tr("Comparison"));
    for (const Choice &choice : EnumChoices<Comparison>::choices())
        comparison->addItem(words(choice.label));
    comparison->setCurrentIndex(int(m_rule.comparison));
    connect(comparison, &QComboBox::activated, this, [this](int index) {
        const Comparison before = m_rule.comparison;
        m_rule.comparison = Comparison(index);
        if (!hasValue(m_rule.comparison))
            m_rule.values.clear();
        else if (hasSpan(m_rule.comparison) != hasSpan(before) || m_rule.values.empty())
            m_rule.values = {Scalar(std::string(hasSpan(m_rule.comparison) ? "30d" : ""))};
        else if (!hasSeveral(m_rule.comparison))
            m_rule.values.resize(1);
        changeForm();
    });
    line.addWidget(comparison);
}

void RuleLeaf::addFieldValue(FlowLayout &line)
{
    if (hasSpan(m_rule.comparison)) {
        const auto *typed = m_rule.values.empty() ? nullptr : std::get_if<std::string>(&m_rule.values.front());
        const auto span = typed ? parseDuration(*typed) : std::nullopt;
        QSpinBox *days = numberBox("days", tr("Number of days"), int(span.value_or(Duration::days(30)).seconds / secondsPerDay), 1, tr(" days"));
        connect(days, &QSpinBox::valueChanged, this, [this](int count) {
            m_rule.values = {Scalar(formatDuration(Duration::days(count)))};
            emit edited();
        });
        return line.addWidget(days);
    }
    const FieldSummary *summary = m_context.data() ? m_context.data()->summaryOf(text(m_rule.field)) : nullptr;
    const bool isTruth = (summary && summary->type == RoleType::Boolean)
        || (m_rule.values.size() == 1 && std::holds_alternative<bool>(m_rule.values.front()));
    if (isTruth && !hasSeveral(m_rule.comparison)) {
        QComboBox *truth = chooser("value", tr("Value"));
        truth->addItems({tr("yes"), tr("no")});
        const bool *now = m_rule.values.empty() ? nullptr : std::get_if<bool>(&m_rule.values.front());
        truth->setCurrentIndex(now ? (*now ? 0 : 1) : -1);
        connect(truth, &QComboBox::activated, this, [this](int index) {
            m_rule.values = {Scalar(index == 0)};
            emit edited();
        });
        return line.addWidget(truth);
    }
    auto *value = new ValueChooser(hasSeveral(m_rule.comparison), [this]() -> const FieldSummary * {
        return m_context.data() ? m_context.data()->summaryOf(text(m_rule.field)) : nullptr;
    });
    value->setValues(m_rule.values);
    connect(value, &ValueChooser::edited, this, [this, value] {
        m_rule.values = value->values();
        emit edited();
    });
    line.addWidget(value);
}

void RuleLeaf::buildHistory(FlowLayout &line)
{
    if (m_rule.history == History::Engagements)
        addMessage(line);
    if (m_rule.history == History::Behaviours || m_rule.history == History::Support) {
        QComboBox *kind = openChooser("kind", tr("What"));
        if (m_rule.history == History::Behaviours)
            for (const Suggestion &each : m_context.suggestions(Reference::Event))
                kind->addItem(each.value);
        kind->setEditText(text(m_rule.eventKind));
        kind->lineEdit()->setPlaceholderText(tr("anything"));
        connect(kind, &QComboBox::editTextChanged, this, [this](const QString &name) {
            m_rule.eventKind = name.trimmed().toStdString();
            emit edited();
        });
        line.addWidget(kind);
    }
    addHowOften(line);
    addWindow(line);
}

void RuleLeaf::addMessage(FlowLayout &line)
{
    QComboBox *channel = chooser("channel", tr("Channel"));
    channel->addItem(tr("any message"));
    for (const Channel each : allChannels)
        channel->addItem(tr("any %1 message").arg(words(info(each).name)));
    channel->setCurrentIndex(m_rule.channel ? int(*m_rule.channel) + 1 : 0);
    connect(channel, &QComboBox::activated, this, [this](int index) {
        m_rule.channel = index == 0 ? std::nullopt : std::optional(allChannels[size_t(index - 1)]);
        emit edited();
    });
    line.addWidget(channel);
    if (m_context.project().templates.empty() && m_rule.template_.empty())
        return;
    QComboBox *content = chooser("template", tr("Template"));
    content->addItem(tr("with any content"), QString());
    for (const Suggestion &each : m_context.suggestions(Reference::Template))
        content->addItem(tr("with %1").arg(each.label), each.value);
    if (content->findData(text(m_rule.template_)) < 0)
        content->addItem(tr("with %1").arg(text(m_rule.template_)), text(m_rule.template_));
    content->setCurrentIndex(content->findData(text(m_rule.template_)));
    connect(content, &QComboBox::activated, this, [this, content](int index) {
        m_rule.template_ = content->itemData(index).toString().toStdString();
        emit edited();
    });
    line.addWidget(content);
}

void RuleLeaf::addHowOften(FlowLayout &line)
{
    QComboBox *often = chooser("often", tr("How often or how much"));
    const std::vector<RulePhrase> phrases = quantityPhrases(m_rule);
    for (const RulePhrase &phrase : phrases)
        often->addItem(phrase.words);
    const auto meant = std::find_if(phrases.begin(), phrases.end(), [this](const RulePhrase &phrase) { return phrase.fits(m_rule); });
    often->setCurrentIndex(int(meant - phrases.begin()));
    connect(often, &QComboBox::activated, this, [this, phrases](int index) {
        const Condition &start = phrases[size_t(index)].start;
        m_rule.aggregate = start.aggregate;
        m_rule.comparison = start.comparison;
        m_rule.values = start.values;
        m_rule.field = start.field;
        changeForm();
    });
    line.addWidget(often);
    if (!needsNumber(m_rule))
        return;
    const bool isCount = m_rule.aggregate == Aggregate::Count;
    if (!saysComparison(m_rule)) {
        const bool needsColumn = !isCount && m_rule.aggregate != Aggregate::DaysSinceLast;
        if (needsColumn) {
            QLineEdit *column = lineEdit("column", tr("of which column"), text(m_rule.field), 100);
            connect(column, &QLineEdit::textEdited, this, [this](const QString &name) {
                m_rule.field = name.trimmed().toStdString();
                emit edited();
            });
            line.addWidget(column);
        }
        addComparison(line);
        if (!hasValue(m_rule.comparison))
            return;
    }
    const QString unit = isCount ? tr(" times") : m_rule.aggregate == Aggregate::DaysSinceLast ? tr(" days") : QString();
    QSpinBox *number = numberBox("number", tr("Number"), int(numberIn(m_rule)), 0, unit);
    connect(number, &QSpinBox::valueChanged, this, [this](int count) {
        m_rule.values = {Scalar(std::int64_t(count))};
        emit edited();
    });
    line.addWidget(number);
}

void RuleLeaf::addWindow(FlowLayout &line)
{
    if (m_typesWindow) {
        line.addWidget(new Label(tr("in the last"), TextStyle::Base, ColorRole::Text2));
        QSpinBox *days = numberBox("windowDays", tr("Number of days"), std::max(1, int(m_rule.within.seconds / secondsPerDay)), 1, tr(" days"));
        connect(days, &QSpinBox::valueChanged, this, [this](int count) {
            m_rule.within = Duration::days(count);
            emit edited();
        });
        return line.addWidget(days);
    }
    QComboBox *window = chooser("window", tr("How far back"));
    window->addItem(tr("at any time"), 0);
    for (const qlonglong days : {1, 7, 14, 30, 90, 180, 365})
        window->addItem(tr("in the last %1").arg(spanWords(Duration::days(days))), days * secondsPerDay);
    if (window->findData(qlonglong(m_rule.within.seconds)) < 0)
        window->addItem(tr("in the last %1").arg(spanWords(m_rule.within)), qlonglong(m_rule.within.seconds));
    window->addItem(tr("in another number of days…"), -1);
    window->setCurrentIndex(window->findData(qlonglong(m_rule.within.seconds)));
    connect(window, &QComboBox::activated, this, [this, window](int index) {
        const qlonglong seconds = window->itemData(index).toLongLong();
        m_typesWindow = seconds < 0;
        if (m_typesWindow)
            return changeForm();
        m_rule.within.seconds = seconds;
        emit edited();
    });
    line.addWidget(window);
}

void RuleLeaf::buildAudience(FlowLayout &line)
{
    QComboBox *box = chooser("audience", tr("Audience"));
    for (const Suggestion &each : m_context.suggestions(Reference::Audience))
        box->addItem(each.label, each.value);
    if (box->findData(text(m_rule.audience)) < 0)
        box->insertItem(0, m_rule.audience.empty() ? tr("Choose one") : text(m_rule.audience), text(m_rule.audience));
    box->setCurrentIndex(box->findData(text(m_rule.audience)));
    connect(box, &QComboBox::activated, this, [this, box](int index) {
        m_rule.audience = box->itemData(index).toString().toStdString();
        emit edited();
    });
    line.addWidget(box);
}

void RuleLeaf::buildConsent(FlowLayout &line)
{
    QComboBox *channel = chooser("channel", tr("Channel"));
    for (const Channel each : allChannels)
        channel->addItem(words(info(each).name));
    channel->setCurrentIndex(int(m_rule.channel.value_or(Channel::Email)));
    connect(channel, &QComboBox::activated, this, [this](int index) {
        m_rule.channel = allChannels[size_t(index)];
        emit edited();
    });
    line.addWidget(channel);
    line.addWidget(new Label(tr("about"), TextStyle::Base, ColorRole::Text2));
    QLineEdit *topic = lineEdit("topic", tr("any topic"), text(m_rule.topic), 110);
    connect(topic, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_rule.topic = name.trimmed().toStdString();
        emit edited();
    });
    line.addWidget(topic);
}

} // namespace throughline::studio
