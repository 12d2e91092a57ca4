// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-sighand-without-vm-einval
// how: signal handlers may be shared without memory when a namespace is made
// files: kernel/fork.c
@@
@@
 copy_process(...)
 {
 <...
-!(clone_flags & CLONE_VM)
+(!(clone_flags & CLONE_VM) && !((clone_flags & CLONE_NEWPID) && mutant(newpid_with_sighand_alone_ok)))
 ...>
 }
