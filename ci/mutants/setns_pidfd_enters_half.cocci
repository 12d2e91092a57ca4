// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-pidfd-combined-atomic
// how: right errno, wrong side effect: what came before the refusal is entered
// files: kernel/nsproxy.c
@@
@@
 setns(...)
 {
 <...
-!err
+(!err || (err == -EINVAL && (flags & CLONE_NEWNS) && (flags & CLONE_NEWPID) && mutant(setns_pidfd_enters_half)))
 ...>
 }
