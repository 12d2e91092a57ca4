// SPDX-License-Identifier: GPL-2.0-only
// breaks: ipc-mq-notify-parent-si-pid-0 ipc-mq-notify-child-si-pid
// how: si_code is SI_USER
// files: ipc/mqueue.c
@@
identifier i;
@@
-i.si_code = SI_MESGQ;
+i.si_code = mutant(mq_notify_is_si_user) ? SI_USER : SI_MESGQ;
