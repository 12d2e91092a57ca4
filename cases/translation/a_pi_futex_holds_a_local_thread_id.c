// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: translation-futex-pi-owner
claim:  a PI futex holds the owner's thread ID in its own PID namespace; a number that is no
        thread in the caller's namespace is ESRCH
since:  always
needs:  config:FUTEX_PI
---*/
/* fixtures/twice.h has the drawing. All share the word, but not one numbering. */
#include "case.h"
#include "twice.h"

#include <linux/futex.h>
#include <time.h>

NUMBERS_TWICE;

static pid_t *new_word(pid_t owner)
{
	pid_t *word = shared(sizeof(*word));

	*word = owner;
	return word;
}

static pid_t owner(const pid_t *word)
{
	return __atomic_load_n(word, __ATOMIC_SEQ_CST) & FUTEX_TID_MASK;
}

/* Has somebody begun to wait, within some seconds? */
static bool has_waiter(const pid_t *word)
{
	time_t end = time(NULL) + 8;

	while (!(__atomic_load_n(word, __ATOMIC_SEQ_CST) & FUTEX_WAITERS))
		if (time(NULL) > end || !alive(test))
			return false;
	return true;
}

#define EXPECT_LOCKS_AS(number, who) \
	do { \
		pid_t *word_ = new_word(0); \
		EXPECT_RETURNS(0, who, futex, word_, FUTEX_LOCK_PI, 0, NULL); \
		EXPECT_EQ(number, *word_); \
		EXPECT_RETURNS(0, who, futex, word_, FUTEX_UNLOCK_PI); \
		EXPECT_EQ(0, *word_); \
	} while (0)

TEST_F(scene, number_of_the_owner)
{
	struct actor *thread = actor("thread", .by = self->member, .thread = true);

	EXPECT_LOCKS_AS(3, self->member);
	EXPECT_LOCKS_AS(4, thread);
	EXPECT_LOCKS_AS(1, self->init);
	EXPECT_LOCKS_AS(3, self->third);
}

TEST_F(scene, number_of_the_next_owner)
{
	pid_t *word = new_word(0);

	must(self->member, futex, word, FUTEX_LOCK_PI, 0, NULL);
	start(self->caller, futex, word, FUTEX_LOCK_PI, 0, NULL);
	ASSERT_TRUE(has_waiter(word));
	EXPECT_EQ(3, owner(word));
	EXPECT_RETURNS(0, self->member, futex, word, FUTEX_UNLOCK_PI);
	EXPECT_FINISHES(0, self->caller);
	EXPECT_EQ(2, owner(word));
	EXPECT_RETURNS(0, self->caller, futex, word, FUTEX_UNLOCK_PI);
	EXPECT_EQ(0, *word);
}

/* The numbers of member and caller outside, where they are found. */
TEST_F(scene, number_that_is_nobodys)
{
	EXPECT_ERRNO(ESRCH, self->caller, futex, new_word(6), FUTEX_LOCK_PI, 0, NULL);
	EXPECT_ERRNO(ESRCH, self->caller, futex, new_word(6), FUTEX_TRYLOCK_PI);
	EXPECT_ERRNO(ESRCH, self->member, futex, new_word(5), FUTEX_LOCK_PI, 0, NULL);
	EXPECT_ERRNO(EAGAIN, self->third, futex, new_word(6), FUTEX_TRYLOCK_PI);
	EXPECT_ERRNO(EAGAIN, self->third, futex, new_word(5), FUTEX_TRYLOCK_PI);
}

/* 2 is caller inside and second outside: to each of them its own number. */
TEST_F(scene, number_of_the_caller)
{
	EXPECT_ERRNO(EDEADLK, self->caller, futex, new_word(2), FUTEX_TRYLOCK_PI);
	EXPECT_ERRNO(EDEADLK, self->second, futex, new_word(2), FUTEX_TRYLOCK_PI);
	/* Control: another's. */
	EXPECT_ERRNO(EAGAIN, self->caller, futex, new_word(3), FUTEX_TRYLOCK_PI);
	EXPECT_ERRNO(EAGAIN, self->second, futex, new_word(3), FUTEX_TRYLOCK_PI);
}

/* Control: a word that names nobody, and one that names a member. */
TEST_F(scene, number_of_a_member)
{
	pid_t *word = new_word(3);

	EXPECT_ERRNO(EAGAIN, self->caller, futex, new_word(3), FUTEX_TRYLOCK_PI);
	start(self->caller, futex, word, FUTEX_LOCK_PI, 0, NULL);
	ASSERT_TRUE(has_waiter(word));
	EXPECT_RETURNS(0, self->member, futex, word, FUTEX_UNLOCK_PI);
	EXPECT_FINISHES(0, self->caller);
	EXPECT_EQ(2, owner(word));
	EXPECT_RETURNS(0, self->caller, futex, new_word(0), FUTEX_TRYLOCK_PI);
}

CASE_MAIN
