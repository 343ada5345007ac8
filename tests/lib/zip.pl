#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# perl zip.pl ARCHIVE [NAME FILE]...: an archive of files, compressed by Deflate but for a
# "mimetype", in the order given. perl zip.pl -p ARCHIVE NAME: prints a member.
use strict;
use warnings;
use Compress::Zlib;

sub show {
	my ($path, $name) = @_;
	open my $in, '<:raw', $path or die "$path: $!\n";
	my $s = do { local $/; <$in> };
	while ($s =~ /PK\x01\x02/g) {
		my ($method, $size, $n, $at) =
			unpack 'x6v x8 V x4 v x12 V', substr $s, $+[0], 42;
		next if substr($s, $+[0] + 42, $n) ne $name;
		my ($n_name, $n_extra) = unpack 'x26vv', substr $s, $at, 30;
		my $data = substr $s, $at + 30 + $n_name + $n_extra, $size;
		($data) = inflateInit(-WindowBits => -MAX_WBITS)->inflate($data) if $method;
		print $data;
		return;
	}
	die "$path: no $name\n";
}

if ($ARGV[0] eq '-p') {
	show(@ARGV[1, 2]);
	exit;
}
my ($archive, @rest) = @ARGV;
my ($bytes, $directory, $n) = ('', '', 0);
while (my ($name, $file) = splice @rest, 0, 2) {
	open my $in, '<:raw', $file or die "$file: $!\n";
	my $data = do { local $/; <$in> } // '';
	my $method = $name eq 'mimetype' ? 0 : 8;
	my $packed = $data;
	if ($method) {
		my $z = deflateInit(-WindowBits => -MAX_WBITS) or die;
		$packed = $z->deflate($data) . $z->flush;
	}
	my $header = pack 'vvvVVVVvv', 20, 0, $method, 0x50436285, crc32($data),
		length $packed, length $data, length $name, 0;
	$directory .= "PK\1\2" . pack('v', 20) . $header . pack('x10V', length $bytes) . $name;
	$bytes .= "PK\3\4" . $header . $name . $packed;
	$n++;
}
open my $out, '>:raw', $archive or die "$archive: $!\n";
print $out $bytes, $directory, "PK\5\6",
	pack('x4vvVVx2', $n, $n, length $directory, length $bytes);
close $out or die "$archive: $!\n";
