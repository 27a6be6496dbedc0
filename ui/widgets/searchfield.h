// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace qundesk {

/// A search box: Esc clears and, when there is nothing to clear, leaves; Down goes to the results.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// The placeholder is its accessible name, too.
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

    void setPlaceholder(const QString &placeholder);

signals:
    /// Esc in an empty field.
    void left();
    /// Down, Page Down or Return.
    void moveToResults();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QAction *m_clear;
};

} // namespace qundesk
