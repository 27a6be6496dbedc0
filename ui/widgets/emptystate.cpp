// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int kDisc = 72;
}

class EmptyState::Disc : public QWidget {
public:
    explicit Disc(QWidget *parent) : QWidget(parent) { setFixedSize(kDisc, kDisc); }
    void setIcon(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawEllipse(rect());
        if (!m_name.isEmpty())
            drawIcon(&painter,
                     QPointF((kDisc - metrics::kEmptyIcon) / 2.0, (kDisc - metrics::kEmptyIcon) / 2.0),
                     m_name, t.text3, metrics::kEmptyIcon, 1.0);
    }

private:
    QString m_name;
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_disc(new Disc(this)),
      m_title(new InkLabel({}, Ink::Text, fontstep::kPaneName, QFont::DemiBold)),
      m_text(new InkLabel({}, Ink::Secondary)), m_buttonRow(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_buttonRow->setSpacing(8);
    m_buttonRow->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addLayout(m_buttonRow);
    column->addStretch(5);
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text)
{
    m_disc->setIcon(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString EmptyState::title() const { return m_title->text(); }

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(withoutMnemonics(text), this);
    if (primary)
        setLook(button, QStringLiteral("primary"));
    button->setAutoDefault(false);
    m_buttonRow->addWidget(button);
    m_buttons.append(button);
    return button;
}

void EmptyState::clearButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->deleteLater(); // perhaps from its own click
    }
    m_buttons.clear();
}

} // namespace qundesk

#include "moc_emptystate.cpp"
