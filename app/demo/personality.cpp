// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personality.h"

namespace qundesk::demo {

QString appName(Personality who)
{
    switch (who) {
    case Personality::GoCqhttp: return QStringLiteral("go-cqhttp");
    case Personality::NapCat: return QStringLiteral("NapCat.Onebot");
    case Personality::LLBot: return QStringLiteral("LLOneBot");
    case Personality::Lagrange: return QStringLiteral("Lagrange.OneBot");
    case Personality::SnowLuma: return QStringLiteral("SnowLuma");
    }
    return {};
}

QByteArray userAgent(Personality who)
{
    switch (who) {
    case Personality::GoCqhttp: return "CQHttp/4.15.0";
    case Personality::NapCat: return "OneBot/11";
    case Personality::LLBot: return "LLOneBot/8.1.7";
    case Personality::Lagrange: return "Lagrange.OneBot";
    case Personality::SnowLuma: return "SnowLuma";
    }
    return {};
}

} // namespace qundesk::demo
