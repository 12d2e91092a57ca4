// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-sighand-ok
// how: an init may not share its creator's signal handlers
// fixed-by: what kernels before 4.3 do (faf00da54404 userns,pidns: Force thread group sharing, not signal handler sharing., from memory)
// files: kernel/fork.c
@@
@@
-(clone_flags & CLONE_THREAD) && !(clone_flags & CLONE_SIGHAND)
+((clone_flags & CLONE_THREAD) && !(clone_flags & CLONE_SIGHAND)) || ((clone_flags & CLONE_NEWPID) && (clone_flags & CLONE_SIGHAND) && mutant(newpid_with_sighand_refused))
