// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/outcome.h"

#include <QWidget>

class QStackedWidget;

namespace qundesk {

class Banner;
class EmptyState;

/// The rows of a page, or in their place what is the matter: still loading, nothing here, failed, or this
/// server cannot do that. Rows that are there stay while a read is under way; if it fails, a banner above
/// them says so.
class PageBody : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString icon; ///< name of style/icons.h
        QString loading; ///< "Loading notices…"
        QString empty; ///< "No notices yet"
        QString emptyAdvice; ///< what to do about it; may be empty
    };

    /// Takes \a rows over.
    explicit PageBody(QWidget *rows, QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// \a hasRows: something of the group is known, whether or not a filter hides it. \a server:
    /// "NapCat 4.5.3".
    void setState(const LoadState &state, bool hasRows, const QString &server);
    /// There are rows, but a search or filter hides them all: \a query names it. Empty \a title ends that.
    void setNothingFound(const QString &title, const QString &query);
    /// True while the rows are in sight.
    bool showsRows() const;
    EmptyState *emptyState() const { return m_empty; }

signals:
    void retryWanted();
    /// The button below "nothing found".
    void showAllWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showBanner();

    QWidget *m_rows;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Words m_words;
    LoadState m_state;
    QString m_server;
    QString m_nothingFound;
    QString m_query;
    bool m_hasRows = false;
};

} // namespace qundesk
