// SPDX-License-Identifier: GPL-2.0-only
/*
 * The switches of the mutants (see include/linux/pidns_mutant.h).
 *
 * pidns_mutant_list.h is made by the build: MUTANT(name) for each.
 */
#include <linux/fs.h>
#include <linux/init.h>
#include <linux/kernel.h>
#include <linux/pid.h>
#include <linux/pid_namespace.h>
#include <linux/pidns_mutant.h>
#include <linux/nsproxy.h>
#include <linux/proc_fs.h>
#include <linux/sched/task.h>
#include <linux/sched/signal.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/sysctl.h>
#include <linux/uaccess.h>
#include <linux/user_namespace.h>

/* [0]: switched on; [1]: somebody came past it. */
#define MUTANT(name)							\
	extern unsigned char pidns_mutant_##name[2];			\
	unsigned char pidns_mutant_##name[2];
#include "pidns_mutant_list.h"
#undef MUTANT

static const struct {
	const char *name;
	unsigned char *state;
} mutants[] = {
#define MUTANT(name)	{ #name, pidns_mutant_##name },
#include "pidns_mutant_list.h"
#undef MUTANT
};

int pidns_mutant_count;
struct task_struct *pidns_mutant_task;
int pidns_mutant_hidepid;
struct pid_namespace *pidns_mutant_hidepid_ns;
struct pid_namespace *pidns_mutant_mount_ns;

/* Switch one on and all others off; "none" is no mutant. */
static int pidns_mutant_set(const char *name)
{
	int i, found = !strcmp(name, "none");

	pidns_mutant_count = 0;
	pidns_mutant_task = NULL;
	pidns_mutant_hidepid_ns = NULL;

	for (i = 0; i < ARRAY_SIZE(mutants); i++) {
		mutants[i].state[0] = !strcmp(name, mutants[i].name);
		found += mutants[i].state[0];
	}
	return found ? 0 : -EINVAL;
}

static int __init pidns_mutant_param(char *name)
{
	if (pidns_mutant_set(name))
		panic("pidns_mutant: there is no mutant %s\n", name);
	return 1;
}
__setup("pidns_mutant=", pidns_mutant_param);

/* One line for each that is on or was passed: name, on, passed. */
static int pidns_mutant_show(struct seq_file *m, void *v)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(mutants); i++)
		if (mutants[i].state[0] || mutants[i].state[1])
			seq_printf(m, "%s %d %d\n", mutants[i].name,
				   mutants[i].state[0], mutants[i].state[1]);
	return 0;
}

static int pidns_mutant_open(struct inode *inode, struct file *file)
{
	return single_open_size(file, pidns_mutant_show, NULL, 1 << 16);
}

/* NAME: switch it on. "none": all off. "forget": no mutant was passed. */
static ssize_t pidns_mutant_write(struct file *file, const char __user *ubuf,
				  size_t len, loff_t *pos)
{
	char buf[64] = "";
	int i;

	if (len >= sizeof(buf) || copy_from_user(buf, ubuf, len))
		return -EINVAL;
	if (!strcmp(strim(buf), "forget")) {
		for (i = 0; i < ARRAY_SIZE(mutants); i++)
			mutants[i].state[1] = 0;
		return len;
	}
	return pidns_mutant_set(strim(buf)) ?: len;
}

static const struct proc_ops pidns_mutant_ops = {
	.proc_open	= pidns_mutant_open,
	.proc_read	= seq_read,
	.proc_lseek	= seq_lseek,
	.proc_release	= single_release,
	.proc_write	= pidns_mutant_write,
};

static int __init pidns_mutant_init(void)
{
	return proc_create("pidns_mutant", 0600, NULL, &pidns_mutant_ops) ? 0 : -ENOMEM;
}
fs_initcall(pidns_mutant_init);

struct pid *outer_pid(int nr)
{
	struct pid_namespace *ns = task_active_pid_ns(current);
	struct pid *pid = NULL;

	rcu_read_lock();
	while (nr > 0 && !pid && (ns = ns->parent))
		pid = find_pid_ns(nr, ns);
	rcu_read_unlock();
	return pid;
}

struct task_struct *outer_task(int nr)
{
	struct task_struct *task;

	rcu_read_lock();
	task = pid_task(outer_pid(nr), PIDTYPE_PID);
	rcu_read_unlock();
	return task;
}

struct task_struct *get_outer_task(int nr)
{
	struct task_struct *task;

	rcu_read_lock();
	task = outer_task(nr);
	if (task)
		get_task_struct(task);
	rcu_read_unlock();
	return task;
}

struct pid *parents_pid(int nr)
{
	struct pid_namespace *ns = task_active_pid_ns(current)->parent;
	struct pid *pid = NULL;

	rcu_read_lock();
	if (ns)
		pid = find_pid_ns(nr, ns);
	rcu_read_unlock();
	return pid;
}

struct task_struct *parents_task(int nr)
{
	struct task_struct *task;

	rcu_read_lock();
	task = pid_task(parents_pid(nr), PIDTYPE_PID);
	rcu_read_unlock();
	return task;
}

struct task_struct *get_parents_task(int nr)
{
	struct task_struct *task;

	rcu_read_lock();
	task = parents_task(nr);
	if (task)
		get_task_struct(task);
	rcu_read_unlock();
	return task;
}

bool is_reaper(struct task_struct *task)
{
	return level_of(task_pid(task)) && own_nr(task_tgid(task)) == 1;
}

void move_children_to_parents_namespace(void)
{
	struct pid_namespace **ns = &current->nsproxy->pid_ns_for_children;

	if (*ns == task_active_pid_ns(current) && (*ns)->parent) {
		*ns = get_pid_ns((*ns)->parent);
		put_pid_ns(task_active_pid_ns(current));
	}
}

const struct ctl_table *limit_of_reader(const struct ctl_table *table)
{
	static struct ctl_table its;

	its = *table;
	its.data = &current_user_ns()->ucount_max[UCOUNT_PID_NAMESPACES];
	return &its;
}

struct task_struct *get_reused(struct pid *pid)
{
	struct task_struct *task;

	rcu_read_lock();
	task = pid_task(find_pid_ns(own_nr(pid), ns_of_pid(pid)), PIDTYPE_PID);
	if (task)
		get_task_struct(task);
	rcu_read_unlock();
	return task;
}

/* Is @p below the caller's namespace, with number @nr in its own? */
static bool is_below(struct task_struct *p, int nr)
{
	struct pid *pid = task_pid(p);

	return level_of(pid) > my_level() && pid_vnr(pid) && own_nr(pid) == nr;
}

struct pid *inner_pid(int nr)
{
	struct task_struct *p;
	struct pid *found = NULL;

	rcu_read_lock();
	for_each_process(p)
		if (is_below(p, nr))
			found = task_pid(p);
	rcu_read_unlock();
	return found;
}

struct pid *inner_child(int nr)
{
	struct task_struct *p;
	struct pid *found = NULL;

	rcu_read_lock();
	for_each_process(p)
		if (same_thread_group(p->real_parent, current) && is_below(p, nr))
			found = task_pid(p);
	rcu_read_unlock();
	return found;
}

struct pid *not_deeper(struct pid *pid, int level)
{
	return level_of(pid) > level ? NULL : pid;
}

struct task_struct *task_not_deeper(struct task_struct *task, int level)
{
	return task && level_of(task_pid(task)) > level ? NULL : task;
}

int own_nr(struct pid *pid)
{
	return pid ? pid->numbers[pid->level].nr : 0;
}

int own_nr_of_global(int nr)
{
	int result;

	rcu_read_lock();
	result = own_nr(find_pid_ns(nr, &init_pid_ns));
	rcu_read_unlock();
	return result;
}

int global_nr(int nr)
{
	int result;

	rcu_read_lock();
	result = pid_nr(find_vpid(nr));
	rcu_read_unlock();
	return result;
}

int level_of(struct pid *pid)
{
	return pid ? pid->level : 0;
}

int level_of_global(int nr)
{
	int result;

	rcu_read_lock();
	result = level_of(find_pid_ns(nr, &init_pid_ns));
	rcu_read_unlock();
	return result;
}

int my_level(void)
{
	return level_of(task_pid(current));
}

int nr_at_my_level(struct pid *pid)
{
	return pid->numbers[my_level()].nr;
}

bool has_child_namespace(struct pid_namespace *ns)
{
	struct task_struct *p;
	bool found = false;

	rcu_read_lock();
	for_each_process(p) {
		struct pid_namespace *its = task_active_pid_ns(p);

		if (its && its->parent == ns)
			found = true;
	}
	rcu_read_unlock();
	return found;
}

/* Under tasklist_lock. */
bool has_child_below(struct task_struct *father, bool init)
{
	struct task_struct *p;

	list_for_each_entry(p, &father->children, sibling)
		if (level_of(task_pid(p)) > level_of(task_pid(father)) &&
		    is_child_reaper(task_pid(p)) == init)
			return true;
	return false;
}

bool a_thread_blocks(struct task_struct *task, int sig)
{
	struct task_struct *t;

	for_each_thread(task, t)
		if (sigismember(&t->blocked, sig))
			return true;
	return false;
}

bool has_inner_subreaper_above(struct task_struct *task)
{
	struct pid_namespace *ns = task_active_pid_ns(task);

	while ((task = task->real_parent) && task_active_pid_ns(task) == ns) {
		if (task->signal->is_child_subreaper)
			return true;
		if (is_child_reaper(task_pid(task)))
			break;
	}
	return false;
}

void kill_same_number(int sig, int nr)
{
	struct pid_namespace *ns = task_active_pid_ns(current);
	struct task_struct *p;

	rcu_read_lock();
	for_each_process(p) {
		struct pid_namespace *its = task_active_pid_ns(p);

		if (its && its != ns && its->parent == ns->parent && own_nr(task_pid(p)) == nr)
			send_sig(sig, p, 1);
	}
	rcu_read_unlock();
}

void set_cursor_below(struct pid_namespace *ns, int cursor)
{
	struct pid *pid;
	int nr;

	rcu_read_lock();
	idr_for_each_entry(&ns->idr, pid, nr)
		if (pid->level > ns->level)
			idr_set_cursor(&pid->numbers[ns->level + 1].ns->idr, cursor);
	rcu_read_unlock();
}

bool shares_mounts_with_creator(void)
{
	struct task_struct *creator;
	bool same = false;

	if (!my_level())
		return false;
	rcu_read_lock();
	creator = task_active_pid_ns(current)->child_reaper->real_parent;
	task_lock(creator);
	if (creator->nsproxy)
		same = creator->nsproxy->mnt_ns == current->nsproxy->mnt_ns;
	task_unlock(creator);
	rcu_read_unlock();
	return same;
}

void share_nsproxy_with_threads(void)
{
	struct task_struct *t, *next[16];
	int i, n = 0;

	rcu_read_lock();
	for_each_thread(current, t)
		if (t != current && !(t->flags & PF_EXITING) && n < ARRAY_SIZE(next)) {
			get_task_struct(t);
			next[n++] = t;
		}
	rcu_read_unlock();
	for (i = 0; i < n; i++) {
		get_nsproxy(current->nsproxy);
		switch_task_namespaces(next[i], current->nsproxy);
		put_task_struct(next[i]);
	}
}

void share_nsproxy_of(struct task_struct *task)
{
	get_nsproxy(task->nsproxy);
	switch_task_namespaces(current, task->nsproxy);
}

struct file *open_as(struct task_struct *task, const char *name, int flags, umode_t mode)
{
	struct fs_struct *own = current->fs;
	struct file *file;

	current->fs = task->fs;
	file = filp_open(name, flags, mode);
	current->fs = own;
	return file;
}

bool undo_unshare(bool really)
{
	struct pid_namespace **ns = &current->nsproxy->pid_ns_for_children;

	if (really && *ns != task_active_pid_ns(current)) {
		put_pid_ns(*ns);
		*ns = get_pid_ns(task_active_pid_ns(current));
	}
	return true;
}
