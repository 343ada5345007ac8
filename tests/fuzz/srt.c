/* SPDX-License-Identifier: MIT */
#include "format.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check_format(data, n, "srt",
		"The \"rain\" & \\ 'wind' {x} <3 that began on Monday go on, မြန်မာနိုင်ငံ သတင်း။ x");
	return 0;
}
