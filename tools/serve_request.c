/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "serve_request.h"

#include <jansson.h>
#include <stdlib.h>

static bool
read_text(struct save_text *text, const json_t *value)
{
	*text = (struct save_text){json_string_value(value), json_string_length(value)};
	return text->s != NULL;
}

static bool
read_flag(bool *flag, const json_t *value)
{
	*flag = json_is_true(value);
	return json_is_boolean(value);
}

static bool
read_form(struct save_form *form, const json_t *value)
{
	return read_text(&form->was, json_object_get(value, "was")) &&
	       read_text(&form->text, json_object_get(value, "text"));
}

static bool
read_forms(struct save_request *request, const json_t *value)
{
	const size_t n = json_array_size(value);
	request->form = calloc(n ? n : 1, sizeof *request->form);
	if (!request->form)
		return false;
	for (; request->n_forms < n; request->n_forms++)
		if (!read_form(&request->form[request->n_forms],
			    json_array_get(value, request->n_forms)))
			return false;
	return n > 0;
}

static bool
read_number(size_t *number, const json_t *value)
{
	const json_int_t n = json_integer_value(value);
	*number = n >= 0 ? (size_t)n : 0;
	return json_is_integer(value) && n >= 0;
}

static bool
read_request(struct save_request *request, const json_t *json)
{
	const json_t *context = json_object_get(json, "context");
	return read_number(&request->file, json_object_get(json, "file")) &&
	       (read_text(&request->context, context) || json_is_null(context)) &&
	       read_text(&request->id, json_object_get(json, "id")) &&
	       read_forms(request, json_object_get(json, "forms")) &&
	       read_flag(&request->was_fuzzy, json_object_get(json, "fuzzy_was")) &&
	       read_flag(&request->is_fuzzy, json_object_get(json, "fuzzy")) &&
	       read_text(&request->comment, json_object_get(json, "comment"));
}

bool
save_request_read(struct save_request *request, const char *s, size_t n)
{
	*request = (struct save_request){.json = NULL};
	request->json = json_loadb(n ? s : "", n, JSON_REJECT_DUPLICATES, NULL);
	return request->json && read_request(request, request->json);
}

void
save_request_free(struct save_request *request)
{
	json_decref(request->json);
	free(request->form);
}
