// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-blocked-unhandled-dropped-at-unblock
// how: what a member unblocks is dropped as it is for init
// files: kernel/signal.c
@@
@@
 get_signal(...)
 {
 <...
-signal->flags & SIGNAL_UNKILLABLE
+(signal->flags & SIGNAL_UNKILLABLE || (my_level() > 1 && signr == SIGTERM && mutant(blocked_of_members_dropped)))
 ...>
 }
