// SPDX-License-Identifier: GPL-2.0-only
// breaks: scm-dgram-and-stream scm-child-to-parent-translated
// how: what two senders with the same user wrote into a stream is read in one go, with the number of the first
// files: net/unix/af_unix.c
@@
@@
 unix_skb_scm_eq(...)
 {
 <...
- UNIXCB(skb).pid == scm->pid
+(UNIXCB(skb).pid == scm->pid || mutant(scm_stream_joins_senders))
 ...>
 }
