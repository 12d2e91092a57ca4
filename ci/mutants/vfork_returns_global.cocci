// SPDX-License-Identifier: GPL-2.0-only
// breaks: init-vfork-numbered
// how: the return value misses the translation on the vfork() path
// files: kernel/fork.c
@@
expression E;
@@
 kernel_clone(...)
 {
 <...
 nr = E;
+if (my_level() && (clone_flags & CLONE_VFORK) && mutant(vfork_returns_global))
+	nr = pid_nr(pid);
 ...>
 }
