// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demostate.h"
#include "demo/params.h"

namespace qundesk::demo {

/// One call being answered.
struct Context {
    DemoState &s;
    Params in;

    bool is(Personality who) const { return s.is(who); }
    /// The group named by group_id. Unknown: throws the personality's answer.
    DemoGroup &group() const;
    /// The same, with go-cqhttp's words for file calls.
    DemoGroup &fileGroup() const;
    /// A failure in go-cqhttp's words there, in `elsewhere` on the others (Lagrange gives no text).
    Answer refuse(const char *code, const QString &gocq, const QString &elsewhere) const;
    /// What the server says when QQ does not let the account do something: some check, some say ok.
    /// `checks`: the servers that notice.
    Answer denied(int checks, const char *code, const QString &gocq) const;
    bool manages(const DemoGroup &group) const { return s.ownRole(group) != DemoRole::Member; }
};

using Action = std::function<void(Context &, const Done &)>;

/// An action and the servers that know it.
struct ActionEntry {
    int servers = Everywhere;
    Action run;
};
using ActionTable = QHash<QString, ActionEntry>;

/// Adds an action that answers at once.
void add(ActionTable &table, const char *name, int servers, Answer (*run)(Context &));
/// Adds an action that may answer later.
void addLater(ActionTable &table, const char *name, int servers, void (*run)(Context &, const Done &));

void addSystemActions(ActionTable &table);
void addGroupActions(ActionTable &table);
void addMemberActions(ActionTable &table);
void addNoticeActions(ActionTable &table);
void addMessageActions(ActionTable &table);
void addRequestActions(ActionTable &table);
void addFileActions(ActionTable &table);
void addUploadActions(ActionTable &table);

/// What a `file` parameter stood for.
struct LoadedFile {
    bool ok = false;
    QString error;
    QByteArray bytes;
    QString localPath; ///< of this computer, for files too big to keep
    qint64 size = 0;
    QByteArray sha256;
};
/// The forms of `file` a call accepts.
struct FileForms {
    bool path = true;
    bool fileUrl = false;
    bool http = false;
    bool base64 = false;
    bool dataUrl = false;
};
/// Loads `file` as the imaginary server would; `done` may be called later.
void loadFile(DemoState &s, const QString &file, const FileForms &forms,
              const std::function<void(LoadedFile)> &done);
/// The forms which pictures (portrait, notice) may have.
FileForms pictureForms(Personality who);

} // namespace qundesk::demo
