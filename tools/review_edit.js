"use strict";
const editor = document.getElementById("editor");
const words = editor.dataset;
const unsaved = document.createElement("output");
unsaved.className = "unsaved";
search.before(unsaved);

// What a message is in the file, as far as this page knows.
function known(message) {
	return JSON.parse(message.dataset.message);
}

// As a field of text has it.
function plain(text) {
	return text.replace(/\r\n?/g, "\n");
}

// What was not touched goes back as it came; what was gets the line ends it had.
function written(field, was) {
	if (field.value === plain(was))
		return was;
	return was.includes("\r\n") ? field.value.replace(/\n/g, "\r\n") : field.value;
}

function fields(form) {
	return [...form.querySelectorAll(".forms textarea")];
}

function is_changed(message, form) {
	const was = known(message);
	return fields(form).some((f, i) => f.value !== plain(was.forms[i] ?? "")) ||
		form.querySelector("input").checked !== was.fuzzy ||
		form.querySelector(".comment").value.trim() !== "";
}

function say(form, state, text) {
	form.className = state;
	form.querySelector("output").textContent = text ?? words[state] ?? "";
	const n = document.querySelectorAll("form:not(.same)").length;
	unsaved.textContent = n ? words.unsaved + " " + n : "";
}

function look(message) {
	const form = message.querySelector("form");
	if (!form.classList.contains("conflict"))
		say(form, is_changed(message, form) ? "unsaved" : "same");
}

function fill(form, was) {
	const forms = form.querySelector(".forms");
	forms.replaceChildren(...was.forms.map((text, i) => {
		const field = document.createElement("textarea");
		field.lang = "my";
		field.rows = 2;
		field.value = text;
		field.setAttribute("aria-label",
			words.translation + (was.forms.length > 1 ? " " + (i + 1) : ""));
		return field;
	}));
	form.querySelector("input").checked = was.fuzzy;
}

function edit(message) {
	if (!message?.dataset.message)
		return;
	let form = message.querySelector("form");
	if (!form) {
		form = editor.content.firstElementChild.cloneNode(true);
		fill(form, known(message));
		message.querySelector("section:last-child").append(form);
		say(form, "same");
	}
	fields(form)[0].focus();
}

function close(message) {
	message.querySelector("form").remove();
	const form = document.querySelector("form");
	if (form)
		look(form.closest("article"));
	else
		unsaved.textContent = "";
	message.focus({preventScroll: true});
}

function add_button(message) {
	if (!message.dataset.message)
		return;
	const button = document.createElement("button");
	button.type = "button";
	button.className = "edit";
	button.textContent = words.edit;
	button.addEventListener("click", () => edit(message));
	message.querySelector("h2").append(button);
}

function count() {
	for (const b of buttons)
		b.querySelector("b").textContent = messages.filter(m =>
			b.dataset.show === "all" || m.classList.contains(b.dataset.show)).length;
}

// Shows a message as the file has it now, with what is being written into it kept.
function renew(message, markup) {
	const form = message.querySelector("form");
	const holder = document.createElement("template");
	holder.innerHTML = markup;
	const now = holder.content.firstElementChild;
	message.className = now.className;
	message.dataset.message = now.dataset.message ?? "";
	message.replaceChildren(...now.childNodes);
	texts[messages.indexOf(message)] = message.textContent.toLowerCase().replace(/\u200B/g, "");
	add_button(message);
	count();
	if (form)
		message.querySelector("section:last-child").append(form);
	return form;
}

function show_saved(message, markup) {
	renew(message, markup);
	close(message);
	const sign = document.createElement("span");
	sign.className = "saved";
	sign.setAttribute("role", "status");
	sign.textContent = words.saved;
	message.querySelector("h2 span").after(" ", sign);
}

// A message that has become another one, with more forms or fewer, cannot have these.
function show_conflict(message, markup) {
	const form = renew(message, markup);
	const fits = message.dataset.message && known(message).forms.length === fields(form).length;
	say(form, "conflict");
	form.querySelector(".keep").hidden = !fits;
	form.querySelector(fits ? ".keep" : ".take").focus();
}

function request(message, form) {
	const was = known(message);
	return {
		file: was.file,
		context: was.context,
		id: was.id,
		forms: fields(form).map((f, i) => ({was: was.forms[i], text: written(f, was.forms[i])})),
		fuzzy_was: was.fuzzy,
		fuzzy: form.querySelector("input").checked,
		comment: form.querySelector(".comment").value.trim(),
	};
}

async function send(body) {
	const answer = await fetch("/save" + location.search, {
		method: "POST",
		headers: {"Content-Type": "application/json", "X-Mymr-Token": words.token},
		body: JSON.stringify(body),
	});
	return {status: answer.status, text: await answer.text()};
}

async function save(message) {
	const form = message.querySelector("form");
	if (form.matches(".saving, .conflict"))
		return;
	if (!is_changed(message, form)) {
		close(message);
		return;
	}
	const controls = [...form.querySelectorAll("textarea, input, button")];
	say(form, "saving");
	for (const c of controls)
		c.readOnly = c.type === "textarea", c.disabled = c.type !== "textarea";
	const answer = await send(request(message, form)).catch(() => null);
	for (const c of controls)
		c.readOnly = c.disabled = false;
	if (answer?.status === 200)
		show_saved(message, answer.text);
	else if (answer?.status === 409)
		show_conflict(message, answer.text);
	else
		say(form, "refused", answer ? answer.text : words.silent);
}

function keep(message) {
	const form = message.querySelector("form");
	form.className = "";
	look(message);
	fields(form)[0].focus();
}

// What has no text of its own any more is left; what has is kept on the page.
function leave(message) {
	const form = message.querySelector("form");
	if (form.matches(".same"))
		close(message);
	else
		message.focus({preventScroll: true});
}

const main = document.querySelector("main");
main.addEventListener("keydown", event => {
	const form = event.target.closest("form");
	if (!form || event.isComposing)
		return;
	event.stopPropagation();
	const message = form.closest("article");
	if (event.key === "Escape")
		leave(message);
	else if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
		save(message);
	else
		return;
	event.preventDefault();
});
main.addEventListener("input", event => {
	const form = event.target.closest("form");
	// Who changes a text has an eye on it; who then says that it is fuzzy means it.
	if (event.target.type === "checkbox")
		form.dataset.says = "yes";
	else if (event.target.closest(".forms") && !form.dataset.says)
		form.querySelector("input").checked = false;
	look(form.closest("article"));
});
main.addEventListener("submit", event => {
	event.preventDefault();
	save(event.target.closest("article"));
});
main.addEventListener("click", event => {
	const message = event.target.closest("article");
	if (event.target.matches(".discard, .take"))
		close(message);
	else if (event.target.matches(".keep"))
		keep(message);
});
document.addEventListener("keydown", event => {
	if (event.key !== "e" || event.ctrlKey || event.metaKey || event.altKey ||
		event.target.closest("input, textarea"))
		return;
	edit(document.activeElement.closest("article"));
	event.preventDefault();
});
addEventListener("beforeunload", event => {
	if (document.querySelector("form:not(.same)"))
		event.preventDefault();
});
messages.forEach(add_button);
