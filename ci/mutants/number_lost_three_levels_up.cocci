// SPDX-License-Identifier: GPL-2.0-only
// breaks: nesting-one-pid-per-level visibility-ancestor-sees-all
// how: right for two levels, wrong for three: an ancestor that far up has no number for the process
// files: kernel/pid.c
@@
@@
 pid_nr_ns(...)
 {
 <...
- upid->nr
+(pid->level - ns->level == 3 && mutant(number_lost_three_levels_up) ? 0 : upid->nr)
 ...>
 }
