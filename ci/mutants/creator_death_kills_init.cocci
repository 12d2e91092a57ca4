// SPDX-License-Identifier: GPL-2.0-only
// breaks: lifetime-creator-death-harmless
// how: an init does not outlive who created it
// files: kernel/exit.c
@@
@@
 forget_original_parent(...)
 {
 <...
 RCU_INIT_POINTER(t->real_parent, reaper);
+if (level_of(task_pid(t)) > level_of(task_pid(father)) && is_child_reaper(task_pid(t)) && mutant(creator_death_kills_init))
+	group_send_sig_info(SIGKILL, SEND_SIG_PRIV, t, PIDTYPE_TGID);
 ...>
 }
