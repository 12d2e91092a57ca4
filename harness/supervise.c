// SPDX-License-Identifier: GPL-2.0-only
/*
 * supervise - run case programs so that they leave nothing behind
 *
 * usage: supervise [--timeout-mul N] [--scratch DIR] [--watch FD] [--parent PID]
 *		    PROGRAM[:TIMEOUT] ...
 *	  supervise --probe
 *
 * Runs the programs one after the other and prints a transcript:
 *
 *	case PROGRAM
 *	out LINE		each line of its output (stdout and stderr)
 *	cut			the last line had no newline
 *	end exited N | end signalled N | end timeout SECONDS
 *	leak process PID COMM | leak file NAME | leak mount LINE |
 *	leak sysctl NAME OLD NEW
 *	error TEXT		the supervisor could not do its work
 *	ms N			wall time
 *	done
 *
 * --timeout-mul	multiplies all time limits (also PIDNS_TIMEOUT_MUL)
 * --scratch		folder in which a folder for the programs is made
 *			(default: TMPDIR, else /tmp); removed at the end
 * --watch		a descriptor, besides stdout, that ends the run when it is
 *			the writing end of a pipe that nobody reads any more
 * --parent		ends at once when its parent is another process already
 * --probe		prints what is possible here as `fact` lines
 *
 * How it works: this process, the guard, forks a worker, the worker forks a
 * program. Guard and worker are subreapers of what is below them, so setsid()
 * and double forks do not lead out (where the kernel has no subreapers, what
 * was started is known by a mark in its environment). When a program has ended,
 * the worker looks for descendants that live on, reports them, kills them and
 * waits for them in a bounded loop. When the guard's parent dies, or the reader
 * of the output, or the guard, or the worker, those that are left do the same
 * at once. (Killed at one stroke, with a container, they leave the scratch
 * folder.)
 *
 * A program gets: a session of its own, /dev/null as stdin, one file in memory
 * as stdout and stderr (so that nobody waits for a pipe that a leaked process
 * holds), no other descriptors, default signal actions, an empty folder as
 * current folder and TMPDIR, and, when this is privileged, a mount namespace
 * whose changes do not reach the user's.
 *
 * Exit status: 0 all programs were run, 64 usage, 69 /proc is not usable,
 * 70 internal, 73 cannot create the scratch folder, 128 + N ended by signal N.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_close_range
#define SYS_close_range 436
#endif
#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 0x0008U
#endif

#define DEFAULT_TIMEOUT	60.0	/* seconds for a program */
#define GRACE		2.0	/* seconds for a process that seems to be leaked */
#define KILL_LIMIT	10.0	/* seconds until processes must have ended after SIGKILL */
#define OUTPUT_LIMIT	(16 << 20)
#define FILE_LIMIT	(2 * OUTPUT_LIMIT)
#define OUTPUT_SHOWN	(1 << 20)
#define MAX_CHILDREN	1024
#define PF_EXITING	0x4	/* field "flags" of /proc/PID/stat */

/* Inode numbers of the initial namespaces, <linux/nsfs.h> of 6.18 */
#define INITIAL_USER_NS	0xEFFFFFFDU
#define INITIAL_PID_NS	0xEFFFFFFCU

static double timeout_mul = 1;
static int proc_fd = -1;	/* the /proc of the start, whatever a program mounts over it */
static bool private_mounts;
static bool subreaper;		/* orphans come to this process */
static char mark[64];		/* in the environment of all that is started */
static char scratch[4096];
static sigset_t awaited;	/* blocked in guard and worker */

static int given_up[MAX_CHILDREN];	/* children that no SIGKILL ended */
static size_t given_up_count;

/* Kernel settings that a program might change: not per namespace, or not everywhere. */
static const char *const sysctls[] = {
	"kernel/cad_pid", "kernel/core_pattern", "kernel/core_pipe_limit",
	"kernel/core_uses_pid", "kernel/ctrl-alt-del", "kernel/pid_max",
	"kernel/threads-max", "kernel/yama/ptrace_scope", "user/max_pid_namespaces",
	"user/max_user_namespaces", "vm/memfd_noexec", "vm/overcommit_memory",
};
#define SYSCTLS (sizeof(sysctls) / sizeof(*sysctls))

/* ---- Small helpers ---- */

static void die(int status, const char *fmt, ...) __attribute__((noreturn, format(printf, 2, 3)));

static void die(int status, const char *fmt, ...)
{
	va_list args;

	fprintf(stderr, "supervise: ");
	va_start(args, fmt);
	vfprintf(stderr, fmt, args);
	va_end(args);
	fprintf(stderr, "\n");
	exit(status);
}

static double now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec + ts.tv_nsec / 1e9;
}

/* The first @size - 1 bytes of a file below /proc; -1 when it cannot be read. */
static ssize_t read_proc(const char *path, char *buf, size_t size)
{
	int fd = openat(proc_fd, path, O_RDONLY | O_CLOEXEC);
	size_t used = 0;
	ssize_t n = 0;

	if (fd < 0)
		return -1;
	while (used < size - 1 && (n = read(fd, buf + used, size - 1 - used)) > 0)
		used += n;
	close(fd);
	buf[used] = '\0';
	return n < 0 ? -1 : (ssize_t)used;
}

/* All of a file below /proc, to be freed; NULL when it cannot be read. */
static char *read_proc_all(const char *path)
{
	size_t size = 16384;
	char *buf = NULL;
	ssize_t n;

	for (;;) {
		char *bigger = realloc(buf, size);

		if (!bigger)
			break;
		buf = bigger;
		n = read_proc(path, buf, size);
		if (n < 0)
			break;
		if ((size_t)n < size - 1)
			return buf;
		size *= 2;
	}
	free(buf);
	return NULL;
}

static int stop_signal;		/* who asks the worker to stop */

/*
 * Waits until one of the awaited signals comes, at most @seconds. Returns the
 * signal that asks to stop, or 0.
 */
static int await_signal(double seconds)
{
	struct timespec limit;
	int sig;

	if (seconds < 0)
		seconds = 0;
	limit.tv_sec = seconds;
	limit.tv_nsec = (seconds - limit.tv_sec) * 1e9;
	sig = sigtimedwait(&awaited, NULL, &limit);
	if (sig > 0 && sig != SIGCHLD)
		stop_signal = sig;
	return stop_signal;
}

/* ---- Processes ---- */

static bool is_given_up(int pid)
{
	size_t i;

	for (i = 0; i < given_up_count; i++)
		if (given_up[i] == pid)
			return true;
	return false;
}

/* Fields of /proc/PID/stat; false when there is no such process. */
static bool read_stat(int pid, char *state, int *ppid, unsigned long *flags, char comm[64])
{
	char path[64], buf[1024], *open, *close;

	snprintf(path, sizeof(path), "%d/stat", pid);
	if (read_proc(path, buf, sizeof(buf)) <= 0)
		return false;
	open = strchr(buf, '(');
	close = strrchr(buf, ')');
	if (!open || !close)
		return false;
	*close = '\0';
	snprintf(comm, 64, "%s", open + 1);
	return sscanf(close + 1, " %c %d %*d %*d %*d %*d %lu", state, ppid, flags) == 3;
}

/* Has @pid been sent a SIGKILL that it has not yet acted on? */
static bool kill_pending(int pid)
{
	static const char *const names[] = { "\nSigPnd:", "\nShdPnd:" };
	char path[64], buf[4096], *at;
	size_t i;

	snprintf(path, sizeof(path), "%d/status", pid);
	if (read_proc(path, buf, sizeof(buf)) <= 0)
		return false;
	for (i = 0; i < 2; i++) {
		at = strstr(buf, names[i]);
		if (at && strtoull(at + strlen(names[i]), NULL, 16) >> (SIGKILL - 1) & 1)
			return true;
	}
	return false;
}

static bool is_dying(int pid)
{
	unsigned long flags;
	char state, comm[64];
	int ppid;

	if (!read_stat(pid, &state, &ppid, &flags, comm))
		return true;
	return state == 'Z' || state == 'X' || flags & PF_EXITING || kill_pending(pid);
}

/* Children of @parent; without CONFIG_PROC_CHILDREN by looking at every process. */
static size_t children_of(int parent, int *pids, size_t max)
{
	char path[64], *text, *at, *end;
	struct dirent *entry;
	size_t n = 0;
	DIR *dir;
	int fd;

	snprintf(path, sizeof(path), "%d/task/%d/children", parent, parent);
	text = read_proc_all(path);
	if (text) {
		for (at = text; n < max; at = end) {
			int pid = strtol(at, &end, 10);

			if (end == at)
				break;
			pids[n++] = pid;
		}
		free(text);
		return n;
	}
	fd = openat(proc_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	dir = fd < 0 ? NULL : fdopendir(fd);
	if (!dir)
		return 0;
	while (n < max && (entry = readdir(dir))) {
		unsigned long flags;
		char state, comm[64];
		int ppid, pid = atoi(entry->d_name);

		if (pid > 0 && read_stat(pid, &state, &ppid, &flags, comm) && ppid == parent)
			pids[n++] = pid;
	}
	closedir(dir);
	return n;
}

/* Has @pid the mark of this run in its environment? */
static bool is_marked(int pid)
{
	char path[64], *text, *at;
	size_t length = strlen(mark);
	bool found = false;

	snprintf(path, sizeof(path), "%d/environ", pid);
	text = read_proc_all(path);
	if (!text)
		return false;
	for (at = text; *at && !found; at += strlen(at) + 1)
		found = !strncmp(at, mark, length) && !at[length];
	free(text);
	return found;
}

/*
 * Where orphans do not come to this process (gVisor) they are known by the
 * mark. Adds those that are not among the @n in @pids.
 */
static size_t add_orphans(int *pids, size_t n)
{
	struct dirent *entry;
	DIR *dir;
	int fd = openat(proc_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	dir = fd < 0 ? NULL : fdopendir(fd);
	while (dir && n < MAX_CHILDREN && (entry = readdir(dir))) {
		int pid = atoi(entry->d_name);
		size_t i;

		for (i = 0; i < n && pids[i] != pid; i++)
			;
		if (pid > 0 && i == n && is_marked(pid))
			pids[n++] = pid;
	}
	if (dir)
		closedir(dir);
	return n;
}

/* The children of this process that it is still responsible for. */
static size_t own_children(int *pids)
{
	size_t i, n = children_of(getpid(), pids, MAX_CHILDREN), kept = 0;

	if (!subreaper)
		n = add_orphans(pids, n);
	for (i = 0; i < n; i++)
		if (!is_given_up(pids[i]))
			pids[kept++] = pids[i];
	return kept;
}

/*
 * Reaps every child that has ended. When @program is among them its status
 * goes to @status. Returns whether children are left that are not given up.
 */
static bool reap(pid_t program, int *status, bool *ended)
{
	int pids[MAX_CHILDREN];
	int one;
	pid_t pid;

	while ((pid = waitpid(-1, &one, WNOHANG | __WALL)) > 0) {
		if (pid == program) {
			*status = one;
			*ended = true;
		}
	}
	if (pid < 0 && subreaper)	/* ECHILD */
		return false;
	return (subreaper && !given_up_count) || own_children(pids);
}

static void kill_children(void)
{
	int pids[MAX_CHILDREN];
	size_t i, n = own_children(pids);

	for (i = 0; i < n; i++)
		kill(pids[i], SIGKILL);
}

/*
 * Kills all descendants and waits until they are gone: those that come to this
 * process as orphans are found in the next round. Returns false when there are
 * some left after the time limit.
 */
static bool end_descendants(pid_t program, int *status, bool *ended)
{
	double limit = now() + KILL_LIMIT * timeout_mul;
	double pause = 0.001;

	while (reap(program, status, ended)) {
		if (now() > limit)
			return false;
		kill_children();
		if (!reap(program, status, ended))
			break;
		await_signal(pause);
		if (pause < 0.05)
			pause *= 2;
	}
	return true;
}

static void give_up_children(void)
{
	int pids[MAX_CHILDREN];
	size_t i, n = own_children(pids);

	for (i = 0; i < n && given_up_count < MAX_CHILDREN; i++)
		given_up[given_up_count++] = pids[i];
}

/* Prints @pid and what descends from it as leaked. */
static void print_leaked(int pid, int depth)
{
	int pids[MAX_CHILDREN / 8];
	unsigned long flags;
	char state, comm[64], *at;
	size_t i, n;
	int ppid;

	if (!read_stat(pid, &state, &ppid, &flags, comm))
		return;
	for (at = comm; *at; at++)
		if (iscntrl((unsigned char)*at))
			*at = '?';
	printf("leak process %d %s\n", pid, comm);
	if (depth > 40)
		return;
	n = children_of(pid, pids, sizeof(pids) / sizeof(*pids));
	for (i = 0; i < n; i++)
		if (!is_dying(pids[i]))
			print_leaked(pids[i], depth + 1);
}

/*
 * Looks for descendants that live on after the program has ended. One that is
 * on its way out is none: it gets a bounded time. Prints those that stay.
 */
static void audit_processes(void)
{
	double limit = now() + GRACE * timeout_mul;
	int pids[MAX_CHILDREN];
	size_t i, n;
	double pause = 0.0005;

	while (reap(0, NULL, NULL) && now() < limit && !stop_signal) {
		await_signal(pause);
		if (pause < 0.02)
			pause *= 2;
	}
	n = own_children(pids);
	for (i = 0; i < n; i++)
		if (!is_dying(pids[i]))
			print_leaked(pids[i], 0);
}

/* ---- Mounts, settings, files ---- */

static char *mounts_before;
static char *sysctl_before[SYSCTLS];

/* Is @line (of @length) one of the lines of @text? */
static bool has_line(const char *text, const char *line, size_t length)
{
	const char *at = text;

	while (at && *at) {
		const char *end = strchrnul(at, '\n');

		if ((size_t)(end - at) == length && !memcmp(at, line, length))
			return true;
		at = *end ? end + 1 : end;
	}
	return false;
}

/* Calls @found for each line of @text that is not in @other; returns how many. */
static size_t lines_not_in(const char *text, const char *other,
			   void (*found)(const char *line, size_t length))
{
	const char *at = text;
	size_t n = 0;

	while (*at) {
		const char *end = strchrnul(at, '\n');

		if (!has_line(other, at, end - at)) {
			n++;
			if (found)
				found(at, end - at);
		}
		at = *end ? end + 1 : end;
	}
	return n;
}

static void print_mount(const char *line, size_t length)
{
	printf("leak mount %.*s\n", (int)length, line);
}

static void print_lost_mount(const char *line, size_t length)
{
	printf("leak mount (gone) %.*s\n", (int)length, line);
}

/* The fifth field of a line of mountinfo is the mount point, with \ooo for blanks. */
static void unmount_line(const char *line, size_t length)
{
	char point[4096], *out = point;
	const char *at = line, *end = line + length;
	int field;

	for (field = 1; field < 5; field++) {
		at = memchr(at, ' ', end - at);
		if (!at)
			return;
		at++;
	}
	while (at < end && *at != ' ' && out < point + sizeof(point) - 1) {
		if (*at == '\\' && end - at > 3) {
			*out++ = (at[1] - '0') << 6 | (at[2] - '0') << 3 | (at[3] - '0');
			at += 4;
		} else {
			*out++ = *at++;
		}
	}
	*out = '\0';
	umount2(point, MNT_DETACH | UMOUNT_NOFOLLOW);
}

/* Removes the mounts that the worker's mount namespace has got since; returns the list. */
static char *remove_mounts(char *after)
{
	int round;

	for (round = 0; round < 64 && after && lines_not_in(after, mounts_before, unmount_line);
	     round++) {
		free(after);
		after = read_proc_all("self/mountinfo");
	}
	return after;
}

/* Reports mounts that were left in the worker's own mount namespace, and removes them. */
static void audit_mounts(void)
{
	char *after;

	if (!private_mounts)
		return;
	after = read_proc_all("self/mountinfo");
	if (!after || !mounts_before) {
		printf("error cannot read mountinfo\n");
		free(after);
		return;
	}
	if (!strcmp(mounts_before, after)) {
		free(after);
		return;
	}
	lines_not_in(after, mounts_before, print_mount);
	lines_not_in(mounts_before, after, print_lost_mount);
	after = remove_mounts(after);
	free(mounts_before);
	mounts_before = after;
}

/* The value of a setting, without newline, to be freed; NULL when there is none. */
static char *read_sysctl(const char *name)
{
	char path[128], buf[512];
	ssize_t n;

	snprintf(path, sizeof(path), "sys/%s", name);
	n = read_proc(path, buf, sizeof(buf));
	if (n <= 0)
		return NULL;
	buf[strcspn(buf, "\n")] = '\0';
	return strdup(buf);
}

/* Reports settings that were changed, and sets them back. */
static void audit_sysctls(void)
{
	char path[128], *after;
	size_t i;
	int fd;

	for (i = 0; i < SYSCTLS; i++) {
		if (!sysctl_before[i])
			continue;
		after = read_sysctl(sysctls[i]);
		if (!after || !strcmp(after, sysctl_before[i])) {
			free(after);
			continue;
		}
		printf("leak sysctl %s %s %s\n", sysctls[i], sysctl_before[i], after);
		snprintf(path, sizeof(path), "sys/%s", sysctls[i]);
		fd = openat(proc_fd, path, O_WRONLY | O_CLOEXEC);
		if (fd < 0 || write(fd, sysctl_before[i], strlen(sysctl_before[i])) < 0)
			fprintf(stderr, "supervise: cannot set %s back to %s\n", sysctls[i],
				sysctl_before[i]);
		if (fd >= 0)
			close(fd);
		free(after);
	}
}

/* Removes what is in folder @fd (and closes it). Does not follow links. */
static void empty_folder(int fd)
{
	DIR *dir = fdopendir(fd);
	struct dirent *entry;
	int sub;

	if (!dir) {
		close(fd);
		return;
	}
	while ((entry = readdir(dir))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (unlinkat(fd, entry->d_name, 0) == 0)
			continue;
		sub = openat(fd, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (sub < 0 && fchmodat(fd, entry->d_name, 0700, 0) == 0)
			sub = openat(fd, entry->d_name,
				     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (sub >= 0) {
			fchmod(sub, 0700);
			empty_folder(sub);
		}
		unlinkat(fd, entry->d_name, AT_REMOVEDIR);
	}
	closedir(dir);
}

/* Reports what is in the folder of a program, and removes the folder. */
static void audit_files(const char *folder)
{
	struct dirent *entry;
	bool empty = true;
	DIR *dir;
	int fd;

	if (rmdir(folder) == 0)
		return;
	chmod(folder, 0700);
	dir = opendir(folder);
	while (dir && (entry = readdir(dir))) {
		char *at;

		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		empty = false;
		for (at = entry->d_name; *at; at++)
			if (iscntrl((unsigned char)*at))
				*at = '?';
		printf("leak file %s\n", entry->d_name);
	}
	if (dir)
		closedir(dir);
	fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd >= 0)
		empty_folder(fd);
	if (rmdir(folder) && (empty || errno != ENOENT))
		printf("error cannot remove the scratch folder: %s\n", strerror(errno));
}

static void remove_scratch(void)
{
	int fd = open(scratch, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (fd >= 0)
		empty_folder(fd);
	rmdir(scratch);
}

/* ---- One program ---- */

struct launch {
	int exec_errno;		/* why execve(2) failed */
};

static struct launch *launch;	/* shared with the child */

static int output_file(void)
{
	int fd = memfd_create("output", MFD_CLOEXEC | MFD_NOEXEC_SEAL);

	if (fd < 0)
		fd = memfd_create("output", MFD_CLOEXEC);
	if (fd < 0)
		fd = open(scratch, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd < 0) {
		char path[sizeof(scratch) + 8];

		snprintf(path, sizeof(path), "%s/output", scratch);
		fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
		unlink(path);
	}
	return fd;
}

static void close_from(int first)
{
	int fd;

	if (syscall(SYS_close_range, first, ~0U, 0) == 0)
		return;
	for (fd = first; fd < 1024; fd++)
		close(fd);
}

static void become_program(const char *path, const char *folder, int in, int out, pid_t worker)
{
	static const long default_action[8];	/* struct sigaction of the kernel, all 0 */
	char *argv[] = { (char *)path, NULL };
	struct rlimit no_core = { 0 }, files = { FILE_LIMIT, FILE_LIMIT };
	sigset_t none;
	int sig;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != worker)
		_exit(70);
	setsid();
	/* Not signal(3): it leaves out the signals that the C library uses itself. */
	for (sig = 1; sig <= 64; sig++)
		syscall(SYS_rt_sigaction, sig, default_action, NULL, 8);
	setrlimit(RLIMIT_CORE, &no_core);
	setrlimit(RLIMIT_FSIZE, &files);	/* the output is a file in memory */
	umask(022);
	if (chdir(folder) || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(out, 2) < 0) {
		launch->exec_errno = errno;
		_exit(70);
	}
	close_from(3);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	execv(path, argv);
	launch->exec_errno = errno;
	_exit(70);
}

/* Prints the output, each line after "out ". */
static void print_output(int fd)
{
	off_t size = lseek(fd, 0, SEEK_END), shown;
	char *text, *at, *end;
	off_t i;

	if (size <= 0)
		return;
	shown = size > OUTPUT_SHOWN ? OUTPUT_SHOWN : size;
	text = malloc(shown + 1);
	if (!text || pread(fd, text, shown, 0) != shown) {
		printf("error cannot read the output\n");
		free(text);
		return;
	}
	for (i = 0; i < shown; i++)
		if (text[i] == '\0')
			text[i] = '?';
	text[shown] = '\0';
	for (at = text; at < text + shown; at = end + 1) {
		end = strchrnul(at, '\n');
		fwrite("out ", 1, 4, stdout);
		fwrite(at, 1, end - at, stdout);
		putchar('\n');
	}
	if (shown < size)
		printf("error %ld bytes of output, the first %ld are shown\n", (long)size,
		       (long)shown);
	else if (text[shown - 1] != '\n')
		printf("cut\n");
	free(text);
}

static void run_program(const char *program, const char *path, double timeout)
{
	static int number;
	static int in = -1;
	char folder[sizeof(scratch) + 16];
	double start = now(), limit = start + timeout * timeout_mul;
	bool ended = false, timed_out = false, flooded = false;
	int out, status = 0;
	struct stat st;
	pid_t pid;

	printf("case %s\n", program);
	fflush(stdout);
	tcdrain(STDOUT_FILENO);	/* a serial line: gone before the program can end the machine */
	snprintf(folder, sizeof(folder), "%s/%d", scratch, ++number);
	if (in < 0)
		in = open("/dev/null", O_RDONLY | O_CLOEXEC);
	out = output_file();
	if (out < 0 || in < 0 || mkdir(folder, 0755)) {
		printf("error cannot prepare: %s\n", strerror(errno));
		goto done;
	}
	setenv("TMPDIR", folder, 1);
	launch->exec_errno = 0;
	pid = fork();
	if (pid == 0)
		become_program(path, folder, in, out, getppid());
	if (pid < 0) {
		printf("error fork: %s\n", strerror(errno));
		audit_files(folder);
		goto done;
	}
	for (;;) {
		double left = limit - now();

		reap(pid, &status, &ended);
		if (ended || stop_signal)
			break;
		flooded = fstat(out, &st) == 0 && st.st_size > OUTPUT_LIMIT;
		timed_out = left <= 0;
		if (timed_out || flooded)
			break;
		await_signal(left < 0.25 ? left : 0.25);
	}
	if (ended && !stop_signal)
		audit_processes();
	if (!end_descendants(pid, &status, &ended)) {
		int pids[MAX_CHILDREN];
		size_t i, n = own_children(pids);

		for (i = 0; i < n; i++) {
			unsigned long flags;
			char state = '?', comm[64] = "";
			int ppid;

			read_stat(pids[i], &state, &ppid, &flags, comm);
			printf("error process %d %s (state %c) does not end after SIGKILL\n",
			       pids[i], comm, state);
		}
		give_up_children();
	}
	if (stop_signal)
		return;
	flooded = flooded || (fstat(out, &st) == 0 && st.st_size > OUTPUT_LIMIT);
	print_output(out);
	if (launch->exec_errno)
		printf("error cannot run %s: %s\n", program, strerror(launch->exec_errno));
	else if (flooded)
		printf("error more than %d MiB of output\n", OUTPUT_LIMIT >> 20);
	else if (timed_out)
		printf("end timeout %g\n", timeout * timeout_mul);
	else if (WIFSIGNALED(status))
		printf("end signalled %d\n", WTERMSIG(status));
	else
		printf("end exited %d\n", WEXITSTATUS(status));
	audit_mounts();
	audit_sysctls();
	audit_files(folder);
done:
	if (out >= 0)
		close(out);
	printf("ms %ld\ndone\n", (long)((now() - start) * 1000 + 0.5));
	fflush(stdout);
}

/* ---- Worker and guard ---- */

static bool has_cap(int cap)
{
	struct __user_cap_header_struct header = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2];

	if (syscall(SYS_capget, &header, data))
		return false;
	return data[cap / 32].effective >> (cap % 32) & 1;
}

/* A mount namespace of the worker's own; without the right for it there is no need either. */
static void own_mount_namespace(void)
{
	if (!has_cap(CAP_SYS_ADMIN) || unshare(CLONE_NEWNS))
		return;
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL)) {
		int error = errno;
		char *mounts = read_proc_all("self/mountinfo");

		/* gVisor knows no propagation, and may have but one namespace of mounts. */
		if (!mounts || strstr(mounts, " shared:"))
			die(70, "cannot make mounts private: %s", strerror(error));
		free(mounts);
		return;
	}
	private_mounts = true;
	mounts_before = read_proc_all("self/mountinfo");
}

/* PROGRAM[:TIMEOUT] */
static double split_timeout(char *word)
{
	char *colon = strrchr(word, ':');
	double timeout;
	char *end;

	if (!colon || !colon[1])
		return DEFAULT_TIMEOUT;
	timeout = strtod(colon + 1, &end);
	if (*end || timeout <= 0)
		return DEFAULT_TIMEOUT;
	*colon = '\0';
	return timeout;
}

static int work(char **programs)
{
	char cwd[4096], path[8192];
	size_t i;

	if (!getcwd(cwd, sizeof(cwd)))
		die(70, "getcwd: %s", strerror(errno));
	own_mount_namespace();
	for (i = 0; i < SYSCTLS; i++)
		sysctl_before[i] = read_sysctl(sysctls[i]);
	launch = mmap(NULL, sizeof(*launch), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
		      -1, 0);
	if (launch == MAP_FAILED)
		die(70, "mmap: %s", strerror(errno));
	for (; *programs && !stop_signal; programs++) {
		double timeout = split_timeout(*programs);

		snprintf(path, sizeof(path), "%s%s%s", **programs == '/' ? "" : cwd,
			 **programs == '/' ? "" : "/", *programs);
		run_program(*programs, path, timeout);
		if (ferror(stdout))
			break;
		await_signal(0);
	}
	return stop_signal ? 128 + stop_signal : 0;
}

/* Is nobody left who reads what is written to @fd? */
static bool reader_gone(const struct pollfd *fds, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (fds[i].revents & (POLLERR | POLLHUP))
			return true;
	return false;
}

static volatile sig_atomic_t guard_signal;

static void note_signal(int sig)
{
	if (sig != SIGCHLD)
		guard_signal = sig;
}

static int guard(pid_t worker, int watch)
{
	struct pollfd fds[] = { { .fd = 1 }, { .fd = watch } };
	struct sigaction action = { .sa_handler = note_signal };
	double limit = 0;
	int status = 0, sig;
	bool ended = false;
	sigset_t none;

	for (sig = 1; sig < NSIG; sig++)
		if (sigismember(&awaited, sig) == 1)
			sigaction(sig, &action, NULL);
	sigemptyset(&none);
	while (!ended) {
		struct timespec wait = { .tv_nsec = 200 * 1000 * 1000 };
		pid_t pid;
		int one;

		while ((pid = waitpid(-1, &one, WNOHANG | __WALL)) > 0) {
			if (pid == worker) {
				status = one;
				ended = true;
			}
		}
		if (ended)
			break;
		if (limit && now() > limit)
			kill(worker, SIGKILL);
		if (!limit && guard_signal) {
			/* once more and the worker is not asked any longer */
			kill(worker, SIGTERM);
			limit = now() + 1.5 * KILL_LIMIT * timeout_mul;
		}
		/* A reader that is gone is no event to wait for twice. */
		if (ppoll(fds, limit ? 0 : 2, limit ? &wait : NULL, &none) > 0 &&
		    reader_gone(fds, 2))
			guard_signal = SIGPIPE;
	}
	sigprocmask(SIG_BLOCK, &awaited, NULL);
	if (!end_descendants(0, NULL, NULL))
		fprintf(stderr, "supervise: processes are left that SIGKILL does not end\n");
	remove_scratch();
	if (guard_signal)
		return 128 + guard_signal;
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	fprintf(stderr, "supervise: the worker was killed by signal %d\n", WTERMSIG(status));
	return 70;
}

/* ---- What is possible here ---- */

static bool in_child(bool (*tried)(void))
{
	int status;
	pid_t pid = fork();

	if (pid == 0)
		_exit(tried() ? 0 : 1);
	return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

static void write_text(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	if (write(fd, text, strlen(text)) < 0)
		errno = 0;	/* what needs it will fail */
	close(fd);
}

static bool try_userns(void)
{
	uid_t uid = geteuid();
	gid_t gid = getegid();
	char map[32];

	if (unshare(CLONE_NEWUSER))
		return false;
	write_text("/proc/self/setgroups", "deny");
	snprintf(map, sizeof(map), "0 %u 1", uid);
	write_text("/proc/self/uid_map", map);
	snprintf(map, sizeof(map), "0 %u 1", gid);
	write_text("/proc/self/gid_map", map);
	return true;
}

static bool try_privilege(void)
{
	return (has_cap(CAP_SYS_ADMIN) || try_userns()) && unshare(CLONE_NEWPID) == 0;
}

static bool try_procmount(void)
{
	int status;
	pid_t pid;

	if (!try_privilege() || unshare(CLONE_NEWNS) ||
	    mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL))
		return false;
	pid = fork();
	if (pid == 0)
		_exit(mount("proc", "/proc", "proc", 0, NULL) ? 1 : 0);
	return pid > 0 && waitpid(pid, &status, 0) == pid && status == 0;
}

static bool is_initial(const char *path, ino_t inode)
{
	struct stat st;

	return stat(path, &st) == 0 && st.st_ino == inode;
}

static void fact(const char *key, bool value)
{
	printf("fact %s %s\n", key, value ? "yes" : "no");
}

static int probe(void)
{
	bool privilege = in_child(try_privilege);
	char status[4096], *at;
	struct utsname name;

	uname(&name);
	printf("fact release %s\nfact version %s\nfact machine %s\n", name.release, name.version,
	       name.machine);
	printf("fact uid %u\n", geteuid());
	if (read_proc("self/status", status, sizeof(status)) < 0)
		*status = '\0';
	at = strstr(status, "\nCapEff:");
	printf("fact caps %.16s\n", at ? at + strlen("\nCapEff:\t") : "unknown");
	at = strstr(status, "\nSeccomp:");
	fact("seccomp", at && atoi(at + strlen("\nSeccomp:")) != 0);
	fact("initial-userns", is_initial("/proc/self/ns/user", INITIAL_USER_NS));
	fact("initial-pidns", is_initial("/proc/self/ns/pid", INITIAL_PID_NS));
	fact("userns", in_child(try_userns));
	fact("privilege", privilege);
	fact("procmount", in_child(try_procmount));
	if (read_proc("sys/vm/memfd_noexec", status, sizeof(status)) <= 0)
		*status = '0';		/* older than 6.3 */
	fact("executable-memfd", *status == '0');
	printf("fact rung %s\n",
	       !privilege ? "none" : has_cap(CAP_SYS_ADMIN) ? "root" : "userns");
	return 0;
}

/* ---- Start ---- */

static void usage(void)
{
	fprintf(stderr, "usage: supervise [--timeout-mul N] [--scratch DIR] [--watch FD]\n"
		"                 [--parent PID] PROGRAM[:TIMEOUT] ...\n"
		"       supervise --probe\n");
	exit(64);
}

/*
 * The /proc must be that of our own PID namespace: numbers that are read there
 * are killed.
 */
static void check_proc(void)
{
	char self[32], status[4096], *at;
	ssize_t n;

	proc_fd = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	n = proc_fd < 0 ? -1 : readlinkat(proc_fd, "self", self, sizeof(self) - 1);
	if (n < 0)
		die(69, "no /proc: mount -t proc proc /proc");
	self[n] = '\0';
	if (read_proc("self/status", status, sizeof(status)) < 0)
		die(69, "cannot read /proc/self/status");
	at = strstr(status, "\nNSpid:\t");
	if (at) {
		at += strlen("\nNSpid:\t");
		at[strcspn(at, "\n")] = '\0';
	}
	if (atoi(self) != getpid() || (at && strpbrk(at, " \t")))
		die(69, "/proc belongs to another PID namespace: mount -t proc proc /proc");
}

static void make_scratch(const char *parent)
{
	if (!parent)
		parent = getenv("TMPDIR");
	if (!parent || !*parent)
		parent = "/tmp";
	if (*parent == '/') {
		snprintf(scratch, sizeof(scratch), "%s/pidns.XXXXXX", parent);
	} else {
		char cwd[2048];

		if (!getcwd(cwd, sizeof(cwd)))
			die(70, "getcwd: %s", strerror(errno));
		snprintf(scratch, sizeof(scratch), "%s/%.1024s/pidns.XXXXXX", cwd, parent);
	}
	if (!mkdtemp(scratch))
		die(73, "cannot create a folder in %s: %s", parent, strerror(errno));
	chmod(scratch, 0755);
}

static double number(const char *text)
{
	char *end;
	double value = strtod(text, &end);

	if (!*text || *end || value < 0)
		usage();
	return value;
}

int main(int argc, char **argv)
{
	const char *in = NULL, *mul = getenv("PIDNS_TIMEOUT_MUL");
	pid_t parent = 0, self, worker;
	int watch = -1, granted = 0, i;
	bool probing = false;

	if (mul && *mul)
		timeout_mul = number(mul);
	for (i = 1; i < argc && !strncmp(argv[i], "--", 2); i++) {
		if (!strcmp(argv[i], "--probe")) {
			probing = true;
			continue;
		}
		if (!strcmp(argv[i], "--")) {
			i++;
			break;
		}
		if (i + 1 == argc)
			usage();
		if (!strcmp(argv[i], "--timeout-mul"))
			timeout_mul = number(argv[++i]);
		else if (!strcmp(argv[i], "--scratch"))
			in = argv[++i];
		else if (!strcmp(argv[i], "--watch"))
			watch = number(argv[++i]);
		else if (!strcmp(argv[i], "--parent"))
			parent = number(argv[++i]);
		else
			usage();
	}
	if (probing ? i != argc : i == argc)
		usage();
	if (timeout_mul <= 0)
		timeout_mul = 1;
	check_proc();
	if (probing)
		return probe();

	/* From here on a dead parent is a reason to stop. */
	sigemptyset(&awaited);
	sigaddset(&awaited, SIGCHLD);
	sigaddset(&awaited, SIGHUP);
	sigaddset(&awaited, SIGINT);
	sigaddset(&awaited, SIGQUIT);
	sigaddset(&awaited, SIGTERM);
	sigprocmask(SIG_BLOCK, &awaited, NULL);
	signal(SIGCHLD, SIG_DFL);	/* ignored, it would reap by itself */
	signal(SIGPIPE, SIG_IGN);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	prctl(PR_GET_CHILD_SUBREAPER, &granted);
	subreaper = granted == 1;	/* gVisor says yes to the first and does nothing */
	snprintf(mark, sizeof(mark), "PIDNS_SUPERVISOR=%d.%lx", getpid(), (long)time(NULL));
	putenv(mark);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (parent && getppid() != parent)
		return 128 + SIGTERM;
	unsetenv("KSFT_TAP_LEVEL");
	make_scratch(in);

	self = getpid();
	worker = fork();
	if (worker < 0) {
		remove_scratch();
		die(70, "fork: %s", strerror(errno));
	}
	if (worker == 0) {
		int status;

		prctl(PR_SET_CHILD_SUBREAPER, 1);
		prctl(PR_SET_PDEATHSIG, SIGTERM);
		if (getppid() != self)
			raise(SIGTERM);
		status = work(argv + i);
		if (private_mounts && mounts_before)
			remove_mounts(read_proc_all("self/mountinfo"));
		remove_scratch();
		fflush(stdout);
		_exit(status);
	}
	return guard(worker, watch);
}
