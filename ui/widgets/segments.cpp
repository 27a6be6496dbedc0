// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace qundesk {

namespace {

constexpr int kInset = 2;
constexpr int kPadding = 10;
constexpr int kInnerRadius = 5;

class SegmentButton : public QAbstractButton {
public:
    SegmentButton(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
    {
        setText(withoutMnemonics(label));
        setAccessibleName(label);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::ClickFocus);
    }
    QSize sizeHint() const override
    {
        // Room for the heavier weight, so that nothing shifts with the choice.
        const QFontMetrics fm(scaled(font(), fontstep::kChip, QFont::DemiBold));
        return {fm.horizontalAdvance(m_label) + 2 * kPadding,
                qMax(metrics::kChip, fm.height() + 6) - 2 * kInset};
    }

protected:
    void nextCheckState() override { } // the row decides
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens(this);
        if (isChecked()) {
            painter.setPen(t.dark ? t.field : t.line);
            painter.setBrush(t.dark ? t.press : t.base);
            painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), kInnerRadius, kInnerRadius);
        }
        QStyleOption option;
        option.initFrom(this);
        if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
            paintRing(&painter, rect(), kInnerRadius, t.accent);
        const bool strong = isChecked() || (underMouse() && isEnabled());
        painter.setPen(!isEnabled() ? t.disabled : strong ? t.text : t.text2);
        painter.setFont(scaled(font(), fontstep::kChip, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_label);
    }

private:
    QString m_label;
};

} // namespace

Segments::Segments(const QStringList &labels, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLabels(labels);
}

int Segments::count() const { return static_cast<int>(m_labels.size()); }

void Segments::setLabels(const QStringList &labels)
{
    m_labels = labels;
    m_current = 0;
    rebuild();
}

void Segments::setCurrent(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    if (isUnknown()) {
        m_unknownLabel.clear();
        rebuild();
    }
    updateChecks();
}

void Segments::setUnknown(const QString &label)
{
    if (m_unknownLabel == label)
        return;
    m_unknownLabel = label;
    m_current = label.isEmpty() ? 0 : -1;
    rebuild();
}

void Segments::rebuild()
{
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // perhaps from its own click
    }
    QStringList all = m_labels;
    if (isUnknown())
        all.append(m_unknownLabel);
    for (int i = 0; i < all.size(); ++i) {
        auto *button = new SegmentButton(all.at(i), this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        button->show();
        m_buttons.append(button);
    }
    updateChecks();
    arrange();
    updateGeometry();
}

void Segments::choose(int index)
{
    if (index >= count() || index == m_current)
        return;
    if (m_automatic)
        setCurrent(index);
    emit activated(index);
}

void Segments::updateChecks()
{
    const qsizetype shown = isUnknown() ? m_buttons.size() - 1 : m_current;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        static_cast<QAbstractButton *>(m_buttons.at(i))->setChecked(i == shown);
        m_buttons.at(i)->setFocusPolicy(i == shown ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QSize Segments::sizeHint() const
{
    int width = 2 * kInset;
    int height = metrics::kChip;
    for (const QWidget *button : m_buttons) {
        width += button->sizeHint().width();
        height = qMax(height, button->sizeHint().height() + 2 * kInset);
    }
    return {width, height};
}

void Segments::arrange()
{
    const int natural = sizeHint().width() - 2 * kInset;
    const int room = width() - 2 * kInset;
    int x = kInset;
    int used = 0;
    for (QWidget *button : std::as_const(m_buttons)) {
        used += button->sizeHint().width();
        // Shares of the room, counted from the left so that rounding never leaves a gap at the end.
        const int right = kInset + (natural > 0 ? room * used / natural : 0);
        button->setGeometry(x, kInset, right - x, height() - 2 * kInset);
        x = right;
    }
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *button = static_cast<QWidget *>(watched);
    qsizetype index = m_buttons.indexOf(button);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: index += isRightToLeft() ? 1 : -1; break;
    case Qt::Key_Right: index += isRightToLeft() ? -1 : 1; break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = m_buttons.size() - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QAbstractButton *>(button)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setFocus(Qt::TabFocusReason);
    return true;
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.dark ? t.lineSoft : t.hoverWindow);
    painter.drawRoundedRect(rect(), metrics::kFieldRadius, metrics::kFieldRadius);
}

void Segments::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Segments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace qundesk

#include "moc_segments.cpp"
