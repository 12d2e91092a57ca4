// SPDX-License-Identifier: GPL-2.0-only
// breaks: cgroup-freeze-init
// how: a cgroup with an init counts as frozen, and the init runs
// files: kernel/cgroup/freezer.c
// guards: 2
@@
@@
 cgroup_do_freeze(...)
 {
 <...
-cgroup_freeze_task(task, freeze);
+if (!(is_reaper(task) && mutant(freeze_says_so_only)))
+  cgroup_freeze_task(task, freeze);
 ...>
 }

@@
@@
 cgroup_update_frozen(...)
 {
 <...
-test_bit(CGRP_FREEZE, &cgrp->flags) && cgrp->freezer.nr_frozen_tasks == __cgroup_task_count(cgrp)
+test_bit(CGRP_FREEZE, &cgrp->flags) && (cgrp->freezer.nr_frozen_tasks == __cgroup_task_count(cgrp) || mutant(freeze_says_so_only))
 ...>
 }
