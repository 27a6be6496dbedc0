// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translated.h"

#include <QEvent>
#include <QWidget>

namespace qundesk {

namespace {

class Sayer : public QObject {
public:
    Sayer(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void translated(QWidget *widget, std::function<void()> say)
{
    say();
    new Sayer(widget, std::move(say));
}

} // namespace qundesk
