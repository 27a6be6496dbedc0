// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/errortext.h"

#include "core/text.h"

#include <QCoreApplication>

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The server's words are untrusted and may be a page of HTML: one short line of them.
QString quoted(const QString &words)
{
    constexpr qsizetype most = 120;
    QString line = singleLine(words).trimmed();
    if (line.size() > most)
        line = line.left(most - 1) + QChar(0x2026);
    return line;
}

struct Known {
    const char *symbol; ///< in ApiError::symbol or inside its detail
    const char *fact;
    const char *advice;
};

constexpr const char *noSuchPath = QT_TRANSLATE_NOOP("ErrorText", "The server has no file at this path.");
constexpr const char *sharedFolder =
    QT_TRANSLATE_NOOP("ErrorText",
                      "It probably runs on another machine: choose in the account's settings how files "
                      "reach it, or put the file where it can see it.");

/// Refusals that servers word in their own way. The first match wins.
constexpr Known refusals[] = {
    {"cannot ban owner", QT_TRANSLATE_NOOP("ErrorText", "The group's owner cannot be muted."), ""},
    {"cannot ban admin", QT_TRANSLATE_NOOP("ErrorText", "Administrators can only be muted by the owner."),
     ""},
    {"NOT_MANAGEABLE", QT_TRANSLATE_NOOP("ErrorText", "Your role in this group does not allow this."),
     QT_TRANSLATE_NOOP("ErrorText", "Administrators cannot act on the owner or on other administrators.")},
    {"ERR_NOT_GROUP_ADMIN",
     QT_TRANSLATE_NOOP("ErrorText", "This account is not an administrator of the group."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask the owner to make it one.")},
    {"PERMISSION_DENIED", QT_TRANSLATE_NOOP("ErrorText", "Your role in this group does not allow this."), ""},
    {"user not in group", QT_TRANSLATE_NOOP("ErrorText", "This person is no longer in the group."), ""},
    {"MEMBER_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "This person is no longer in the group."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload the list with F5.")},
    {"GROUP_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "The server does not find this group or member."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload the list with F5; the account may have left the group.")},
    {"DURATION_IS_NOT_IN_RANGE",
     QT_TRANSLATE_NOOP("ErrorText", "A mute lasts at most 29 days, 23 hours and 59 minutes."), ""},
    {"FLAG_HAS_BEEN_CHECKED",
     QT_TRANSLATE_NOOP("ErrorText", "Another administrator has handled this request."), ""},
    {"No such request", QT_TRANSLATE_NOOP("ErrorText", "This request was handled elsewhere or is too old."),
     ""},
    {"FLAG_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "This request was handled elsewhere or is too old."),
     ""},
    {"packetBackend", QT_TRANSLATE_NOOP("ErrorText", "The server's packet service is not available."),
     QT_TRANSLATE_NOOP("ErrorText", "NapCat needs a version that supports the installed QQ.")},
    {"FILE_NOT_FOUND", noSuchPath, sharedFolder},
    {"OPEN_FILE_ERROR", noSuchPath, sharedFolder},
    {"识别URL失败", noSuchPath, sharedFolder},
    {"路径不存在", noSuchPath, sharedFolder},
    {"EMPTY_LIST", QT_TRANSLATE_NOOP("ErrorText", "The server answered with an empty member list."),
     QT_TRANSLATE_NOOP("ErrorText", "It has probably lost its own list. Try again in a minute.")},
    {"Packet timed out", QT_TRANSLATE_NOOP("ErrorText", "QQ did not answer the server."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again in a minute.")},
    {"too fast", QT_TRANSLATE_NOOP("ErrorText", "QQ says that this goes too fast."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a few minutes before you go on.")},
};

const Known *knownRefusal(const ApiError &error)
{
    for (const Known &known : refusals) {
        const QString word = QString::fromUtf8(known.symbol);
        if (error.symbol == word || error.detail.contains(word, Qt::CaseInsensitive))
            return &known;
    }
    const bool tooFast =
        error.detail.contains(QStringLiteral("频繁")) || error.detail.contains(QStringLiteral("过快"));
    return tooFast ? std::end(refusals) - 1 : nullptr;
}

/// What the wire's own symbols mean to a person (transport/linkstate.h lists them).
constexpr Known wireTroubles[] = {
    {"CRASHED", QT_TRANSLATE_NOOP("ErrorText", "The server closed the connection without an answer."),
     QT_TRANSLATE_NOOP("ErrorText", "It has probably crashed on this request. Look at its log.")},
    {"CLOSED", QT_TRANSLATE_NOOP("ErrorText", "The connection ended in the middle."),
     QT_TRANSLATE_NOOP("ErrorText", "Check whether the server still runs.")},
    {"SILENT", QT_TRANSLATE_NOOP("ErrorText", "The connection is open, but the server does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the path of the address and the token in the server's settings.")},
    {"REFUSED", QT_TRANSLATE_NOOP("ErrorText", "Nothing answers at this address."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Check that the server runs and that the port is right. In Docker it must listen on 0.0.0.0.")},
    {"HOST_NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "This host name is not known."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the address for typing errors.")},
    {"TLS", QT_TRANSLATE_NOOP("ErrorText", "No secure connection could be made."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Use ws:// or http:// if the server has no certificate, or check its certificate.")},
    {"PEER_TOKEN", QT_TRANSLATE_NOOP("ErrorText", "A server dialled with a wrong token."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter the same token here and in the server's settings.")},
    {"OTHER_ACCOUNT", QT_TRANSLATE_NOOP("ErrorText", "Another account dialled."),
     QT_TRANSLATE_NOOP("ErrorText", "Give each account a port of its own.")},
    {"LISTEN", QT_TRANSLATE_NOOP("ErrorText", "This port cannot be listened on."),
     QT_TRANSLATE_NOOP("ErrorText", "Another program may use it: choose another port.")},
    {"HTML", QT_TRANSLATE_NOOP("ErrorText", "A web page answered instead of a OneBot server."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the port: the address of the settings page is not the one of the service.")},
    {"REDIRECT", QT_TRANSLATE_NOOP("ErrorText", "The server sends to another address."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter the address that it leads to.")},
    {"TOO_BIG", QT_TRANSLATE_NOOP("ErrorText", "The server's answer is too big."),
     QT_TRANSLATE_NOOP("ErrorText", "More than 64 MB are not read.")},
    {"NO_WEBSOCKET", QT_TRANSLATE_NOOP("ErrorText", "There is no WebSocket service at this address."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the port and the path; for an HTTP server write http://.")},
    {"HANDSHAKE", QT_TRANSLATE_NOOP("ErrorText", "The server does not answer the greeting."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the port and the path of the address.")},
    {"UPLOAD_UNREADABLE", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that it is still there and that you may read it.")},
    {"UPLOAD_EMPTY", QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "QQ takes no empty files.")},
    {"UPLOAD_CHANGED", QT_TRANSLATE_NOOP("ErrorText", "The file has changed since its upload began."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was published. Upload it again.")},
    {"UPLOAD_TOO_BIG", QT_TRANSLATE_NOOP("ErrorText", "The file is too big for this way of uploading."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one in the connection's settings, under File uploads.")},
    {"UPLOAD_NO_WAY", QT_TRANSLATE_NOOP("ErrorText", "The server does not know this way of uploading."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one in the connection's settings, under File uploads.")},
    {"UPLOAD_NOT_SHARED", QT_TRANSLATE_NOOP("ErrorText", "The file is not in the shared folder."),
     QT_TRANSLATE_NOOP("ErrorText", "Put it there, or choose another way of uploading.")},
    {"UPLOAD_INCOMPLETE", QT_TRANSLATE_NOOP("ErrorText", "The server has not got the whole file."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was published. Upload it again.")},
    {"UPLOAD_UNSEEN",
     QT_TRANSLATE_NOOP("ErrorText", "The server said ok, but the file did not appear in the group."), ""},
    {"SERVE_ADDRESS", QT_TRANSLATE_NOOP("ErrorText", "The address of this computer is not usable."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter it in the connection's settings, under File uploads.")},
    {"SERVE_PORT", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be offered at this address and port."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check that the address is this computer's and that no other program uses the port.")},
    {"FILE_EXISTS", QT_TRANSLATE_NOOP("ErrorText", "There is a file of this name already."),
     QT_TRANSLATE_NOOP("ErrorText", "It was left as it is: choose another name.")},
    {"NO_LINK", QT_TRANSLATE_NOOP("ErrorText", "The server gave no link to the file that works."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again, or look whether the file is still there.")},
    {"WRONG_SIZE", QT_TRANSLATE_NOOP("ErrorText", "What arrived is not as long as the file should be."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was kept. Try again.")},
    {"BROKEN_RANGE",
     QT_TRANSLATE_NOOP("ErrorText", "The download could not be continued where it broke off."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was kept. Try again.")},
    {"FILE_GONE", QT_TRANSLATE_NOOP("ErrorText", "The file is no longer in its folder."),
     QT_TRANSLATE_NOOP("ErrorText", "It was deleted, moved or replaced.")},
    {"FILE_UNREADABLE", QT_TRANSLATE_NOOP("ErrorText", "A file could not be read."), ""},
    {"FILE_UNWRITABLE", QT_TRANSLATE_NOOP("ErrorText", "A file could not be written."), ""},
    {"FILE_BROKEN", QT_TRANSLATE_NOOP("ErrorText", "A file of QunDesk's is damaged."), ""},
    {"FILE_NEWER", QT_TRANSLATE_NOOP("ErrorText", "A file was written by a newer QunDesk."), ""},
};

std::optional<ErrorText> wireTrouble(const ApiError &error)
{
    for (const Known &known : wireTroubles) {
        if (error.symbol == QLatin1String(known.symbol))
            return ErrorText{Say::tr(known.fact), *known.advice ? Say::tr(known.advice) : QString()};
    }
    return {};
}

ErrorText networkText(const ApiError &error)
{
    if (error.code == 404)
        return {Say::tr("There is no OneBot service at this path."),
                Say::tr("Check the path of the address.")};
    if (error.code >= 500 && error.code < 600)
        return {Say::tr("The server reports an internal error (HTTP %1).").arg(error.code),
                Say::tr("Look at its log, then try again.")};
    if (error.code >= 400 && error.code < 500)
        return {Say::tr("The server refused the request (HTTP %1).").arg(error.code), {}};
    return {Say::tr("The connection failed."), Say::tr("Check the network and whether the server runs.")};
}

} // namespace

QString ErrorText::sentence() const
{
    return advice.isEmpty() ? fact : Say::tr("%1 %2", "fact, advice").arg(fact, advice);
}

ErrorText errorText(const ApiError &error, const QString &server)
{
    if (const auto trouble = wireTrouble(error); trouble && error.kind != Kind::Auth)
        return *trouble;
    switch (error.kind) {
    case Kind::Offline:
        return {Say::tr("Not connected, so nothing was sent."),
                Say::tr("Try again when the connection is back.")};
    case Kind::Network: return networkText(error);
    case Kind::Timeout:
        return {Say::tr("The server did not answer in time."),
                Say::tr("What you asked for may have happened all the same: check before you repeat it.")};
    case Kind::Auth:
        return {Say::tr("The server refused the token."),
                Say::tr("Copy it again from the server's settings.")};
    case Kind::Unsupported:
        return {server.isEmpty() ? Say::tr("This server cannot do that.")
                                 : Say::tr("%1 cannot do that.").arg(server),
                {}};
    case Kind::BadReply:
        if (error.symbol == QLatin1String("EMPTY_LIST"))
            break;
        return {Say::tr("The server's answer could not be read."),
                Say::tr("Check that the address belongs to a OneBot v11 server.")};
    case Kind::Rejected: break;
    }
    if (const Known *known = knownRefusal(error))
        return {Say::tr(known->fact), *known->advice ? Say::tr(known->advice) : QString()};
    const QString words = quoted(error.detail);
    if (words.isEmpty())
        return {Say::tr("The server refused (code %1) and gave no reason.").arg(error.code), {}};
    return {Say::tr("The server refused: %1").arg(words), {}};
}

ErrorText connectErrorText(const ApiError &error)
{
    if (error.kind == Kind::Timeout)
        return {Say::tr("The server did not answer in time."),
                Say::tr("Check the address, the port and the firewall.")};
    if (error.kind == Kind::Auth)
        return {error.code > 0 ? Say::tr("The server refused this token (%1).").arg(error.code)
                               : Say::tr("The server refused this token."),
                Say::tr("Copy it again from the server's settings.")};
    return errorText(error);
}

QString barrierText(Barrier barrier, const QString &server)
{
    switch (barrier) {
    case Barrier::None: return {};
    case Barrier::Offline: return Say::tr("Not connected.");
    case Barrier::Unsupported:
        return server.isEmpty() ? Say::tr("This server cannot do that.")
                                : Say::tr("%1 cannot do that.").arg(server);
    case Barrier::RoleUnknown: return Say::tr("Your role in this group is not known yet.");
    case Barrier::NeedsAdmin: return Say::tr("Only the owner and administrators can do this.");
    case Barrier::NeedsOwner: return Say::tr("Only the owner can do this.");
    case Barrier::TargetIsSelf: return Say::tr("You cannot do this to yourself.");
    case Barrier::TargetIsOwner: return Say::tr("Nobody can do this to the owner.");
    case Barrier::TargetIsAdmin: return Say::tr("Administrators cannot do this to administrators.");
    case Barrier::NotMuted: return Say::tr("Not muted.");
    case Barrier::AlreadyAdmin: return Say::tr("Already an administrator.");
    case Barrier::NotAnAdmin: return Say::tr("Not an administrator.");
    case Barrier::TargetGone: return Say::tr("No longer in the group.");
    case Barrier::TooLong: return Say::tr("Too long.");
    }
    return {};
}

QString errorDetails(const ApiError &error)
{
    static constexpr const char *names[] = {"Offline",     "Network",  "Timeout", "Auth",
                                            "Unsupported", "Rejected", "BadReply"};
    QStringList parts{QLatin1String(names[int(error.kind)])};
    if (error.code != 0)
        parts.append(QString::number(error.code));
    if (!error.symbol.isEmpty())
        parts.append(error.symbol);
    if (!error.detail.isEmpty())
        parts.append(error.detail);
    return parts.join(QStringLiteral(" · "));
}

} // namespace qundesk
