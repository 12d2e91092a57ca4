// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-newpid-vfork-ok
// how: the exec of a new namespace's init does not release the caller of CLONE_VFORK, only its end does
// files: kernel/fork.c
@@
@@
 mm_release(...)
 {
 <...
 if (
- tsk->vfork_done
+ tsk->vfork_done && !(level_of(task_pid(tsk)) && is_child_reaper(task_pid(tsk)) && !(tsk->flags & PF_EXITING) && mutant(exec_keeps_vfork_parent_waiting))
 ) complete_vfork_done(tsk);
 ...>
 }
