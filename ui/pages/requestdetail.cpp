// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requestdetail.h"

#include "core/text.h"
#include "session/sessionmanager.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "support/historytext.h"
#include "support/requesttext.h"
#include "widgets/avatarlabel.h"
#include "widgets/elidedlabel.h"
#include "widgets/inklabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace qundesk {

namespace {

constexpr int avatarSize = 56;
constexpr int historyRows = 8;
constexpr qsizetype longestAnswer = 2000; ///< characters; a label is no place for more

InkLabel *sectionTitle() { return new InkLabel({}, Ink::Secondary, fontstep::kSecondary, QFont::DemiBold); }

InkLabel *paragraph()
{
    auto *label = new InkLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Lines stay, everything that could reach beyond them goes.
QString harmless(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(longestAnswer).split(u'\n'))
        lines.append(singleLine(line));
    return lines.join(u'\n');
}

} // namespace

RequestDetail::RequestDetail(const SessionManager &sessions, QWidget *parent)
    : QScrollArea(parent), m_sessions(sessions), m_hint(new InkLabel({}, Ink::Secondary)),
      m_content(new QWidget), m_avatar(new AvatarLabel(avatarSize)),
      m_name(new ElidedLabel({}, Ink::Text, fontstep::kPaneName, QFont::DemiBold)),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_questionTitle(sectionTitle()),
      m_question(paragraph()), m_answerTitle(sectionTitle()), m_answer(paragraph()),
      m_historyTitle(sectionTitle()), m_history(new QVBoxLayout), m_groupsTitle(sectionTitle()),
      m_groups(paragraph())
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(metrics::kPaneMargin, metrics::kPaneMargin, metrics::kPaneMargin,
                              metrics::kPaneMargin);
    m_hint->setWordWrap(true);
    outer->addWidget(m_hint);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    texts->addStretch();
    head->addLayout(texts, 1);
    column->addLayout(head);
    column->addSpacing(12);
    column->addWidget(m_questionTitle);
    column->addWidget(m_question);
    column->addSpacing(8);
    column->addWidget(m_answerTitle);
    column->addWidget(m_answer);
    column->addSpacing(12);
    column->addWidget(m_historyTitle);
    m_history->setSpacing(8);
    column->addLayout(m_history);
    column->addSpacing(12);
    column->addWidget(m_groupsTitle);
    column->addWidget(m_groups);
    outer->addWidget(m_content);
    outer->addStretch(1);
    setWidget(holder);
    retranslate();
}

void RequestDetail::setRequest(const std::optional<RequestRow> &row)
{
    if (m_row == row)
        return;
    m_row = row;
    retranslate();
}

void RequestDetail::retranslate()
{
    setAccessibleName(tr("Details"));
    m_hint->setText(tr("Select a request to see details."));
    m_questionTitle->setText(tr("Question"));
    m_answerTitle->setText(tr("Answer"));
    m_historyTitle->setText(tr("On this computer"));
    m_groupsTitle->setText(tr("In your other groups"));
    m_hint->setVisible(!m_row);
    m_content->setVisible(m_row.has_value());
    if (!m_row)
        return;
    const RequestRow &row = *m_row;
    m_avatar->setSubject(quint64(number(row.request.userId)), row.displayName());
    m_name->setText(row.displayName());
    m_line->setText(QString::number(number(row.request.userId)) + QStringLiteral(" · ")
                    + requesttext::groupOf(row));
    const auto [question, answer] = splitComment(row.request.comment);
    m_questionTitle->setVisible(!question.isEmpty());
    m_question->setVisible(!question.isEmpty());
    m_question->setText(harmless(question));
    m_answer->setText(answer.isEmpty() ? tr("No message") : harmless(answer));
    m_groups->setText(row.hints.alsoIn.isEmpty() ? tr("Not found in the groups loaded so far")
                                                 : row.hints.alsoIn.join(u'\n'));
    showHistory();
}

void RequestDetail::showHistory()
{
    while (QLayoutItem *item = m_history->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Session *session = m_sessions.session(m_row->account);
    const QList<HistoryRow> rows = session
        ? historyRowsOf(*session, GroupId{}, m_row->request.userId, historyRows)
        : QList<HistoryRow>();
    if (rows.isEmpty())
        addLine(new InkLabel(tr("Nothing yet"), Ink::Secondary));
    for (const HistoryRow &row : rows) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(new IconLabel(row.icon, Ink::Secondary, metrics::kCellIcon), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new ElidedLabel(row.text));
        texts->addWidget(new ElidedLabel(row.line, Ink::Secondary, fontstep::kSecondary));
        layout->addLayout(texts, 1);
        addLine(line);
    }
}

/// A layout shows what is added to it later, and not at all when its page comes into sight at that moment.
void RequestDetail::addLine(QWidget *line)
{
    m_history->addWidget(line);
    line->show();
}

void RequestDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace qundesk

#include "moc_requestdetail.cpp"
