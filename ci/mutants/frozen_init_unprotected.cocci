// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-freeze-init
// how: an init that is frozen is not protected from its members
// files: kernel/signal.c
@@
@@
 sig_task_ignored(...)
 {
 <...
-unlikely(t->signal->flags & SIGNAL_UNKILLABLE)
+(unlikely(t->signal->flags & SIGNAL_UNKILLABLE) && !(t->frozen && mutant(frozen_init_unprotected)))
 ...>
 }
