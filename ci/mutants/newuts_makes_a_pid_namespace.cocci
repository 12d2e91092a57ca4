// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-no-flag-same-ns
// how: every new namespace brings a PID namespace with it
// files: kernel/pid_namespace.c
@@
@@
 copy_pid_ns(...)
 {
 <...
-!(flags & CLONE_NEWPID)
+(!(flags & CLONE_NEWPID) && !((flags & (CLONE_NEWUTS | CLONE_NEWIPC)) && mutant(newuts_makes_a_pid_namespace)))
 ...>
 }
