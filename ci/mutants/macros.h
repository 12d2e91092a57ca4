/* SPDX-License-Identifier: GPL-2.0-only */
/* What Coccinelle's parser is told about the kernel's cleanup macros. */
#define guard(name) guard_of
#define scoped_guard(...) if (1)
#define scoped_class(...) if (1)
#define scoped_cond_guard(...) if (1)
#define scoped_seqlock_read(...) if (1)
#define scoped_with_init_fs(...) if (1)
#define scoped_with_kernel_creds(...) if (1)
#define scoped_user_write_access_size(...) if (1)
#define auto int
#define DEFINE_STATIC_PERCPU_RWSEM(name) int name
#define __counted_by(name)
#define scoped_with_creds(...) if (1)
#define fput(file) fput_of(file)
