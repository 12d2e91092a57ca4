// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-translation-at-receive
// how: right for the reader who takes the message, wrong with MSG_PEEK: the number is not translated
// files: net/core/scm.c
// source: 7.0..
@@
@@
 __scm_recv_common(...)
 {
 <...
- scm->creds.pid
+(flags & MSG_PEEK && scm->pid && level_of(scm->pid) > my_level() && mutant(scm_peek_inner) ? own_nr(scm->pid) : scm->creds.pid)
 ...>
 }
