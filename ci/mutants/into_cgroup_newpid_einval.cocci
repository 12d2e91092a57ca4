// SPDX-License-Identifier: GPL-2.0-only
// breaks: clone-into-cgroup-newpid
// how: the combination with CLONE_NEWPID is refused
// files: kernel/cgroup/cgroup.c
@@
@@
 cgroup_css_set_fork(...)
 {
 <...
 if (cgroup_is_dead(dst_cgrp)) {
   ret = -ENODEV;
   goto err;
 }
+if (kargs->flags & CLONE_NEWPID && mutant(into_cgroup_newpid_einval)) {
+  ret = -EINVAL;
+  goto err;
+}
 ...>
 }
