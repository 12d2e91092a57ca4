// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-set-tid-address-local
// how: set_tid_address() misses the translation
// files: kernel/fork.c
@@
@@
 set_tid_address(...)
 {
 <...
- task_pid_vnr(current)
+(my_level() && mutant(set_tid_address_global) ? task_pid_nr(current) : task_pid_vnr(current))
 ...>
 }
