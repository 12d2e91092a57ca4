// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-shows-mounters-ns procfs-view-same-from-other-ns
claim:  what a procfs lists and what it finds by name are the same: the processes of its
        PID namespace and of those below, each by the number it has there
since:  always
needs:  procmount
---*/
/* fixtures/procfs_levels.h has the drawing. */
#include "case.h"
#include "procfs_levels.h"

THREE_LEVELS;

TEST_F(levels, the_list_has_the_processes)
{
	EXPECT_STREQ("1 7 10 12", pids_in(self->middle, self->outer_proc));
	EXPECT_STREQ("outer middle inner member", names_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 4 6", pids_in(self->middle, self->middle_proc));
	EXPECT_STREQ("middle inner member", names_in(self->outer, self->middle_proc));
	EXPECT_STREQ("1 3", pids_in(self->middle, self->inner_proc));
	EXPECT_STREQ("inner member", names_in(self->outer, self->inner_proc));
}

/* No number of another level, no number of a process that has ended. */
TEST_F(levels, only_what_is_listed_is_found)
{
	int i;

	for (i = 0; self->everyone[i]; i++) {
		EXPECT_STREQ("1 7 10 12", found_in(self->everyone[i], self->outer_proc, 20));
		EXPECT_STREQ("1 4 6", found_in(self->everyone[i], self->middle_proc, 20));
		EXPECT_STREQ("1 3", found_in(self->everyone[i], self->inner_proc, 20));
	}
}

/* Control: inner's number 10 is found where inner has it, and is inner. */
TEST_F(levels, a_number_of_another_level_is_enoent)
{
	EXPECT_STREQ("ENOENT", read_file(self->inner, "%s/10/comm", self->inner_proc));
	EXPECT_STREQ("ENOENT", read_file(self->inner, "%s/10/comm", self->middle_proc));
	EXPECT_STREQ("inner", read_file(self->inner, "%s/10/comm", self->outer_proc));
	EXPECT_STREQ("inner", read_file(self->outer, "%s/4/comm", self->middle_proc));
	EXPECT_STREQ("inner", read_file(self->outer, "%s/1/comm", self->inner_proc));
}

TEST_F(levels, processes_of_a_sibling_namespace_are_not_there)
{
	struct actor *sibling = named_actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
	const char *proc = mount_procfs(sibling, "sibling", NULL);

	EXPECT_STREQ("1 7 10 12 13", pids_in(sibling, self->outer_proc));
	EXPECT_STREQ("1 4 6", pids_in(sibling, self->middle_proc));
	EXPECT_STREQ("1 4 6", found_in(sibling, self->middle_proc, 20));
	EXPECT_STREQ("1", pids_in(self->outer, proc));
	EXPECT_STREQ("1", found_in(self->outer, proc, 20));
	EXPECT_STREQ("sibling", names_in(self->middle, proc));
}

/* A process that setns(2) and fork(2) put into inner's namespace: 14, 7 and 4. */
TEST_F(levels, a_process_from_outside_is_there)
{
	with_name(join("joined", actor("joiner", .by = self->outer), self->inner));
	EXPECT_STREQ("1 7 10 12 13 14", pids_in(self->member, self->outer_proc));
	EXPECT_STREQ("1 4 6 7", pids_in(self->member, self->middle_proc));
	EXPECT_STREQ("1 3 4", pids_in(self->outer, self->inner_proc));
	EXPECT_STREQ("inner member joined", names_in(self->outer, self->inner_proc));
	EXPECT_STREQ("1 3 4", found_in(self->outer, self->inner_proc, 20));
}

/* The init that fork(2) makes after unshare(2): 13, 7 and 4, and 1 in its own. */
TEST_F(levels, an_init_made_by_unshare_is_there)
{
	struct actor *init = new_init("init", self->member, BY_UNSHARE);
	const char *proc = mount_procfs(with_name(init), "unshared", NULL);

	EXPECT_STREQ("1 7 10 12 13", pids_in(init, self->outer_proc));
	EXPECT_STREQ("inner member init", names_in(init, self->inner_proc));
	EXPECT_STREQ("1 3 4", found_in(init, self->inner_proc, 20));
	EXPECT_STREQ("init", names_in(self->member, proc));
	EXPECT_STREQ("1", found_in(self->member, proc, 20));
}

/* A process is there until it was waited for. */
TEST_F(levels, a_zombie_is_there)
{
	leave(self->member, 0);
	must(self->member->by, waitid, P_PID, self->member->pid, NULL, WEXITED | WNOWAIT, NULL);
	EXPECT_STREQ("1 7 10 12", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 4 6", pids_in(self->outer, self->middle_proc));
	EXPECT_STREQ("1 3", pids_in(self->inner, self->inner_proc));
	EXPECT_STREQ("1 3", found_in(self->inner, self->inner_proc, 20));
	ASSERT_EXITED(0, self->member);
	EXPECT_STREQ("1", pids_in(self->inner, self->inner_proc));
	EXPECT_STREQ("1", found_in(self->inner, self->inner_proc, 20));
}

/* So is one whose main thread has ended, as long as another thread goes on. */
TEST_F(levels, a_process_without_its_main_thread_is_there)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	start(self->member, exit, 0);
	ASSERT_TRUE(dies(self->member));
	ASSERT_ALIVE(thread);
	EXPECT_STREQ("1 7 10 12", pids_in(self->outer, self->outer_proc));
	EXPECT_STREQ("1 3", pids_in(self->inner, self->inner_proc));
	EXPECT_STREQ("inner member", names_in(self->outer, self->inner_proc));
}

CASE_MAIN
