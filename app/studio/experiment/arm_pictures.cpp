// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/experiment/arm_pictures.h"

#include "app/studio/document/words.h"
#include "app/studio/preview/channel_preview.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "simulator/planning/plan_document.h"

#include <QHBoxLayout>

namespace throughline::studio {

ArmPictures::ArmPictures(QWidget *parent) : Card(tr("What the arms say"), tr("to a made-up customer"), parent)
{
    setObjectName(QStringLiteral("armPictures"));
    m_arms = new QHBoxLayout;
    m_arms->setSpacing(16);
    body()->addLayout(m_arms);
}

void ArmPictures::show(const Project &project, const planning::TestPlan &plan, const QString &folder)
{
    while (QLayoutItem *item = m_arms->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const planning::ArmPlan &arm : plan.arms) {
        auto *column = new QWidget;
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        auto *name = new Label(text(arm.label), TextStyle::BaseStrong);
        name->setWordWrap(true);
        layout->addWidget(name);
        const std::vector<planning::ArmMessage> messages = planning::armMessages(project, plan, arm.id);
        QStringList facts{percentText(locale(), arm.share)};
        if (messages.empty())
            facts << (arm.isHoldout ? tr("held out: no message of this test") : tr("no message of its own"));
        else
            facts << words(info(messages.front().shown.channel).name);
        if (!messages.empty() && !messages.front().when.text.isEmpty())
            facts << words(messages.front().when);
        auto *said = new Label(facts.join(QStringLiteral(" · ")), TextStyle::Caption, ColorRole::Text2);
        said->setWordWrap(true);
        layout->addWidget(said);
        if (!messages.empty()) {
            auto *preview = new ChannelPreview;
            preview->setAccessibleName(tr("Message of the arm “%1”").arg(text(arm.label)));
            preview->setMaximumWidth(360);
            preview->setView(channelView(project, messages.front().shown, nullptr, folder));
            layout->addWidget(preview);
        }
        QStringList others;
        for (std::size_t i = 1; i < messages.size(); ++i)
            others << (messages[i].name.empty() ? words(info(messages[i].shown.channel).name) : text(messages[i].name));
        if (!others.isEmpty()) {
            auto *after = new Label(tr("Then: %1").arg(others.join(QStringLiteral(", "))), TextStyle::Caption, ColorRole::Text2);
            after->setWordWrap(true);
            layout->addWidget(after);
        }
        layout->addStretch(1);
        m_arms->addWidget(column, 1);
    }
}

} // namespace throughline::studio
