// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/board_job.h"
#include "app/studio/forms/form_context.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
QT_END_NAMESPACE

namespace throughline::studio {

class Card;
class ChannelPreview;
class IconButton;
class InlineMessage;
class Label;
class LinkCard;
class Masonry;
class MismatchCard;
class SegmentedSwitch;
class ToolIconButton;

/// The right of the Content place: all channels of a template as one customer sees them, what is
/// true or what the channels know, and what does not match. Renders in the background.
class PreviewBoard : public QWidget
{
    Q_OBJECT
public:
    PreviewBoard(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);
    ~PreviewBoard() override;

    void setTemplate(const std::string &id);
    /// False: stand-ins in the place of names and contacts.
    void setShowsPerson(bool shows);
    const BoardResult &result() const { return m_result; }
    /// The email as it is sent, in the system's browser.
    bool openInBrowser();
    /// Writes the email's HTML into a file; for the browser and for tests.
    QString writeEmail(const QString &folder) const;

signals:
    void rendered();
    /// A channel's card has been clicked.
    void channelChosen(throughline::Channel channel);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void renderSoon();
    void render();
    void take(BoardResult result);
    EmailLayout withPictures(const ChannelView &view, const QString &folder) const;
    void showHead();
    void chooseMoment();
    void showCards();
    void showExtremes();
    Card *channelCard(const ChannelResult &channel);
    QTime clockOf() const;
    std::optional<std::size_t> customer() const;

    const FormContext &m_context;
    DataSource &m_data;
    Jobs &m_jobs;
    const QString m_jobKey;
    QTimer m_soon{this};
    std::string m_templateId;
    bool m_showsPerson = false;
    BoardResult m_result;
    std::shared_ptr<const CustomerViewer> m_viewer;
    Label *m_title;
    Label *m_moment;
    SegmentedSwitch *m_truth;
    QDateTimeEdit *m_when;               ///< on the customer's clock
    ToolIconButton *m_latest;
    IconButton *m_browser;
    QComboBox *m_extremes;
    InlineMessage *m_message;
    Masonry *m_cards;
    Masonry *m_grid;
    MismatchCard *m_mismatches;
    LinkCard *m_link;
};

} // namespace throughline::studio
