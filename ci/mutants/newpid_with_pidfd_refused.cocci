// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-pidfd-ok
// how: the two flags are taken to exclude each other
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-clone_flags & CLONE_DETACHED
+(clone_flags & CLONE_DETACHED || ((clone_flags & CLONE_NEWPID) && mutant(newpid_with_pidfd_refused)))
 ...>
 }
