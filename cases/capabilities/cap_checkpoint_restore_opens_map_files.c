// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: capabilities-map-files-ptrace
claim:  CAP_CHECKPOINT_RESTORE lets a process follow the links in /proc/PID/map_files of
        another member of its PID namespace
since:  5.9
needs:  config:PROC_FS cap:sys_admin procmount
---*/
/*
 *	test ── init (1 inside) ──┬── target (2)
 *	                          └── reader (3)	with some capability or none
 */
#include "case.h"
#include "ownership.h"

FIXTURE(namespace) {
	struct actor *init, *target, *reader;
	const char *link, *program;
};

/* A mapping of target's program: "00400000-00401000 r--p ... /path/of/the/program" */
FIXTURE_SETUP(namespace)
{
	const char *proc, *maps, *line;
	unsigned long start, end;

	self->init = actor("init", .flags = CLONE_NEWPID);
	own_mounts(self->init);
	self->target = has_number(actor("target", .by = self->init), 2);
	self->reader = has_number(actor("reader", .by = self->init), 3);
	proc = mount_procfs(self->init, "proc", NULL);
	keep_capabilities(self->target, 0);
	self->program = read_link(self->target, "%s/self/exe", proc);
	maps = read_file(self->target, "%s/self/maps", proc);
	line = strstr(maps, self->program);
	while (line && line > maps && line[-1] != '\n')
		line--;
	if (!line || sscanf(line, "%lx-%lx", &start, &end) != 2)
		broke("no mapping of %s in maps", self->program);
	self->link = shared_string("%s/2/map_files/%lx-%lx", proc, start, end);
}

FIXTURE_ENDS(namespace)

#define EXPECT_OPENS(who) do { \
	EXPECT_STREQ(self->program, read_link(who, "%s", self->link)); \
	EXPECT_SUCCESS(who, openat, AT_FDCWD, self->link, O_RDONLY, 0); \
} while (0)

TEST_F(namespace, with_cap_checkpoint_restore_alone)
{
	keep_capabilities(self->reader, CAP_BIT(CAP_CHECKPOINT_RESTORE));
	EXPECT_OPENS(self->reader);
}

TEST_F(namespace, with_cap_sys_admin_alone)
{
	keep_capabilities(self->reader, CAP_BIT(CAP_SYS_ADMIN));
	EXPECT_OPENS(self->reader);
}

/* Control: neither of the two. */
TEST_F(namespace, with_all_others)
{
	keep_capabilities(self->reader, permitted(self->reader) & ~CAP_BIT(CAP_SYS_ADMIN) &
					~CAP_BIT(CAP_CHECKPOINT_RESTORE));
	EXPECT_ERRNO(EPERM, self->reader, openat, AT_FDCWD, self->link, O_RDONLY, 0);
}

TEST_F(namespace, without_any)
{
	keep_capabilities(self->reader, 0);
	EXPECT_ERRNO(EPERM, self->reader, openat, AT_FDCWD, self->link, O_RDONLY, 0);
}

CASE_MAIN
