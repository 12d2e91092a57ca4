/* SPDX-License-Identifier: GPL-2.0-only */
"use strict";
(function () {
	const form = document.forms[0];
	const bodies = [...document.querySelectorAll("#matrix tbody")];
	const names = ["area", "verdict", "text", "core"];
	const rows = bodies.flatMap((body) => [...body.rows].slice(1).map((row) => {
		const verdicts = [...row.cells].slice(1).flatMap((cell) => [...cell.classList]);
		const judged = verdicts.filter((verdict) => !/^(absent|skip)$/.test(verdict));
		return {
			row: row,
			body: body,
			verdicts: new Set(verdicts),
			changes: new Set(judged).size > 1 && !verdicts.includes("none"),
			text: row.textContent.toLowerCase(),
		};
	}));

	function matches(entry, wanted) {
		if (wanted.area && entry.body.dataset.area !== wanted.area)
			return false;
		if (wanted.core && !("core" in entry.row.dataset))
			return false;
		if (wanted.verdict === "changes" ? !entry.changes :
		    wanted.verdict && !entry.verdicts.has(wanted.verdict))
			return false;
		const words = wanted.text.toLowerCase().split(/\s+/);
		return words.every((word) => entry.text.includes(word));
	}

	function filter() {
		const wanted = {
			area: form.area.value,
			verdict: form.verdict.value,
			text: form.text.value.trim(),
			core: form.core.checked,
		};
		let shown = 0;
		bodies.forEach((body) => { body.hidden = true; });
		rows.forEach((entry) => {
			entry.row.hidden = !matches(entry, wanted);
			if (!entry.row.hidden) {
				entry.body.hidden = false;
				shown++;
			}
		});
		form.querySelector("output").value = shown + " of " + rows.length + " statements";
		const query = names.filter((name) => wanted[name])
			.map((name) => name + "=" + encodeURIComponent(wanted[name])).join("&");
		history.replaceState(null, "", "#" + (query || "statements"));
	}

	/* The address keeps the filters, so that a view can be passed on. */
	function restore() {
		const query = location.hash.slice(1);
		if (!/^(area|verdict|text|core)=/.test(query))
			return false;
		const wanted = new URLSearchParams(query);
		form.area.value = wanted.get("area") || "";
		form.verdict.value = wanted.get("verdict") || "";
		form.text.value = wanted.get("text") || "";
		form.core.checked = wanted.has("core");
		return true;
	}

	form.hidden = false;
	form.addEventListener("input", filter);
	form.addEventListener("submit", (event) => event.preventDefault());
	if (restore())
		filter();
	/* A click elsewhere, or Escape, closes what is open over the table. */
	function close(except) {
		document.querySelectorAll("td details[open]").forEach((open) => {
			if (!except || !open.contains(except))
				open.open = false;
		});
	}
	document.addEventListener("click", (event) => close(event.target));
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape")
			close(null);
	});
})();
