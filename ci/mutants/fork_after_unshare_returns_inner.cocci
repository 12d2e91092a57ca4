// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-outer-pid-returned init-first-child-only
// how: the number is taken from the namespace for children: right for clone(), wrong after unshare() and setns()
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
- pid_vnr(pid)
+(!(clone_flags & CLONE_NEWPID) && level_of(pid) > my_level() && mutant(fork_after_unshare_returns_inner) ? own_nr(pid) : pid_vnr(pid))
 ...>
 }
