// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/preview_board.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/content/link_card.h"
#include "app/studio/content/masonry.h"
#include "app/studio/content/mismatch_card.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/preview/channel_preview.h"
#include "app/studio/session/customer_names.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/segmented_switch.h"

#include <QComboBox>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

/// The project's parts that decide what customers and copies look like.
bool concernsData(const std::vector<Path> &touched)
{
    for (const char *part : {"data", "audiences", "scenarios", "simulation", "policy", "salt", "journeys"})
        if (concerns(touched, part))
            return true;
    return false;
}

/// A card that is chosen with a click on it.
class ChannelCard : public Card
{
public:
    ChannelCard(const QString &title, const QString &caption, std::function<void()> clicked)
        : Card(title, caption), m_clicked(std::move(clicked))
    {
    }

protected:
    void mouseReleaseEvent(QMouseEvent *) override { m_clicked(); }

private:
    std::function<void()> m_clicked;
};

} // namespace

PreviewBoard::PreviewBoard(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_jobs(jobs),
      m_jobKey(QStringLiteral("content preview"))
{
    m_title = new ElidedLabel({}, TextStyle::Title);
    m_moment = new ElidedLabel({}, TextStyle::Caption, ColorRole::Text2);
    m_truth = new SegmentedSwitch({tr("What is true"), tr("What channels know")});
    m_truth->setMayShrink(true);
    m_truth->setObjectName(QStringLiteral("truthSwitch"));
    m_truth->setAccessibleName(tr("Which values the preview shows"));
    m_when = new QDateTimeEdit;
    m_when->setObjectName(QStringLiteral("moment"));
    m_when->setAccessibleName(tr("Moment that is looked at"));
    m_when->setToolTip(tr("What was true, and what the channels knew, at this moment of the customer's clock"));
    m_when->setTimeSpec(Qt::UTC); // its figures are those of the customer's clock, whatever this machine's is
    m_when->setCalendarPopup(true);
    m_when->setKeyboardTracking(false);
    m_latest = new ToolIconButton(QStringLiteral("history"), tr("Back to the latest moment"));
    m_latest->setObjectName(QStringLiteral("latestMoment"));
    m_extremes = new QComboBox;
    m_extremes->setObjectName(QStringLiteral("extremes"));
    m_extremes->setAccessibleName(tr("Grid of extremes"));
    m_extremes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_browser = new IconButton(tr("Open in browser"), QStringLiteral("external"));
    m_browser->setObjectName(QStringLiteral("openInBrowser"));
    m_browser->setToolTip(tr("The email as it is sent, in the browser"));
    m_message = new InlineMessage(Tone::Warn);
    m_message->hide();
    m_cards = new Masonry(themeOf(this).scaled(330));
    m_cards->setObjectName(QStringLiteral("channelCards"));
    m_grid = new Masonry(themeOf(this).scaled(230));
    m_grid->setObjectName(QStringLiteral("extremeCards"));
    m_mismatches = new MismatchCard(context);
    m_link = new LinkCard(context);

    // With large text, or in a narrow window, what stands at the end goes to a line of its own.
    auto *head = new FlowLayout;
    head->setSpacing(10);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_moment);
    head->addLayout(titles);
    head->addSpring();
    head->addWidget(m_truth);
    auto *tools = new FlowLayout;
    tools->addWidget(m_when);
    tools->addWidget(m_latest);
    tools->addSpring();
    tools->addWidget(m_extremes);
    tools->addWidget(m_browser);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(16);
    column->addWidget(m_cards);
    column->addWidget(m_grid);
    column->addWidget(m_mismatches);
    column->addWidget(m_link);
    column->addStretch(1);
    QScrollArea *scroll = pageScrollArea();
    showInside(*scroll, page);
    auto *above = new QVBoxLayout;
    setReadingMargins(*above, 0, 0, scrollRoom, 0);
    above->setSpacing(12);
    above->addLayout(head);
    above->addLayout(tools);
    above->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    setReadingMargins(*layout, 16, 14, 16 - scrollRoom, 0);
    layout->setSpacing(12);
    layout->addLayout(above);
    layout->addWidget(scroll, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(90);
    connect(&m_soon, &QTimer::timeout, this, &PreviewBoard::render);
    const auto forget = [this] {
        m_viewer.reset();
        renderSoon();
    };
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concernsData(touched))
            m_viewer.reset();
        renderSoon();
    });
    connect(&context.document(), &Document::replaced, this, forget);
    connect(&context.session(), &Session::scenarioChanged, this, forget);
    connect(&source, &DataSource::opened, this, forget);
    connect(&source, &DataSource::closed, this, forget);
    connect(&context.session(), &Session::customerChanged, this, &PreviewBoard::renderSoon);
    connect(&context.session(), &Session::momentChanged, this, &PreviewBoard::renderSoon);
    connect(m_truth, &SegmentedSwitch::indexChanged, this, &PreviewBoard::renderSoon);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &PreviewBoard::chooseMoment);
    connect(m_latest, &QToolButton::clicked, this, [this] { m_context.session().setMoment(std::nullopt); });
    connect(m_extremes, &QComboBox::activated, this, &PreviewBoard::renderSoon);
    connect(m_browser, &QPushButton::clicked, this, &PreviewBoard::openInBrowser);
}

PreviewBoard::~PreviewBoard()
{
    m_jobs.cancel(m_jobKey);
}

void PreviewBoard::setTemplate(const std::string &id)
{
    m_templateId = id;
    renderSoon();
}

void PreviewBoard::setShowsPerson(bool shows)
{
    m_showsPerson = shows;
    renderSoon();
}

std::optional<std::size_t> PreviewBoard::customer() const
{
    const auto population = m_data.population();
    const std::string key = m_context.session().customer().toStdString();
    return !population || key.empty() ? std::nullopt : population->find(key);
}

void PreviewBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renderSoon();
}

void PreviewBoard::renderSoon()
{
    // Nobody looks: the next look renders anew.
    if (isVisible())
        m_soon.start();
}

void PreviewBoard::chooseMoment()
{
    const QDateTime shown(m_when->date(), m_when->time(), Qt::OffsetFromUTC, m_result.utcOffsetMinutes * 60);
    m_context.session().setMoment(Moment{shown.toSecsSinceEpoch()});
}

void PreviewBoard::render()
{
    BoardRequest request;
    request.project = std::make_shared<const Project>(m_context.project());
    request.templateId = m_templateId;
    request.population = m_data.population();
    request.viewer = m_viewer;
    request.customer = customer();
    request.moment = m_context.session().moment();
    request.scenario = m_context.session().scenario().toStdString();
    request.asChannelsKnow = m_truth->index() == 1;
    request.showsPerson = m_showsPerson;
    if (const QString path = m_context.document().path(); !path.isEmpty())
        request.folder = QFileInfo(path).absolutePath();
    const QVariant channel = m_extremes->currentData();
    if (channel.isValid())
        request.extremes = Channel(channel.toInt());
    m_jobs.start(
        m_jobKey, [request = std::move(request)](Progress &) { return renderBoard(request); },
        [this](BoardResult result) { take(std::move(result)); });
}

void PreviewBoard::take(BoardResult result)
{
    m_result = std::move(result);
    m_viewer = m_result.viewer;
    showHead();
    showCards();
    showExtremes();
    m_mismatches->show(m_result, m_templateId);
    m_link->show(m_result);
    emit rendered();
}

QTime PreviewBoard::clockOf() const
{
    return QDateTime::fromSecsSinceEpoch(m_result.at.seconds, Qt::OffsetFromUTC, m_result.utcOffsetMinutes * 60).time();
}

void PreviewBoard::showHead()
{
    const bool hasCustomer = !m_result.customer.isEmpty();
    m_title->setText(hasCustomer ? tr("As %1 would see it").arg(isolated(m_result.customer)) : tr("As a made-up customer would see it"));
    const QDateTime local = QDateTime::fromSecsSinceEpoch(m_result.at.seconds, Qt::OffsetFromUTC, m_result.utcOffsetMinutes * 60);
    QString moment = tr("%1, %2, their local time").arg(locale().toString(local.date(), QLocale::LongFormat), locale().toString(local.time(), QLocale::ShortFormat));
    if (!m_showsPerson)
        moment += QStringLiteral(" · ") + tr("names and contacts are made up");
    m_moment->setText(hasCustomer ? moment
                                  : m_data.isOpen() ? tr("Choose at the top whom to view as.")
                                                    : tr("Open a database to see your own customers."));
    m_truth->setEnabled(hasCustomer);
    m_browser->setEnabled(std::ranges::any_of(m_result.channels, [](const ChannelResult &each) { return each.view.channel == Channel::Email; }));
    m_when->setEnabled(hasCustomer);
    m_latest->setEnabled(hasCustomer && m_context.session().moment().has_value());
    {
        const QSignalBlocker quiet(m_when);
        if (!m_when->hasFocus())
            m_when->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    }
    m_message->setVisible(m_result.problem.has_value());
    if (m_result.problem)
        m_message->setMessage(Tone::Warn, tr("Customers cannot be looked at"), words(*m_result.problem));
    const QVariant before = m_extremes->currentData();
    const QSignalBlocker quiet(m_extremes);
    m_extremes->clear();
    m_extremes->addItem(tr("No grid of extremes"));
    for (const ChannelResult &channel : m_result.channels)
        m_extremes->addItem(tr("Extremes in %1").arg(channelName(channel.view.channel)), int(channel.view.channel));
    m_extremes->setCurrentIndex(std::max(0, before.isValid() ? m_extremes->findData(before) : 0));
}

Card *PreviewBoard::channelCard(const ChannelResult &channel)
{
    const Channel key = channel.view.channel;
    QString caption;
    if (key == Channel::InApp || key == Channel::Web)
        caption = tr("at the next visit");
    if (channel.age)
        caption = (caption.isEmpty() ? QString() : caption + QStringLiteral(" · "))
            + (*channel.age < 60 ? tr("data of now") : tr("data %1 old").arg(durationText(locale(), double(*channel.age))));
    auto *card = new ChannelCard(channelName(key), caption, [this, key] { emit channelChosen(key); });
    card->setObjectName(QStringLiteral("channel.") + text(info(key).key));
    auto *picture = new QLabel;
    const QString name = text(info(key).key);
    picture->setPixmap(iconPixmap(name, themeOf(this).channelColor(name), QSizeF(18, 18), devicePixelRatioF()));
    card->header()->insertWidget(0, picture);
    auto *preview = new ChannelPreview;
    preview->setView(channel.view, clockOf());
    card->body()->addWidget(preview);
    return card;
}

void PreviewBoard::showCards()
{
    QList<QWidget *> cards;
    for (const ChannelResult &channel : m_result.channels)
        cards << channelCard(channel);
    m_cards->setCards(cards);
}

void PreviewBoard::showExtremes()
{
    QList<QWidget *> cards;
    for (const auto &[name, view] : m_result.extremes) {
        auto *card = new Card(words(name));
        auto *preview = new ChannelPreview;
        preview->setView(view, clockOf());
        card->body()->addWidget(preview);
        cards << card;
    }
    m_grid->setCards(cards);
    m_grid->setVisible(!cards.isEmpty());
}

/// The email with the pictures that are on this machine, or come along with it, written beside it.
EmailLayout PreviewBoard::withPictures(const ChannelView &view, const QString &folder) const
{
    EmailLayout layout = view.layout;
    for (EmailRow &row : layout.rows) {
        const ShownSlot *slot = row.slot.empty() ? nullptr : view.slot(row.slot);
        if (!slot || row.image.empty() || !slot->picture.isFound())
            continue;
        QString file = slot->picture.file;
        if (file.startsWith(QLatin1Char(':'))) {
            file = QDir(folder).filePath(QStringLiteral("throughline-%1").arg(QFileInfo(file).fileName()));
            QFile::remove(file);
            QFile::copy(slot->picture.file, file);
        }
        row.image = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded).toStdString();
    }
    return layout;
}

QString PreviewBoard::writeEmail(const QString &folder) const
{
    for (const ChannelResult &channel : m_result.channels) {
        if (channel.view.channel != Channel::Email)
            continue;
        const QString path = QDir(folder).filePath(QStringLiteral("throughline-%1.html").arg(text(m_templateId)));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(emailHtml(withPictures(channel.view, folder), EmailContent::Rendered))) < 0)
            return {};
        return path;
    }
    return {};
}

bool PreviewBoard::openInBrowser()
{
    const QString path = writeEmail(QStandardPaths::writableLocation(QStandardPaths::TempLocation));
    return !path.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace throughline::studio
