// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/rule_leaf.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/simple_editors.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/label.h"
#include "model/values/time.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace throughline::studio {

namespace {

QComboBox *chooser(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(230);
    return box;
}

template <class E>
QComboBox *choiceBox(const QString &name, E current)
{
    QComboBox *box = chooser(name);
    const auto &choices = EnumChoices<E>::choices();
    for (const Choice &choice : choices)
        box->addItem(words(choice.label));
    box->setCurrentIndex(int(current));
    return box;
}

QLineEdit *lineEdit(const QString &name, const QString &value, int width)
{
    auto *line = new QLineEdit(value);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setFixedWidth(width);
    return line;
}

bool hasValue(Comparison comparison)
{
    return comparison != Comparison::IsSet && comparison != Comparison::IsNotSet;
}

bool hasSeveral(Comparison comparison)
{
    return comparison == Comparison::In || comparison == Comparison::NotIn;
}

QString wordsOf(const std::vector<Scalar> &values)
{
    QStringList parts;
    for (const Scalar &value : values)
        parts << wordsOfScalar(encodeScalar(value));
    return parts.join(QStringLiteral(", "));
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
    QComboBox *kind = chooser(tr("Kind of condition"));
    using Kind = throughline::Rule::Kind;
    const std::vector<std::pair<Kind, QString>> kinds{{Kind::Field, tr("Field")}, {Kind::History, tr("History")},
                                                      {Kind::Audience, tr("Audience")}, {Kind::Consent, tr("Consent")}};
    for (size_t i = 0; i < kinds.size(); ++i) {
        kind->addItem(kinds[i].second);
        if (kinds[i].first == m_rule.kind)
            kind->setCurrentIndex(int(i));
    }
    connect(kind, &QComboBox::activated, this, [this, kinds](int index) {
        throughline::Rule fresh;
        fresh.kind = kinds[size_t(index)].first;
        if (fresh.kind == Kind::History) {
            fresh.history = History::Engagements;
            fresh.eventKind = "clicked";
            fresh.within = Duration::days(30);
            fresh.comparison = Comparison::GreaterOrEqual;
            fresh.values = {Scalar(std::int64_t(1))};
        } else if (fresh.kind == Kind::Field) {
            fresh.values = {Scalar(std::string())};
        } else if (fresh.kind == Kind::Consent) {
            fresh.channel = Channel::Email;
        }
        m_rule = std::move(fresh);
        changeForm();
    });
    line.addWidget(kind);
    switch (m_rule.kind) {
    case Kind::Field: buildField(line); break;
    case Kind::History: buildHistory(line); break;
    case Kind::Audience: buildAudience(line); break;
    case Kind::Consent: buildConsent(line); break;
    default: break;
    }
}

void RuleLeaf::changeForm()
{
    // The sender is one of the widgets that go: they go once its signal is done.
    QTimer::singleShot(0, this, [this] {
        while (QLayoutItem *item = layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        build();
        for (QWidget *child : findChildren<QWidget *>())
            child->show();
        updateGeometry();
    });
    emit edited();
}

void RuleLeaf::buildField(FlowLayout &line)
{
    QComboBox *field = chooser(tr("Field"));
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setMinimumContentsLength(12);
    for (const Suggestion &each : m_context.suggestions(Reference::DataField))
        field->addItem(each.value);
    field->setEditText(text(m_rule.field));
    connect(field, &QComboBox::editTextChanged, this, [this](const QString &name) {
        m_rule.field = name.trimmed().toStdString();
        emit edited();
    });
    line.addWidget(field);
    buildComparison(line);
}

void RuleLeaf::buildHistory(FlowLayout &line)
{
    QComboBox *aggregate = choiceBox(tr("Measure"), m_rule.aggregate);
    connect(aggregate, &QComboBox::activated, this, [this](int index) {
        m_rule.aggregate = Aggregate(index);
        changeForm();
    });
    line.addWidget(aggregate);
    const bool needsColumn = m_rule.aggregate != Aggregate::Count && m_rule.aggregate != Aggregate::DaysSinceLast;
    if (needsColumn) {
        QLineEdit *column = lineEdit(tr("of column"), text(m_rule.field), 90);
        connect(column, &QLineEdit::textEdited, this, [this](const QString &name) {
            m_rule.field = name.trimmed().toStdString();
            emit edited();
        });
        line.addWidget(column);
    }
    QComboBox *history = choiceBox(tr("History"), m_rule.history);
    connect(history, &QComboBox::activated, this, [this](int index) {
        m_rule.history = History(index);
        m_rule.eventKind.clear();
        m_rule.channel.reset();
        changeForm();
    });
    line.addWidget(history);
    if (m_rule.history != History::Purchases) {
        QComboBox *kind = chooser(tr("what"));
        kind->setEditable(true);
        kind->setInsertPolicy(QComboBox::NoInsert);
        if (m_rule.history == History::Engagements)
            kind->addItems({QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("seen"),
                            QStringLiteral("clicked"), QStringLiteral("unsubscribed"), QStringLiteral("complained")});
        else if (m_rule.history == History::Behaviours)
            for (const Suggestion &each : m_context.suggestions(Reference::Event))
                kind->addItem(each.value);
        kind->setEditText(text(m_rule.eventKind));
        kind->lineEdit()->setPlaceholderText(tr("any kind"));
        connect(kind, &QComboBox::editTextChanged, this, [this](const QString &name) {
            m_rule.eventKind = name.trimmed().toStdString();
            emit edited();
        });
        line.addWidget(kind);
    }
    if (m_rule.history == History::Engagements) {
        QComboBox *channel = chooser(tr("Channel"));
        channel->addItem(tr("any channel"));
        for (const Channel each : allChannels)
            channel->addItem(words(info(each).name));
        channel->setCurrentIndex(m_rule.channel ? int(*m_rule.channel) + 1 : 0);
        connect(channel, &QComboBox::activated, this, [this](int index) {
            m_rule.channel = index == 0 ? std::nullopt : std::optional(allChannels[size_t(index - 1)]);
            emit edited();
        });
        line.addWidget(channel);
    }
    line.addWidget(new Label(tr("in the last"), TextStyle::Base, ColorRole::Text2));
    QLineEdit *within = lineEdit(tr("all time"), m_rule.within.seconds > 0 ? text(formatDuration(m_rule.within)) : QString(), 70);
    within->setToolTip(tr("For example 30d or 12h; empty means all of history."));
    connect(within, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const auto duration = parseDuration(typed.trimmed().toStdString());
        if (!duration && !typed.trimmed().isEmpty())
            return;
        m_rule.within = duration.value_or(Duration{});
        emit edited();
    });
    line.addWidget(within);
    buildComparison(line);
}

void RuleLeaf::buildAudience(FlowLayout &line)
{
    line.addWidget(new Label(tr("is in"), TextStyle::Base, ColorRole::Text2));
    QComboBox *box = chooser(tr("Audience"));
    const auto all = m_context.suggestions(Reference::Audience);
    for (const Suggestion &each : all)
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
    line.addWidget(new Label(tr("agrees to messages by"), TextStyle::Base, ColorRole::Text2));
    QComboBox *channel = chooser(tr("Channel"));
    for (const Channel each : allChannels)
        channel->addItem(words(info(each).name));
    channel->setCurrentIndex(int(m_rule.channel.value_or(Channel::Email)));
    connect(channel, &QComboBox::activated, this, [this](int index) {
        m_rule.channel = allChannels[size_t(index)];
        emit edited();
    });
    line.addWidget(channel);
    QLineEdit *topic = lineEdit(tr("any topic"), text(m_rule.topic), 100);
    connect(topic, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_rule.topic = name.trimmed().toStdString();
        emit edited();
    });
    line.addWidget(topic);
}

void RuleLeaf::buildComparison(FlowLayout &line)
{
    QComboBox *comparison = choiceBox(tr("Comparison"), m_rule.comparison);
    connect(comparison, &QComboBox::activated, this, [this](int index) {
        m_rule.comparison = Comparison(index);
        if (!hasValue(m_rule.comparison))
            m_rule.values.clear();
        else if (m_rule.values.empty())
            m_rule.values = {Scalar(std::string())};
        else if (!hasSeveral(m_rule.comparison))
            m_rule.values.resize(1);
        changeForm();
    });
    line.addWidget(comparison);
    if (!hasValue(m_rule.comparison))
        return;
    QLineEdit *value = lineEdit(tr("value"), wordsOf(m_rule.values), 120);
    connect(value, &QLineEdit::textEdited, this, [this](const QString &typed) {
        std::vector<Scalar> values;
        for (const QString &part : hasSeveral(m_rule.comparison) ? typed.split(QLatin1Char(',')) : QStringList{typed})
            if (const auto scalar = decodeScalar(scalarFromWords(part)))
                values.push_back(std::holds_alternative<std::monostate>(*scalar) ? Scalar(std::string()) : *scalar);
        m_rule.values = std::move(values);
        emit edited();
    });
    line.addWidget(value);
}

} // namespace throughline::studio
