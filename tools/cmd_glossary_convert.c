/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mymr glossary convert: TBX from lines, and lines from TBX. */
#include "command.h"
#include "file.h"
#include "glossary_file.h"
#include "message.h"

#include <mymr/glossary.h>

struct values {
	const char *output;
};

static const struct option options[] = {
	{'o', "output", OPTION_STRING, offsetof(struct values, output), N_("FILE"),
		N_("write to FILE instead of standard output"), NULL},
	{0, NULL, OPTION_FLAG, 0, NULL, NULL, NULL},
};

static int
run(void *values, char **operand, int n)
{
	const struct values *v = values;
	struct mymr_buf bytes = {0}, out = {0};
	struct mymr_error error = {0};
	if (n > 1) {
		complain(_("name one glossary"));
		return TROUBLE;
	}
	const char *path = n ? operand[0] : "-";
	int rc = file_read(path, &bytes);
	if (rc == DONE) {
		const char *s = bytes.s ? bytes.s : "";
		const enum mymr_status status =
			glossary_is_tbx(&bytes) ? mymr_glossary_from_tbx(&out, s, bytes.len, &error)
						: mymr_glossary_to_tbx(&out, s, bytes.len, &error);
		if (status)
			complain_error(file_title(path), s, bytes.len, status, &error);
		rc = status ? TROUBLE : file_write(v->output, out.s, out.len);
	}
	mymr_buf_free(&bytes);
	mymr_buf_free(&out);
	return rc;
}

const struct command command_glossary_convert = {
	.name = "glossary convert",
	.summary = N_("make TBX of a glossary in lines, or lines of TBX"),
	.operands = N_("[GLOSSARY]"),
	.example = "mymr glossary convert terms.tsv -o terms.tbx",
	.options = options,
	.values_size = sizeof(struct values),
	.run = run,
};
