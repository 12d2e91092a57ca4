// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-depth-32-ok nesting-limit-counts-from-root
// how: the comparison with the limit is off by one
// files: kernel/pid_namespace.c
@@
@@
 create_pid_namespace(...)
 {
 <...
-level > MAX_PID_NS_LEVEL
+(level > MAX_PID_NS_LEVEL || (level == 32 && mutant(depth_limit_31)))
 ...>
 }
