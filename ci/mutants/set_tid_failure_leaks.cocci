// SPDX-License-Identifier: GPL-2.0-only
// breaks: set-tid-failure-leaks-nothing unshare-first-child-after-failed-fork
// how: the clean-up stops a level early
// files: kernel/pid.c
@@
@@
 alloc_pid(...)
 {
 <...
- ++i <= ns->level
+ ++i <= (int)ns->level - (ns->level && mutant(set_tid_failure_leaks))
 ...>
 }
