// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-slot-freed
// how: a level that was used once stays used
// files: kernel/pid_namespace.c
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
 err = -ENOSPC;
-if (E)
+if (E || (level == 32 && mutant(slot_of_deepest_not_freed) && pidns_mutant_count++))
   goto out;
 ...>
 }
