// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requestview.h"

#include "core/clock.h"
#include "models/requestfilter.h"
#include "session/sessionmanager.h"
#include "support/requesttext.h"
#include "support/uicontext.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace qundesk {

using Part = RequestDelegate::Part;

namespace {

RequestRow requestOf(const QModelIndex &index)
{
    return index.data(JoinRequestModel::RowRole).value<RequestRow>();
}

} // namespace

RequestView::RequestView(RequestFilter *filter, const UiContext &context, QWidget *parent)
    : QListView(parent), m_sessions(context.sessions),
      m_delegate(
          new RequestDelegate(this, context.sessions, [&clock = context.clock] { return clock.now(); }))
{
    setModel(filter);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setUniformItemSizes(false);
}

void RequestView::setEditor(const QModelIndex &index, QWidget *editor)
{
    if (m_delegate->editing().isValid())
        setIndexWidget(m_delegate->editing(), nullptr);
    m_delegate->setEditing(editor ? index : QModelIndex());
    scheduleDelayedItemsLayout();
    if (!editor)
        return;
    executeDelayedItemsLayout();
    setIndexWidget(index, editor);
    scrollTo(index);
}

QRect RequestView::partRect(const QModelIndex &index, Part part) const
{
    return m_delegate->rectOf(part, visualRect(index));
}

void RequestView::updateCountdowns()
{
    for (int row = std::max(0, indexAt({10, 1}).row()); row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect rect = visualRect(index);
        if (rect.top() > viewport()->height())
            return;
        if (index.data(JoinRequestModel::StateRole).toInt() == int(RequestRow::State::Waiting))
            viewport()->update(rect);
    }
}

Part RequestView::partUnder(const QPoint &position, const QModelIndex &index) const
{
    if (!index.isValid() || m_delegate->editing() == index)
        return Part::None;
    return m_delegate->partAt(position, visualRect(index), requestOf(index));
}

void RequestView::hover(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    const Part part = partUnder(position, index);
    if (m_hovered == index && m_hoveredPart == part)
        return;
    if (m_hovered.isValid())
        update(m_hovered);
    m_hovered = index;
    m_hoveredPart = part;
    m_delegate->setHovered(index, part);
    viewport()->setCursor(part == Part::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (index.isValid())
        update(index);
}

void RequestView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
    if (m_pressedPart == Part::None)
        QListView::mouseMoveEvent(event);
}

void RequestView::leaveEvent(QEvent *event)
{
    hover({-1, -1});
    QListView::leaveEvent(event);
}

void RequestView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    m_pressedPart = event->button() == Qt::LeftButton ? partUnder(position, index) : Part::None;
    m_pressed = index;
    if (m_pressedPart != Part::None) { // a button is about its own row
        setFocus(Qt::MouseFocusReason);
        if (!selectionModel()->isSelected(index))
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        else
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QListView::mousePressEvent(event);
}

void RequestView::mouseReleaseEvent(QMouseEvent *event)
{
    const Part pressed = std::exchange(m_pressedPart, Part::None);
    if (pressed == Part::None)
        return QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (index.isValid() && m_pressed == index && partUnder(position, index) == pressed)
        emit partClicked(index, pressed);
}

void RequestView::keyPressEvent(QKeyEvent *event)
{
    const auto resend = [this, event](int key) {
        QKeyEvent moved(event->type(), key, event->modifiers());
        QListView::keyPressEvent(&moved);
    };
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (plain && event->key() == Qt::Key_J)
        return resend(Qt::Key_Down);
    if (plain && event->key() == Qt::Key_K)
        return resend(Qt::Key_Up);
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0)
        return emit leftUpwards();
    if (event->key() == Qt::Key_Space && plain && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->selectedIndexes().size() > 1) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    }
    // Letters are commands here: typing ahead to a row would answer to both.
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber()
        && !(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    QListView::keyPressEvent(event);
}

void RequestView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        // Below the last row it would be about a row elsewhere.
        if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
            emit menuWanted(event->globalPos());
        return;
    }
    emit menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()
                                            + QPoint(RequestDelegate::contentLeft, 0)));
}

void RequestView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

bool RequestView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.isValid())
        QToolTip::showText(help->globalPos(),
                           plainToolTip(requesttext::toolTip(requestOf(index), m_sessions)), this,
                           visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

void RequestView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    update(previous);
    update(current);
}

void RequestView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    viewport()->update(); // one selected row looks otherwise than several
    emit selectionChanges();
}

void RequestView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QListView::dataChanged(first, last, roles);
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (m_delegate->sizeHint({}, index).height() != visualRect(index).height())
            return scheduleDelayedItemsLayout();
    }
}

} // namespace qundesk

#include "moc_requestview.cpp"
