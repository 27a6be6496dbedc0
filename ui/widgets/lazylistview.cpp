// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lazylistview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace qundesk {

namespace {
constexpr int scrollStep = 48;
constexpr int nearBottom = 4;
/// Measuring what is in sight may bring other rows into sight; it is over after a few rounds.
constexpr int mostRounds = 12;
} // namespace

LazyListView::LazyListView(QWidget *parent) : QListView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
}

void LazyListView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsWent(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, &LazyListView::resetRows);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this, model] {
        m_keptAnchor = anchor();
        m_kept = m_keptAnchor.row >= 0 ? model->index(m_keptAnchor.row, 0) : QModelIndex();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        for (Height &height : m_heights)
            height.exact = false;
        m_heights.resize(std::size_t(this->model()->rowCount()), {m_estimate, false});
        m_topsDirty = true;
        m_keptAnchor.row = m_kept.row();
        settle(m_keptAnchor);
    });
    resetRows();
}

void LazyListView::resetRows()
{
    m_heights.assign(std::size_t(model()->rowCount()), {m_estimate, false});
    m_topsDirty = true;
    m_hovered = -1;
    settle({m_keepsBottom, 0, 0});
}

void LazyListView::refreshTops() const
{
    if (!m_topsDirty)
        return;
    m_tops.resize(m_heights.size() + 1);
    int y = 0;
    for (std::size_t row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = y;
        y += m_heights[row].pixels;
    }
    m_tops.back() = y;
    m_topsDirty = false;
}

int LazyListView::total() const
{
    refreshTops();
    return m_tops.back();
}

int LazyListView::rowAt(int y) const
{
    refreshTops();
    if (m_heights.empty() || y < 0 || y >= m_tops.back())
        return -1;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
}

int LazyListView::heightOf(int row) const { return m_heights.at(std::size_t(row)).pixels; }

int LazyListView::verticalOffset() const { return verticalScrollBar()->value(); }

bool LazyListView::isAtBottom() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearBottom;
}

std::pair<int, int> LazyListView::visibleRows() const
{
    const int first = rowAt(verticalOffset());
    if (first < 0)
        return {-1, -1};
    const int last = rowAt(std::min(verticalOffset() + viewport()->height(), total()) - 1);
    return {first, std::max(first, last)};
}

LazyListView::Anchor LazyListView::anchor() const
{
    if (m_keepsBottom && isAtBottom())
        return {true, -1, 0};
    const int row = rowAt(verticalOffset());
    return {false, row, row < 0 ? 0 : m_tops[std::size_t(row)] - verticalOffset()};
}

bool LazyListView::measureVisible()
{
    const auto [first, last] = visibleRows();
    if (first < 0 || viewport()->width() <= 0)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    bool changed = false;
    for (int row = first; row <= last; ++row) {
        Height &height = m_heights[std::size_t(row)];
        if (height.exact)
            continue;
        const QModelIndex index = model()->index(row, 0);
        const int pixels = std::max(1, itemDelegateForIndex(index)->sizeHint(option, index).height());
        changed |= pixels != height.pixels;
        height = {pixels, true};
        ++m_measured;
        m_estimate = (m_estimate * 15 + pixels) / 16;
    }
    m_topsDirty |= changed;
    return changed;
}

void LazyListView::settle(const Anchor &anchor)
{
    if (m_settling)
        return;
    m_settling = true;
    for (int round = 0; round < mostRounds; ++round) {
        QScrollBar *bar = verticalScrollBar();
        const int height = viewport()->height();
        bar->setPageStep(height);
        bar->setSingleStep(scrollStep);
        bar->setRange(0, std::max(0, total() - height));
        if (anchor.bottom)
            bar->setValue(bar->maximum());
        else if (anchor.row >= 0 && anchor.row < int(m_heights.size()))
            bar->setValue(m_tops[std::size_t(anchor.row)] - anchor.offset);
        if (!isVisible() || !measureVisible())
            break;
    }
    m_settling = false;
    hoverAgain();
    viewport()->update();
    emit viewMoved();
}

void LazyListView::forget(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, int(m_heights.size()) - 1); ++row)
        m_heights[std::size_t(row)].exact = false;
}

void LazyListView::rowsCame(int first, int last)
{
    Anchor place = anchor();
    const int count = last - first + 1;
    m_heights.insert(m_heights.begin() + first, std::size_t(count), {m_estimate, false});
    m_topsDirty = true;
    if (!place.bottom && place.row >= first)
        place.row += count;
    if (m_hovered >= first)
        m_hovered += count;
    forget(first - 1, first - 1); // a row's height may depend on its neighbour
    forget(last + 1, last + 1);
    settle(place);
}

void LazyListView::rowsWent(int first, int last)
{
    Anchor place = anchor();
    const int count = last - first + 1;
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + last + 1);
    m_topsDirty = true;
    if (!place.bottom && place.row > last)
        place.row -= count;
    else if (!place.bottom && place.row >= first)
        place = {false, std::min(first, int(m_heights.size()) - 1), 0};
    setHovered(-1);
    forget(first - 1, first);
    settle(place);
}

void LazyListView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const Anchor place = anchor();
    forget(first.row(), last.row() + 1);
    QAbstractItemView::dataChanged(first, last, roles);
    settle(place);
}

void LazyListView::remeasure()
{
    const Anchor place = anchor();
    forget(0, int(m_heights.size()) - 1);
    settle(place);
}

void LazyListView::doItemsLayout()
{
    // QListView's own layout would measure everything.
    QAbstractItemView::doItemsLayout();
}

void LazyListView::updateGeometries() { settle(anchor()); }

void LazyListView::resizeEvent(QResizeEvent *event)
{
    const bool atBottom =
        m_keepsBottom && verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearBottom;
    Anchor place = anchor();
    place.bottom = atBottom;
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        forget(0, int(m_heights.size()) - 1);
    settle(place);
}

void LazyListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    settle(anchor());
}

void LazyListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        remeasure();
}

void LazyListView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    // What has just come into sight gets its true height; what was in sight before keeps its place.
    Anchor place = anchor();
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last && !place.bottom; ++row) {
        if (!m_heights[std::size_t(row)].exact)
            continue;
        place = {false, row, m_tops[std::size_t(row)] - verticalOffset()};
        break;
    }
    settle(place);
}

QRect LazyListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_heights.size()))
        return {};
    refreshTops();
    return {0, m_tops[std::size_t(index.row())] - verticalOffset(), viewport()->width(),
            heightOf(index.row())};
}

QModelIndex LazyListView::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    return row < 0 || !model() ? QModelIndex() : model()->index(row, 0);
}

void LazyListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int row = index.row();
    if (!index.isValid() || row >= int(m_heights.size()))
        return;
    QRect rect = visualRect(index);
    const int height = viewport()->height();
    if (hint == EnsureVisible && rect.top() >= 0 && rect.bottom() < height)
        return;
    if (hint == EnsureVisible && m_heights[std::size_t(row)].exact && rect.top() < 0
        && rect.bottom() >= height)
        return; // fills the view already
    const bool below = rect.top() >= 0;
    settle({false, row, 0}); // measures it
    const int exact = heightOf(row);
    int offset = 0;
    if (hint == PositionAtCenter)
        offset = std::max(0, (height - exact) / 2);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && below))
        offset = std::max(0, height - exact);
    settle({false, row, offset});
}

QModelIndex LazyListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = int(m_heights.size());
    if (rows == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : (m_keepsBottom ? rows : -1);
    const int page = std::max(1, viewport()->height() - scrollStep);
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft: row = current - 1; break;
    case MoveDown:
    case MoveNext:
    case MoveRight: row = current + 1; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MovePageUp:
    case MovePageDown: {
        refreshTops();
        const int from = m_tops[std::size_t(std::clamp(current, 0, rows))];
        const int to = rowAt(std::clamp(action == MovePageUp ? from - page : from + page, 0, total() - 1));
        row = action == MovePageUp ? std::min(to, current - 1) : std::max(to, current + 1);
        break;
    }
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

void LazyListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int top = std::max(0, area.top() + verticalOffset());
    const int bottom = std::min(total() - 1, area.bottom() + verticalOffset());
    const int first = rowAt(top), last = rowAt(bottom);
    QItemSelection selection;
    if (first >= 0 && last >= first)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion LazyListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const QRect top = visualRect(range.topLeft()), bottom = visualRect(range.bottomRight());
        region += top.united(bottom) & viewport()->rect();
    }
    return region;
}

void LazyListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const auto [first, last] = visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void LazyListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
    emit hoverChanged(row);
}

/// Rows may have moved under a mouse that rests.
void LazyListView::hoverAgain()
{
    if (m_mouse.y() >= 0)
        setHovered(indexAt(m_mouse).row());
}

void LazyListView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position().toPoint();
    hoverAgain();
    QAbstractItemView::mouseMoveEvent(event);
}

void LazyListView::leaveEvent(QEvent *event)
{
    m_mouse = {-1, -1};
    setHovered(-1);
    QListView::leaveEvent(event);
}

void LazyListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit activatedRow(index.row());
}

void LazyListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0
        && currentIndex().isValid()) {
        emit leftUpwards();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit activatedRow(currentIndex().row());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void LazyListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        // Below the last row it would be about a row elsewhere.
        if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
            emit menuWanted(event->globalPos());
        return;
    }
    QPoint at(68, 20);
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
        at.ry() += visualRect(currentIndex()).top();
    }
    emit menuWanted(viewport()->mapToGlobal(at));
}

} // namespace qundesk

#include "moc_lazylistview.cpp"
