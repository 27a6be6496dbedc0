// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace qundesk {

class ChipRow;
class InkLabel;

/// The reason of a refusal, written inside the row: a field, the last reasons on the keys 1 to 9. Enter
/// sends, Esc closes.
class RejectEditor : public QWidget {
    Q_OBJECT
public:
    /// \a draft: what was typed before; \a count: how many are refused at once.
    RejectEditor(const QString &draft, const QStringList &reasons, int count, QWidget *parent = nullptr);

    QString reason() const;
    QLineEdit *field() const { return m_field; }

signals:
    void rejected(const QString &reason);
    void edited(const QString &reason);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(int place);

    QStringList m_reasons;
    int m_count;
    QLineEdit *m_field;
    QPushButton *m_verb;
    InkLabel *m_usual;
    InkLabel *m_keys;
    ChipRow *m_chips;
};

} // namespace qundesk
