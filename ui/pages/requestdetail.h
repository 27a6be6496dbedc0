// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/joinrequestmodel.h"

#include <QScrollArea>
#include <optional>

class QVBoxLayout;

namespace qundesk {

class AvatarLabel;
class ElidedLabel;
class InkLabel;
class SessionManager;

/// The person behind the current request: the whole answer, what this computer remembers, shared groups.
class RequestDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit RequestDetail(const SessionManager &sessions, QWidget *parent = nullptr);

    /// Empty: nobody is chosen.
    void setRequest(const std::optional<RequestRow> &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showHistory();
    void addLine(QWidget *line);

    const SessionManager &m_sessions;
    std::optional<RequestRow> m_row;
    InkLabel *m_hint;
    QWidget *m_content;
    AvatarLabel *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    InkLabel *m_questionTitle;
    InkLabel *m_question;
    InkLabel *m_answerTitle;
    InkLabel *m_answer;
    InkLabel *m_historyTitle;
    QVBoxLayout *m_history;
    InkLabel *m_groupsTitle;
    InkLabel *m_groups;
};

} // namespace qundesk
