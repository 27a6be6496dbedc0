// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/avatarpainter.h"

#include <QImage>
#include <QWidget>

namespace qundesk {

/// The avatar of one person or group at a fixed size: the picture once it is there, the initial until then.
/// The picture comes from the look by itself, unless one is given.
class AvatarLabel : public QWidget {
    Q_OBJECT

public:
    explicit AvatarLabel(int size, AvatarShape shape = AvatarShape::Round, QWidget *parent = nullptr);

    /// Forgets the picture of somebody else.
    void setSubject(quint64 id, const QString &name);
    [[nodiscard]] quint64 subject() const { return m_id; }
    /// Stands before the look's own picture; null takes it back.
    void setPicture(const QImage &picture);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    AvatarShape m_shape;
    quint64 m_id = 0;
    QString m_name;
    QImage m_picture;
    QPixmap m_masked; ///< of m_picture; made when first painted at a ratio
};

} // namespace qundesk
