// SPDX-License-Identifier: GPL-2.0-only
/*---
covers: procfs-loadavg-last-pid-initial
claim:  in the initial PID namespace the last field of /proc/loadavg is the PID created
        most recently
since:  always
needs:  initial-pidns
---*/
/*
 * Other processes of the machine fork all the time: what is read between the
 * creation of first and second is not below the one and below the other.
 */
#include "case.h"
#include "procfs_levels.h"

FIXTURE(machine) { int unused; };

FIXTURE_SETUP(machine)
{
	actor("witness");	/* the rung is taken */
}

FIXTURE_ENDS(machine)

static pid_t new_pid(void)
{
	pid_t pid = must(test, clone, SIGCHLD, 0, 0, 0, 0);

	must(test, wait4, pid, NULL, 0, NULL);
	return pid;
}

static pid_t last_pid(void)
{
	const char *blank = strrchr(read_file(test, "/proc/loadavg"), ' ');

	return blank ? atoi(blank) : -1;
}

TEST_F(machine, lies_between_two_forks)
{
	pid_t first, last, second;

	do {
		first = new_pid();
		last = last_pid();
		second = new_pid();
	} while (second < first);	/* the numbers have begun again: pid_max */
	EXPECT_GE(last, first);
	EXPECT_LT(last, second);
}

CASE_MAIN
