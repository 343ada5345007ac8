/* SPDX-License-Identifier: MIT */
/* A prefiller inside. */
#ifndef DOCUMENT_PREFILL_H
#define DOCUMENT_PREFILL_H

#include <mymr/check.h>
#include <mymr/localize.h>
#include <mymr/prefill.h>
#include "catalog/memory_values.h"

struct mymr_prefiller {
	struct mymr_memory *memory;
	double threshold;
	struct mymr_localizer *strings; /* without catalogs */
	struct mymr_localizer *prose;
	struct mymr_checker *checker; /* of placeholders and tags */
};

#endif
