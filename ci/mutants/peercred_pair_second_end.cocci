// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-peercred-socketpair
// how: one end of a socketpair has no peer
// files: net/unix/af_unix.c
@@
@@
 init_peercred(skb, ...);
+if (mutant(peercred_pair_second_end))
+	skb->sk_peer_pid = NULL;
