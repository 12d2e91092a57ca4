// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-kill-minus1-alone-esrch
// how: nobody to signal is no error inside a namespace
// files: kernel/signal.c
@@
@@
 kill_something_info(...)
 {
 <...
-count ? retval : -ESRCH
+(count ? retval : my_level() && mutant(kill_all_alone_succeeds) ? 0 : -ESRCH)
 ...>
 }
