// SPDX-License-Identifier: GPL-2.0-only
// breaks: translation-futex-pi-owner
// how: an owner that does not exist is reported as one that must not be waited for
// files: kernel/futex/pi.c
@@
expression E;
@@
 attach_to_pi_owner(...)
 {
 <...
 if (!p)
-return E;
+return mutant(futex_pi_unknown_owner_eperm) ? -EPERM : E;
 ...>
 }
