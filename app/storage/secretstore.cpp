// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretstore.h"

namespace qundesk {

void wipe(QString &text)
{
    if (text.isDetached()) { // writing to a shared buffer would only overwrite a fresh copy
        volatile char16_t *buffer = reinterpret_cast<char16_t *>(text.data());
        for (qsizetype i = 0; i < text.size(); ++i)
            buffer[i] = 0; // volatile: a store into memory about to be freed would be optimised away
    }
    text.clear();
}

} // namespace qundesk

#include "moc_secretstore.cpp"
