// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-parent-settid-outer
// how: CLONE_PARENT_SETTID stores the number of the new namespace
// files: kernel/fork.c
@@
@@
 kernel_clone(...)
 {
 <...
-put_user(nr, args->parent_tid)
+put_user(level_of(pid) > my_level() && mutant(parent_settid_inner) ? own_nr(pid) : nr, args->parent_tid)
 ...>
 }
