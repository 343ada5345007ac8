/* SPDX-License-Identifier: MIT */
#include "format.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check_format(data, n, "php", "\"x\\\n\r\t\x1B\x01'; $a {$b} ?> မြန်မာ \\");
	return 0;
}
