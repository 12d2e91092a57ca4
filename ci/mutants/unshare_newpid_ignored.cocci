// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-pid-is-1-unshare unshare-children-moved
// how: unshare(CLONE_NEWPID) reports success and does nothing
// files: kernel/fork.c
@@
expression E;
@@
 ksys_unshare(...)
 {
 <...
 err = check_unshare_flags(E);
+if (!err && mutant(unshare_newpid_ignored))
+  unshare_flags &= ~CLONE_NEWPID;
 ...>
 }
