// SPDX-License-Identifier: GPL-2.0-only
// breaks: signals-sigkill-from-inside-ignored ptrace-init-stays-protected-while-traced
// how: an init that was traced is no longer protected from its members once the tracer has detached
// files: kernel/ptrace.c
@@
@@
 __ptrace_unlink(...)
 {
 <...
-child->ptrace = 0;
+child->ptrace = 0;
+if (is_reaper(child) && mutant(detach_unprotects))
+child->signal->flags &= ~SIGNAL_UNKILLABLE;
 ...>
 }
