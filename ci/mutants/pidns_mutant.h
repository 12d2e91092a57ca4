/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mutant(NAME): is the kernel's broken behaviour NAME switched on?
 *
 * Every mutant is compiled in, and off. One is switched on by the boot
 * parameter pidns_mutant=NAME, or later by writing NAME to /proc/pidns_mutant.
 * The state of a mutant is two bytes, defined in kernel/pidns_mutant.c from
 * the list of mutants; they are declared where they are used, so a new mutant
 * rebuilds nothing but the files it changes.
 * Passing a guard leaves a mark, so that a run can tell which mutants a case
 * comes near to: put mutant() behind the condition that makes it matter.
 */
#ifndef _LINUX_PIDNS_MUTANT_H
#define _LINUX_PIDNS_MUTANT_H

#define mutant(name) __extension__ ({					\
	extern unsigned char pidns_mutant_##name[2];			\
	pidns_mutant_##name[1] = 1;					\
	__builtin_expect(pidns_mutant_##name[0], 0);			\
})

struct ctl_table;
struct file;
struct pid;
struct pid_namespace;
struct task_struct;

/*
 * Helpers of the mutants: what a number means in other namespaces than the
 * caller's. They take rcu_read_lock() themselves; what they return is as good
 * as what find_task_by_vpid() returns.
 */
struct pid *outer_pid(int nr);		/* in the nearest ancestor that has it */
struct task_struct *outer_task(int nr);
struct task_struct *get_outer_task(int nr);	/* with a reference */
struct task_struct *get_reused(struct pid *pid);	/* who has its number now */
struct pid *parents_pid(int nr);	/* in the namespace above */
struct task_struct *parents_task(int nr);
struct task_struct *get_parents_task(int nr);
struct pid *inner_pid(int nr);		/* of a member of a descendant */
struct pid *inner_child(int nr);	/* the same, of a child of the caller */
struct pid *not_deeper(struct pid *pid, int level);	/* NULL if it is */
struct task_struct *task_not_deeper(struct task_struct *task, int level);
int own_nr(struct pid *pid);		/* in the innermost namespace it is in */
int own_nr_of_global(int nr);
int global_nr(int nr);			/* in the initial namespace */
int level_of(struct pid *pid);		/* 0 in the initial namespace */
int level_of_global(int nr);
int my_level(void);
int nr_at_my_level(struct pid *pid);	/* in whichever namespace of that level */

_Bool has_child_namespace(struct pid_namespace *ns);
/* Has @father a child in a namespace below: its init, or one that is not? */
_Bool has_child_below(struct task_struct *father, _Bool init);
_Bool has_inner_subreaper_above(struct task_struct *task);
_Bool a_thread_blocks(struct task_struct *task, int sig);	/* of its process */
void kill_same_number(int sig, int nr);	/* in the namespaces beside */
void set_cursor_below(struct pid_namespace *ns, int cursor);
_Bool shares_mounts_with_creator(void);	/* does the caller, with its init's parent? */
void share_nsproxy_with_threads(void);
void share_nsproxy_of(struct task_struct *task);	/* the caller, with it */
/* filp_open() from the root and the folder of another task */
struct file *open_as(struct task_struct *task, const char *name, int flags, unsigned short mode);
_Bool undo_unshare(_Bool really);	/* of the PID namespace; true */

_Bool is_reaper(struct task_struct *task);	/* is it the init of a namespace below? */
const struct ctl_table *limit_of_reader(const struct ctl_table *table);
void move_children_to_parents_namespace(void);	/* those that the caller will have */

/* @to if @result is @from, else @result. */
static inline long instead(long result, long from, long to)
{
	return result == from ? to : result;
}

/* Memory of mutants that need some. */
extern int pidns_mutant_count;
extern struct task_struct *pidns_mutant_task;
extern int pidns_mutant_hidepid;
extern struct pid_namespace *pidns_mutant_hidepid_ns;
extern struct pid_namespace *pidns_mutant_mount_ns;

#endif
