"use strict";
const messages = [...document.querySelectorAll("article")];
const buttons = [...document.querySelectorAll("nav button")];
const search = document.querySelector("nav input");
const output = document.querySelector("nav output");
let shown = "all";

// What a reader would search for is text without the places for line breaks.
const texts = messages.map(m => m.textContent.toLowerCase().replace(/\u200B/g, ""));

function show() {
	const wanted = search.value.toLowerCase().replace(/\u200B/g, "").trim();
	let n = 0;
	messages.forEach((m, i) => {
		m.hidden = !(shown === "all" || m.classList.contains(shown)) || !texts[i].includes(wanted);
		n += !m.hidden;
	});
	for (const b of buttons)
		b.setAttribute("aria-pressed", b.dataset.show === shown);
	output.textContent = n + " / " + messages.length;
}

function choose(what) {
	shown = what;
	show();
}

function move(step) {
	const visible = messages.filter(m => !m.hidden);
	const at = visible.indexOf(document.activeElement);
	const next = visible[at < 0 ? (step > 0 ? 0 : visible.length - 1) : at + step];
	if (next) {
		next.focus({preventScroll: true});
		next.scrollIntoView({block: "nearest"});
	}
}

function press(key) {
	const button = buttons.find(b => b.dataset.key === key);
	if (button)
		choose(button.dataset.show);
	else if (key === "j" || key === "k")
		move(key === "j" ? 1 : -1);
	else if (key === "/")
		search.focus();
	else
		return false;
	return true;
}

document.addEventListener("keydown", event => {
	if (event.key === "Escape") {
		search.value = "";
		search.blur();
		choose("all");
	} else if (event.target !== search && !event.ctrlKey && !event.metaKey && !event.altKey &&
		press(event.key)) {
		event.preventDefault();
	}
});
for (const b of buttons)
	b.addEventListener("click", () => choose(b.dataset.show));
search.addEventListener("input", show);
show();
