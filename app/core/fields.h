// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a record or an endpoint needs for its table.
#pragma once

#include "core/decode.h"
#include "core/encode.h"
#include "core/fieldtable.h"
