/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the rules find in a file that is reviewed. */
#include "inspect.h"
#include "message.h"
#include "review.h"
#include "units.h"

int
review_inspect(const struct mymr_checker *checker, const char *path, const struct review_file *file,
	struct findings *findings)
{
	struct units units;
	if (mymr_po_is_damaged(file->po))
		return TROUBLE;
	static const struct unit_form po = {UNIT_PO, NULL};
	int rc = units_read(&units, &po, path, file->bytes);
	if (rc == DONE) {
		const struct inspection in = {
			.checker = checker,
			.least = MYMR_CHECK_INFO,
			.path = path,
			.bytes = file->bytes,
			.units = &units,
			.findings = findings,
		};
		rc = inspect(&in);
	}
	units_free(&units);
	return rc == TROUBLE ? TROUBLE : DONE;
}
