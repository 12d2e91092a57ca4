// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-v1-procs-invisible-omitted
// how: the list that is kept is one for all namespaces, and is filled for the last that reads
// files: kernel/cgroup/cgroup-v1.c
@@
@@
 cgroup_pidlist_find(...)
 {
 <...
-l->key.ns == ns
+(l->key.ns == ns || mutant(cgroup1_list_of_another))
 ...>
 }
