// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-vm-ok
// how: memory is copied all the same when a namespace is made
// files: kernel/fork.c
@@
@@
 copy_mm(...)
 {
 <...
-clone_flags & CLONE_VM
+(clone_flags & CLONE_VM) && !((clone_flags & CLONE_NEWPID) && !(clone_flags & (CLONE_SIGHAND | CLONE_VFORK)) && mutant(newpid_with_vm_copies))
 ...>
 }
