// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program with a table, to compare ours with: a window, 20 rows of 7 columns. Prints a line when
// it has painted, and stays, or ends at once with --time-to-first-paint.
#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>
#include <cstdio>

namespace {

class Table : public QTableView {
public:
    explicit Table(bool stops) : m_stops(stops) { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [this] {
            std::puts("painted");
            std::fflush(stdout);
            if (m_stops)
                QCoreApplication::quit();
        });
    }

private:
    bool m_stops;
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardItemModel model(20, 7);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1, %2").arg(row).arg(column)));
    }
    Table table(QCoreApplication::arguments().contains(QLatin1String("--time-to-first-paint")));
    table.setModel(&model);
    table.resize(1100, 700);
    table.show();
    return QApplication::exec();
}
