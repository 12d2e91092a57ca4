// SPDX-License-Identifier: GPL-2.0-only
// breaks: procfs-self-outer procfs-self-invisible-enoent procfs-inherited-mount-shows-outer
// how: self is the number that getpid() gives, whatever the mount
// files: fs/proc/self.c
@@
@@
 proc_self_get_link(...)
 {
 <...
- task_tgid_nr_ns(current, ns)
+(mutant(proc_self_for_reader) ? task_tgid_vnr(current) : task_tgid_nr_ns(current, ns))
 ...>
 }
