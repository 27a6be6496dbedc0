// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QMimeData;
class QPainter;
class QRect;
class QWidget;

namespace qundesk {

/// What a drop of files would do, said before it is done.
struct DropVerdict {
    bool accepted = false;
    QString words; ///< "Release to upload 3 files to 资料", or why not
};

/// Asked while files are dragged over a folder; \a folder is its id.
using DropJudge = std::function<DropVerdict(const QStringList &paths, const QString &folder)>;

/// The files of this computer in \a data; empty when it holds anything else.
QStringList localFilesOf(const QMimeData *data);

/// The ring around a whole view and the badge at its top: dropped here, files go into the folder that is
/// shown.
void paintDropFrame(QPainter *painter, const QRect &area, const DropVerdict &verdict, const QWidget *view);

} // namespace qundesk
