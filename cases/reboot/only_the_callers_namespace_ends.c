// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: reboot-nested-only-own reboot-system-unaffected
claim:  reboot(2) ends the PID namespace of the caller and those below it; those above and
        beside it, and the machine, go on
since:  always
partly: userns
---*/
/*
 *	outer ──┬── bystander
 *	        ├── upper (1) ──┬── neighbour (2)
 *	        │               ├── middle (1) ──┬── caller (2)
 *	        │               │                └── lower (1) ── below (2)
 *	        │               └── beside (1)
 *	        └── sibling (1)
 */
#include "case.h"
#include "reboot.h"

FIXTURE(tree) {
	struct actor *outer, *bystander, *upper, *neighbour, *middle, *caller, *lower, *below,
		     *beside, *sibling;
};

FIXTURE_VARIANT(tree) {
	unsigned int command;
	int signal;
};

FIXTURE_VARIANT_ADD(tree, restart) { LINUX_REBOOT_CMD_RESTART, SIGHUP };
FIXTURE_VARIANT_ADD(tree, power_off) { LINUX_REBOOT_CMD_POWER_OFF, SIGINT };

FIXTURE_SETUP(tree)
{
	uint64_t flags = reboot_flags();

	SKIP_UNLESS_REBOOT;
	self->outer = actor("outer", .flags = CLONE_NEWPID);
	self->bystander = actor("bystander", .by = self->outer);
	self->upper = actor("upper", .by = self->outer, .flags = flags);
	self->neighbour = actor("neighbour", .by = self->upper, .orphan_lives = true);
	self->middle = actor("middle", .by = self->upper, .flags = CLONE_NEWPID);
	self->caller = actor("caller", .by = self->middle, .orphan_lives = true);
	self->lower = actor("lower", .by = self->middle, .flags = CLONE_NEWPID,
			    .orphan_lives = true);
	self->below = actor("below", .by = self->lower, .orphan_lives = true);
	self->beside = actor("beside", .by = self->upper, .flags = CLONE_NEWPID);
	self->sibling = actor("sibling", .by = self->outer, .flags = CLONE_NEWPID);
}

FIXTURE_ENDS(tree)

static void give_command(struct actor *who, unsigned int command)
{
	start(guarded(who), reboot, MAGIC1, MAGIC2, command, NULL);
}

TEST_F(tree, those_above_and_beside_go_on)
{
	give_command(self->caller, variant->command);
	EXPECT_KILLED(variant->signal, self->middle);
	EXPECT_ALIVE(self->upper);
	EXPECT_ALIVE(self->neighbour);
	EXPECT_ALIVE(self->beside);
	EXPECT_ALIVE(self->outer);
	EXPECT_ALIVE(self->bystander);
	EXPECT_ALIVE(self->sibling);
	EXPECT_ALIVE(test);
}

TEST_F(tree, those_below_end)
{
	give_command(self->caller, variant->command);
	EXPECT_TRUE(dies(self->lower));
	EXPECT_TRUE(dies(self->below));
	EXPECT_KILLED(variant->signal, self->middle);
}

/* What the call leaves behind concerns no later end, neither above nor beside. */
TEST_F(tree, other_inits_end_as_they_would)
{
	give_command(self->caller, variant->command);
	ASSERT_KILLED(variant->signal, self->middle);
	leave(self->beside, 5);
	EXPECT_EXITED(5, self->beside);
	leave(self->sibling, 6);
	EXPECT_EXITED(6, self->sibling);
	leave(self->upper, 7);
	EXPECT_EXITED(7, self->upper);
}

/* Namespaces made there later are like any other. */
TEST_F(tree, a_new_namespace_is_not_concerned)
{
	struct actor *next;

	give_command(self->caller, variant->command);
	ASSERT_KILLED(variant->signal, self->middle);
	next = actor("next", .by = self->upper, .flags = CLONE_NEWPID);
	EXPECT_ALIVE(next);
	leave(next, 8);
	EXPECT_EXITED(8, next);
}

/* Control: one level up it reaches them. */
TEST_F(tree, reboot_of_the_namespace_above)
{
	give_command(self->neighbour, variant->command);
	EXPECT_TRUE(dies(self->middle));
	EXPECT_TRUE(dies(self->below));
	EXPECT_TRUE(dies(self->beside));
	EXPECT_KILLED(variant->signal, self->upper);
	EXPECT_ALIVE(self->bystander);
	EXPECT_ALIVE(self->sibling);
}

CASE_MAIN
