// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-33-clone-enospc nesting-depth-33-clone3-enospc nesting-depth-33-unshare-enospc nesting-limit-counts-from-root limits-independent-of-depth
// how: the comparison with the limit is off by one in the other direction
// files: include/linux/pid_namespace.h kernel/pid_namespace.c kernel/fork.c
// guards: 1
@@
@@
-#define MAX_PID_NS_LEVEL 32
+#define MAX_PID_NS_LEVEL 33

@@
@@
 create_pid_namespace(...)
 {
 <...
-level > MAX_PID_NS_LEVEL
+level > MAX_PID_NS_LEVEL - !mutant(depth_limit_33)
 ...>
 }

@@
@@
-args.set_tid_size > MAX_PID_NS_LEVEL
+args.set_tid_size > MAX_PID_NS_LEVEL - 1
