# SPDX-FileCopyrightText: 2026 The QunDesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# qundesk_httplib: cpp-httplib, by its own CMake package where it has one, else by pkg-config (Debian 12). The
# definitions matter: the header's classes differ with them, and Debian's library is compiled with all of them.
find_package(httplib CONFIG QUIET)
add_library(qundesk_httplib INTERFACE)
if(TARGET httplib::httplib)
    target_link_libraries(qundesk_httplib INTERFACE httplib::httplib)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib>=0.11)
    target_link_libraries(qundesk_httplib INTERFACE PkgConfig::HTTPLIB)
endif()
find_package(Threads REQUIRED)
target_link_libraries(qundesk_httplib INTERFACE Threads::Threads)
