// SPDX-License-Identifier: MIT
// Where a browser ends lines, from the boxes of what is on the page (tests/lib/line_breaks.pl).
"use strict";

const unseen = /[\s\u034F\u200B]/;

/* The signs of an element that are seen, each with the top of its line and whether a blank is before it. */
function signs(element) {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const found = [];
	let blank = false;
	for (let node; (node = walker.nextNode());)
		for (let i = 0; i < node.data.length; i++) {
			const sign = node.data[i];
			if (unseen.test(sign)) {
				blank ||= /\s/.test(sign);
				continue;
			}
			range.setStart(node, i);
			range.setEnd(node, i + 1);
			/* A sign may have a box without a width at the end of the line before, too. */
			const boxes = [...range.getClientRects()].sort((a, b) => b.width - a.width);
			found.push({sign, blank, top: boxes.length ? boxes[0].top : NaN});
			blank = false;
		}
	return found;
}

/* After how many signs that are seen a syllable ends. */
function ends(syllables) {
	let n = 0;
	return new Set(syllables.map(s => n += [...s].filter(c => !unseen.test(c)).length));
}

/* What is wrong with a line that ends before sign i; "" when nothing is. */
function fault(all, i, allowed) {
	if (!allowed.has(i))
		return "inside";
	if ("၊။".includes(all[i].sign))
		return all[i].blank ? "blank" : "section";
	if (all[i].blank)
		return "";
	return "၌၍၏”’»)]".includes(all[i].sign) || "“‘«([".includes(all[i - 1].sign) ? "other" : "";
}

function count(element, syllables, total) {
	const height = parseFloat(getComputedStyle(element).lineHeight);
	const all = signs(element), allowed = ends(syllables);
	const text = (from, to) => all.slice(Math.max(0, from), to).map(s => s.sign).join("");
	for (let i = 1; i < all.length; i++) {
		if (isNaN(all[i].top) || isNaN(all[i - 1].top))
			throw new Error(`no box: ${text(i - 5, i)}|${text(i, i + 5)}`);
		if (Math.abs(all[i].top - all[i - 1].top) < height / 2)
			continue;
		const kind = fault(all, i, allowed);
		total.breaks++;
		if (kind) {
			total[kind]++;
			total.places.push(`${kind}: ${text(i - 12, i)}|${text(i, i + 6)}`);
		}
	}
}

function measure(task, variant, width) {
	const total = {name: variant.name, breaks: 0, inside: 0, section: 0, blank: 0, other: 0, places: []};
	const column = document.createElement("main");
	column.lang = "my";
	column.style.cssText = `font: 16px/2 "${task.font}"; width: ${width}px`;
	column.innerHTML = variant.html;
	document.body.replaceChildren(column);
	const paragraphs = column.querySelectorAll("p");
	if (paragraphs.length !== task.syllables.length)
		throw new Error(`${variant.name}: ${paragraphs.length} paragraphs`);
	paragraphs.forEach((p, i) => count(p, task.syllables[i], total));
	return total;
}

async function run() {
	const task = await (await fetch("/task")).json();
	return task.variants.flatMap(v => task.widths.map(w => measure(task, v, w)));
}

run().catch(e => ({error: String(e)})).then(result =>
	fetch("/result", {method: "POST", body: JSON.stringify(result)}));
