// SPDX-License-Identifier: GPL-2.0-only
// breaks: limits-independent-of-depth limits-freed-on-teardown
// how: what the depth forbids is counted all the same
// files: kernel/pid_namespace.c
@@
expression E;
@@
 create_pid_namespace(...)
 {
 <...
- level > E
+(level > E && (!mutant(count_leaks_at_depth_limit) || inc_pid_namespaces(user_ns) || true))
 ...>
 }
