// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream
// how: right for streams and datagrams, wrong for sequenced packets
// files: net/unix/af_unix.c
@@
@@
 __unix_dgram_recvmsg(...)
 {
 <...
(
 unix_skb_to_scm(skb, &scm);
+if (sk->sk_type == SOCK_SEQPACKET && mutant(scm_seqpacket_inner))
+	scm.creds.pid = own_nr(UNIXCB(skb).pid);
|
 scm_set_cred(&scm, ...);
+if (sk->sk_type == SOCK_SEQPACKET && mutant(scm_seqpacket_inner))
+	scm.creds.pid = own_nr(UNIXCB(skb).pid);
)
 ...>
 }
