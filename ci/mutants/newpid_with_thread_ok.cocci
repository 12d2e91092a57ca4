// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-thread-einval
// how: a thread may be put into a namespace of its own
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-clone_flags & (CLONE_NEWUSER | CLONE_NEWPID)
+clone_flags & (mutant(newpid_with_thread_ok) ? CLONE_NEWUSER : CLONE_NEWUSER | CLONE_NEWPID)
 ...>
 }
