// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-into-cgroup-newpid
// how: the cgroup is ignored when there is a new PID namespace, too
// files: kernel/cgroup/cgroup.c
@@
expression E;
@@
 cgroup_css_set_fork(...)
 {
 <...
-find_css_set(cset, E)
+find_css_set(cset, kargs->flags & CLONE_NEWPID && mutant(into_cgroup_not_newpid) ? cset->dfl_cgrp : E)
 ...>
 }
