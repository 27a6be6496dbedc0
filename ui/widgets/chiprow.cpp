// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chiprow.h"

#include "core/text.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/chip.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace qundesk {

namespace {
constexpr int kGap = 6;
}

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->setProperty("look", QStringLiteral("ghost small"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::ClickFocus);
    m_more->installEventFilter(this);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ChipRow::fillMenu);
    updateMoreButton();
}

Chip *ChipRow::addChip(Chip *chip)
{
    chip->setParent(this);
    chip->setFocusPolicy(m_chips.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    chip->installEventFilter(this);
    m_chips.append(chip);
    connect(chip, &Chip::stateChanged, this, &ChipRow::updateMoreButton);
    arrange();
    updateGeometry();
    return chip;
}

Chip *ChipRow::addChip(const QString &label) { return addChip(new Chip(label)); }

void ChipRow::clear()
{
    qDeleteAll(std::exchange(m_chips, {}));
    arrange();
    updateGeometry();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    int height = metrics::kChip;
    for (const Chip *chip : m_chips) {
        width += chip->sizeHint().width() + (width > 0 ? kGap : 0);
        height = qMax(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const
{
    const int first = m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().width();
    const int more = m_chips.size() > 1 ? kGap + m_more->sizeHint().width() : 0;
    return {first + more, sizeHint().height()};
}

bool ChipRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a count or a state made a chip wider
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange(); // a hidden row hears of no counts
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateMoreButton();
}

void ChipRow::arrange()
{
    const int room = width();
    const bool all = sizeHint().width() <= room;
    const int limit = all ? room : room - kGap - m_more->sizeHint().width();
    int x = 0;
    m_visible = 0;
    bool full = false;
    for (Chip *chip : m_chips) {
        const QSize size = chip->sizeHint();
        full = full || x + size.width() > limit;
        chip->setVisible(!full);
        if (full)
            continue;
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + kGap;
        ++m_visible;
    }
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(x, (height() - more.height()) / 2, more.width(), more.height());
    m_more->setVisible(m_visible < m_chips.size());
    updateMoreButton();
    const QList<QWidget *> list = stops();
    const bool hasStop = std::any_of(list.begin(), list.end(),
                                     [](const QWidget *stop) { return stop->focusPolicy() & Qt::TabFocus; });
    if (!hasStop && !list.isEmpty())
        setTabStop(list.first());
}

void ChipRow::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = m_visible; i < m_chips.size(); ++i) {
        Chip *chip = m_chips.at(i);
        QString text = withoutMnemonics(chip->label());
        if (chip->count())
            text += QLatin1Char('\t') + groupedDigits(*chip->count());
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chip->state() != Chip::State::Off);
        action->setEnabled(chip->isEnabled());
        connect(action, &QAction::triggered, chip, &Chip::click);
    }
}

void ChipRow::updateMoreButton()
{
    const auto on = std::count_if(m_chips.begin() + m_visible, m_chips.end(),
                                  [](const Chip *chip) { return chip->state() != Chip::State::Off; });
    // A filter that is out of sight must not be out of mind.
    const QString text = on > 0 ? tr("More (%1 on)").arg(on) : tr("More");
    m_more->setAccessibleName(tr("More filters"));
    if (m_more->text() == text)
        return;
    m_more->setText(text);
    m_more->resize(m_more->sizeHint());
}

QList<QWidget *> ChipRow::stops() const
{
    QList<QWidget *> list;
    for (Chip *chip : m_chips.first(m_visible)) {
        if (chip->isEnabled())
            list.append(chip);
    }
    if (m_visible < m_chips.size())
        list.append(m_more);
    return list;
}

void ChipRow::setTabStop(QWidget *stop)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
    m_more->setFocusPolicy(m_more == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChipRow::moveFocus(const QWidget *from, int key)
{
    if (isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const QList<QWidget *> list = stops();
    qsizetype index = list.indexOf(from);
    switch (key) {
    case Qt::Key_Left: --index; break;
    case Qt::Key_Right: ++index; break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = list.size() - 1; break;
    default: return false;
    }
    if (index >= 0 && index < list.size())
        list.at(index)->setFocus(Qt::TabFocusReason);
    return true;
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *stop = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn)
        setTabStop(stop);
    else if (event->type() == QEvent::KeyPress && moveFocus(stop, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace qundesk

#include "moc_chiprow.cpp"
