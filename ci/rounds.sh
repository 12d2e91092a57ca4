# SPDX-License-Identifier: GPL-2.0-only
#
# rounds - a run elsewhere, in as many rounds as it takes (read in with `.`)
#
# A target that may die in the middle of a case (a guest, a sandbox, a
# connection) runs the suite in rounds: what has not begun when a round ends
# is run in the next one, and the transcripts are judged as one.
#
# The script that reads this in sets
#     me, name       what it is called, and what the target is called
#     suite          the installed suite; judge and select are taken from it
#     work           its folder for this run
#     crash_limit    after how many deaths the run ends
# and defines
#     round WORD...  runs these cases (none: all); leaves the transcript in
#                    $work/lines, what the target said besides in
#                    $work/console.$rounds, and sets `why` to how it died, or
#                    to nothing when it came to its end; sets `outside` when
#                    the kernel had no part in that: the case has its turn again
#     host_facts     prints the facts that are only known here
# It calls rounds WORD..., then record FILE.
#
# shellcheck shell=sh disable=SC2154 # what the other script sets

# collect - the transcript of this round, as far as its lines are complete
collect() {
	[ -z "$(tail -c 1 "$work/lines")" ] || sed -i '$d' "$work/lines"
	if [ -s "$work/transcript" ]; then
		grep -v -e '^fact ' -e '^plan ' "$work/lines" >>"$work/transcript"
	else
		cp "$work/lines" "$work/transcript"
	fi
}

# rest - what was planned and has not begun, as words for `run`
rest() {
	awk '
		/^plan / { plan[++n] = $2; tests[$2] = $3 }
		/^case / { begun[$2] = 1 }
		END {
			for (i = 1; i <= n; i++) {
				if (plan[i] in begun)
					continue
				if (tests[plan[i]] == "") {
					print plan[i]
					continue
				}
				id = plan[i]
				sub(/^.*cases\//, "", id)
				sub(/\.t$/, "", id)
				sub(/\//, ".", id)
				m = split(tests[plan[i]], list, ",")
				for (j = 1; j <= m; j++)
					print id "." list[j]
			}
		}' "$work/transcript"
}

# open_case - the case that has begun but not ended in this round
open_case() {
	awk '/^case / { open = $2 } /^done$/ { open = "" } END { print open }' "$work/lines"
}

# forget - as if the case that is open had never begun
forget() {
	awk '/^case / { begun = NR } { line[NR] = $0 } /^done$/ { begun = 0 }
		END { for (i = 1; i <= (begun ? begun - 1 : NR); i++) print line[i] }' \
		"$work/lines" >"$work/lines.1"
	mv "$work/lines.1" "$work/lines"
}

# obituary - lines of the transcript that say how the target ended
obituary() {
	echo "note the target $why"
	tail -n 12 "$work/console.$rounds" | sed 's/^/note console: /'
}

# rounds WORD... - until all cases have had their turn
rounds() {
	rounds=0
	crashes=0
	idle=0
	rm -f "$work"/console.* "$work/transcript"
	: >"$work/lines"
	# whoever draws a picture of the progress looks at the first round
	[ -z "${BOOT_PROGRESS:-}" ] || ln -sf "$work/lines" "$BOOT_PROGRESS"
	while :; do
		rounds=$((rounds + 1))
		outside=
		round "$@"
		[ -z "$outside" ] || [ -z "$(open_case)" ] || forget
		collect
		[ -n "$why" ] || break
		crashes=$((crashes + 1))
		open=$(open_case)
		echo "$me: $name: the target $why${open:+ in ${open##*/cases/}}" >&2
		if [ -n "$outside" ]; then
			:
		elif [ -n "$open" ]; then
			idle=0
			obituary >>"$work/transcript"
		elif ! grep -q '^plan ' "$work/transcript"; then
			tail -n 20 "$work/console.$rounds" >&2
			echo "$me: $name: the target $why before the first case" >&2
			exit 69
		elif [ $((idle += 1)) -ge 2 ]; then
			# twice between two cases: give up the next one
			idle=0
			echo "case $(rest | head -n 1)" >>"$work/transcript"
			obituary >>"$work/transcript"
		fi
		if [ "$crashes" -ge "$crash_limit" ]; then
			echo "$me: $name: gives up after $crashes crashes" >&2
			break
		fi
		rest >"$work/rest"
		[ -s "$work/rest" ] || break
		set --
		while read -r word; do
			set -- "$@" "$word"
		done <"$work/rest"
	done
}

# record FILE - judges; "": to standard output. The console goes beside FILE
record() {
	{
		grep '^fact ' "$work/transcript"
		host_facts
		echo "fact rounds $rounds"
		echo "fact seconds $(($(date +%s) - began))"
		sed '/^fact /d' "$work/transcript"
	} >"$work/judged"
	if [ -z "$1" ]; then
		"$suite/harness/judge" "$work/judged"
		return
	fi
	mkdir -p "$(dirname "$1")" || exit 73
	for file in "$work"/console.*; do
		echo "# round ${file##*.}"
		cat "$file"
	done >"${1%.tap}.console"
	"$suite/harness/judge" "$work/judged" >"$1"
}

began=$(date +%s)
