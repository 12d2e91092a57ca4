// SPDX-License-Identifier: GPL-2.0-only
// breaks: setns-children-moved
// how: the init of a namespace may not enter one below
// files: kernel/pid_namespace.c
// source: 6.18..
@@
@@
 pidns_install(...)
 {
 <...
- !pidns_is_ancestor(new, active)
+(!pidns_is_ancestor(new, active) || is_reaper(current) && new != active && mutant(setns_by_init_einval))
 ...>
 }
