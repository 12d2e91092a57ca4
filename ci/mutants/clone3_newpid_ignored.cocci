// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-is-1-clone3
// how: the flag is lost when clone3() copies its arguments
// files: kernel/fork.c
@@
@@
 clone3(...)
 {
 <...
-!clone3_args_valid(&kargs)
+(!clone3_args_valid(&kargs) || ((kargs.flags & CLONE_NEWPID) && mutant(clone3_newpid_ignored) && (kargs.flags &= ~CLONE_NEWPID, 0)))
 ...>
 }
