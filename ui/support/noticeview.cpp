// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/noticeview.h"

#include "core/text.h"
#include "style/fonts.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace qundesk {

namespace {

constexpr int avatarSize = 40;
constexpr int pictureHeight = 160;
constexpr int most = 20'000; ///< characters shown of one text

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

NoticeView::NoticeView(QWidget *parent)
    : QWidget(parent), m_avatar(new AvatarLabel(avatarSize)),
      m_author(new ElidedLabel({}, Ink::Text, fontstep::kPaneName, QFont::DemiBold)),
      m_line(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_badgeRow(new QWidget),
      m_badges(new QHBoxLayout(m_badgeRow)), m_text(new QPlainTextEdit), m_picture(new QLabel),
      m_pictures(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_author);
    texts->addWidget(m_line);
    head->addLayout(texts, 1);
    column->addLayout(head);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(6);
    column->addWidget(m_badgeRow);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(0);
    m_text->setMinimumHeight(60);
    column->addWidget(m_text, 1);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_picture);
    m_pictures->setSpacing(4);
    column->addLayout(m_pictures);
}

void NoticeView::setTextName(const QString &name) { m_text->setAccessibleName(name); }

void NoticeView::show(const Content &content)
{
    const QString author = singleLine(content.author);
    m_avatar->setSubject(content.authorId, author);
    m_author->setText(author);
    m_line->setText(content.line);
    empty(m_badges);
    for (const Badge &badge : content.badges)
        m_badges->addWidget(new BadgeLabel(badge));
    m_badges->addStretch();
    m_badgeRow->setVisible(!content.badges.isEmpty());
    // Setting the same text anew would lose the selection and the place of whoever reads it.
    if (const QString text = content.text.left(most); m_text->toPlainText() != text)
        m_text->setPlainText(text);
    empty(m_pictures);
    for (const QString &line : content.pictures) {
        auto *row = new QWidget;
        auto *inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(8);
        inside->addWidget(new IconLabel(QStringLiteral("image"), Ink::Secondary), 0, Qt::AlignTop);
        auto *label = new InkLabel(line, Ink::Secondary, fontstep::kSecondary);
        label->setWordWrap(true);
        inside->addWidget(label, 1);
        m_pictures->addWidget(row);
    }
    m_image = content.picture;
    showPicture();
}

void NoticeView::showPicture()
{
    m_picture->setVisible(!m_image.isNull());
    if (m_image.isNull())
        return m_picture->clear();
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(std::max(40, width()), pictureHeight) * ratio).toSize();
    QImage fitting = m_image.width() > room.width() || m_image.height() > room.height()
        ? m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : m_image;
    fitting.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(fitting));
    m_picture->setFixedHeight(int(std::ceil(fitting.height() / ratio)));
}

void NoticeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        showPicture();
}

} // namespace qundesk

#include "moc_noticeview.cpp"
