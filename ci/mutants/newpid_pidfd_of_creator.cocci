// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-pidfd-ok
// how: the pidfd of an init is one of its creator
// files: kernel/fork.c
@@
identifier prepare = {pidfd_prepare, __pidfd_prepare};
expression F, R;
@@
 copy_process(...)
 {
 <...
-prepare(pid, F, R)
+prepare((clone_flags & CLONE_NEWPID) && mutant(newpid_pidfd_of_creator) ? task_pid(current) : pid, F, R)
 ...>
 }
