// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-handled-from-ancestor-delivered
// how: of an ancestor's signals init gets only those that it cannot handle
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-handler == SIG_DFL
+(handler == SIG_DFL || (force && handler != SIG_IGN && mutant(handled_from_ancestor_dropped)))
 ...>
 }
