// SPDX-License-Identifier: GPL-2.0-only
// breaks: visibility-process-vm-esrch
// how: process_vm_readv() looks a number up in the ancestors too
// files: mm/process_vm_access.c
@@
@@
 process_vm_rw_core(...)
 {
 <...
- find_get_task_by_vpid(pid)
+(find_get_task_by_vpid(pid) ?: !vm_write && mutant(process_vm_readv_outer) ? get_outer_task(pid) : NULL)
 ...>
 }
