// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounthead.h"

#include "core/text.h"
#include "session/session.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QPainter>

namespace qundesk {

namespace {
constexpr int avatarSize = 36;
constexpr int headHeight = 64;
} // namespace

AccountHead::AccountHead(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(headHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    update();
}

QSize AccountHead::sizeHint() const { return {metrics::kGroupList, headHeight}; }

void AccountHead::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::stateChanged, this, &AccountHead::update);
        connect(session, &Session::identityChanged, this, &AccountHead::update);
    }
    update();
}

void AccountHead::setOpenElsewhere(int count)
{
    if (std::exchange(m_elsewhere, count) != count)
        update();
}

void AccountHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QAbstractButton::changeEvent(event);
}

void AccountHead::update()
{
    m_good = m_warn = false;
    if (!m_session) {
        m_name = tr("No account");
        m_stateText = tr("Not connected");
    } else {
        const ConnectionState &state = m_session->state();
        m_name = singleLine(m_session->displayName());
        switch (state.phase) {
        case ConnectionState::Phase::Offline: m_stateText = tr("Not connected"); break;
        case ConnectionState::Phase::Connecting: m_stateText = tr("Connecting…"); break;
        case ConnectionState::Phase::Connected: {
            const QString server = singleLine(m_session->server().label()).section(QLatin1Char(' '), 0, 0);
            m_good = state.qqOnline;
            m_warn = !state.qqOnline;
            m_stateText = !state.qqOnline ? tr("QQ is offline")
                : server.isEmpty()        ? tr("Connected")
                                          : tr("Connected · %1", "server").arg(server);
            break;
        }
        case ConnectionState::Phase::Waiting:
            m_warn = true;
            m_stateText = tr("Connection lost");
            break;
        case ConnectionState::Phase::Refused:
            m_warn = true;
            m_stateText = tr("Token refused");
            break;
        }
    }
    setText(m_name);
    QString name = tr("Account %1, %2", "name, state").arg(m_name, m_stateText);
    const QString elsewhere = tr("%n open request(s) in other accounts", nullptr, m_elsewhere);
    setToolTip(m_elsewhere > 0 ? elsewhere : QString());
    if (m_elsewhere > 0)
        name += QLatin1String(", ") + elsewhere;
    setAccessibleName(name);
    QAbstractButton::update();
}

void AccountHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(this);
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.press : colors.hoverWindow);
        painter.drawRoundedRect(rect().adjusted(8, 6, -8, -6), metrics::kCardRadius, metrics::kCardRadius);
    }
    const int top = (height() - avatarSize) / 2;
    const int left = metrics::kPaneMargin;
    if (m_session && m_session->self().userId != UserId{})
        paintAvatar(&painter, QPointF(left, top), avatarSize,
                    {quint64(number(m_session->self().userId)), m_name});
    else
        drawIcon(&painter, QPointF(left + 2, top + 2), QStringLiteral("user"), colors.text2, 32, 1.0);
    const int textLeft = left + avatarSize + 10;
    int textRight = width() - metrics::kPaneMargin - 20;
    if (m_elsewhere > 0)
        textRight -= paintCount(&painter, textRight, height() / 2, m_elsewhere, colors, font()) + 8;
    const QRect nameRect(textLeft, top - 1, textRight - textLeft, 20);
    const QFont nameFont = scaled(font(), 0, QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(colors.text);
    painter.drawText(nameRect, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(nameFont).elidedText(m_name, Qt::ElideRight, nameRect.width()));
    const QColor ink = m_warn ? colors.warning : colors.text2;
    drawIcon(&painter, QPointF(textLeft, top + 21),
             m_good ? QStringLiteral("check-circle") : QStringLiteral("offline"),
             m_good ? colors.success : ink, metrics::kCellIcon);
    const QFont stateFont = scaled(font(), fontstep::kSecondary);
    const QRect stateRect(textLeft + 20, top + 18, textRight - textLeft - 20, 20);
    painter.setFont(stateFont);
    painter.setPen(ink);
    painter.drawText(stateRect, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(stateFont).elidedText(m_stateText, Qt::ElideRight, stateRect.width()));
    drawIcon(&painter, QPointF(width() - metrics::kPaneMargin - 12, height() / 2 - 6),
             QStringLiteral("chevron-down"), colors.text2, metrics::kSmallIcon);
    if (hasFocus())
        paintRing(&painter, rect().adjusted(8, 6, -8, -6), metrics::kCardRadius, colors.accent);
}

} // namespace qundesk

#include "moc_accounthead.cpp"
