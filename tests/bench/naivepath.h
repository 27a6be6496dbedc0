// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loading members the way that comes to mind first: everything on the thread of the window.
#pragma once

#include "bench/naive.h"

#include <QHeaderView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace qundesk::bench {

/// Members as QJsonDocument gave them, with what they are found by.
class NaiveModel : public QAbstractTableModel {
public:
    static constexpr int columns = 7;
    void setMembers(QList<Member> members)
    {
        beginResetModel();
        m_members = std::move(members);
        m_keys.clear();
        for (const Member &member : std::as_const(m_members))
            m_keys.append(keyOf(member));
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_members.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Member &member = m_members[index.row()];
        if (role == Qt::UserRole)
            return m_keys[index.row()];
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return member.displayName();
        case 1: return member.nickname;
        case 2: return number(member.userId);
        case 3: return member.title;
        case 4: return member.level;
        case 5: return QDateTime::fromSecsSinceEpoch(member.joinTime);
        default: return QDateTime::fromSecsSinceEpoch(member.lastSpoke);
        }
    }

private:
    QString keyOf(const Member &member) const
    {
        QString key = member.displayName() + member.nickname + QString::number(number(member.userId));
#ifdef QUNDESK_BENCH_ICU
        key += m_pinyin.of(member.displayName());
#endif
        return key;
    }
#ifdef QUNDESK_BENCH_ICU
    IcuPinyin m_pinyin;
#endif
    QList<Member> m_members;
    QStringList m_keys;
};

/// The table over it, sorted by name.
class NaiveTable : public QTableView {
public:
    NaiveTable()
    {
        m_proxy.setSortLocaleAware(true);
        m_proxy.setSourceModel(&m_members);
        m_proxy.sort(0);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->hide();
        setModel(&m_proxy);
    }
    void clear() { m_members.setMembers({}); }
    /// Asks the server at \a base, and shows what it answers.
    void load(const QUrl &base)
    {
        QUrl url = base;
        url.setPath(QStringLiteral("/get_group_member_list"));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply *reply = m_network.post(request, R"({"group_id":1})");
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_members.setMembers(decodeNaively(reply->readAll()));
        });
    }
    bool isPainted() const { return m_painted; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        m_painted = model()->rowCount() > 0;
    }

private:
    NaiveModel m_members;
    QSortFilterProxyModel m_proxy;
    QNetworkAccessManager m_network;
    bool m_painted = false;
};

} // namespace qundesk::bench
