/* SPDX-License-Identifier: MIT */
#include "format.h"

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	check_format(data, n, "strings", "\"x\\\n\r\t\f\x01'; \\U1000 */ မြန်မာ \xF0\x9F\x98\x80 ");
	return 0;
}
