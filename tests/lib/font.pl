#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# Changes in a TrueType font, which goes to standard output (OpenType 1.9):
#
#   font.pl rename FONT NAME    its names begin with NAME, each is as long as before
#   font.pl script FONT TAG     its substitutions are for the script TAG
#   font.pl empty FONT          it has no glyphs
#   font.pl misname FONT        it has more names than its file has bytes
#   font.pl collect FONT...     all of them in one file, a TTC
use strict;
use warnings;

my ($action, $path, $value) = @ARGV;
binmode STDOUT;

sub read_file {
	my ($name) = @_;
	open my $file, '<:raw', $name or die "$name: $!\n";
	local $/;
	return scalar <$file>;
}

# Where a table begins.
sub table {
	my ($font, $tag) = @_;
	my $n = unpack 'n', substr $font, 4;
	for my $i (0 .. $n - 1) {
		my ($name, undef, $offset) = unpack 'a4 N N', substr $font, 12 + 16 * $i;
		return $offset if $name eq $tag;
	}
	die "no table $tag\n";
}

sub rename_font {
	my ($font, $name) = @_;
	my $at = table($font, 'name');
	my (undef, $n, $storage) = unpack 'n n n', substr $font, $at;
	for my $i (0 .. $n - 1) {
		my ($platform, undef, undef, undef, $length, $offset) =
			unpack 'n6', substr $font, $at + 6 + 12 * $i;
		my $new = $platform == 1 ? $name : join '', map { "\0$_" } split //, $name;
		$length = length $new if $length > length $new;
		substr($font, $at + $storage + $offset, $length) = substr $new, 0, $length;
	}
	return $font;
}

sub set_script {
	my ($font, $tag) = @_;
	my $at = table($font, 'GSUB');
	my $list = $at + unpack 'n', substr $font, $at + 4;
	my $n = unpack 'n', substr $font, $list;
	substr($font, $list + 2 + 6 * $_, 4) = $tag for 0 .. $n - 1;
	return $font;
}

sub empty {
	my ($font) = @_;
	substr($font, table($font, 'maxp') + 4, 2) = "\0\0";
	return $font;
}

sub misname {
	my ($font) = @_;
	my $at = table($font, 'name');
	my $n = unpack 'n', substr $font, $at + 2, 2;
	substr($font, $at + 2, 2) = "\xFF\xFF";
	substr($font, $at + 6, 12 * $n) = "\0" x (12 * $n);
	return $font;
}

# Offsets count from the start of the file.
sub collect {
	my @fonts = map { read_file($_) } @_;
	my $start = 12 + 4 * @fonts;
	my ($head, $body) = (pack('a4 N N', 'ttcf', 0x10000, scalar @fonts), '');
	for my $font (@fonts) {
		my $n = unpack 'n', substr $font, 4;
		$font .= "\0" x (-length($font) % 4);
		for my $i (0 .. $n - 1) {
			my $at = 12 + 16 * $i + 8;
			substr($font, $at, 4) = pack 'N', $start + length($body) + unpack 'N', substr $font, $at, 4;
		}
		$head .= pack 'N', $start + length $body;
		$body .= $font;
	}
	return $head . $body;
}

my %actions = (
	rename => sub { rename_font(read_file($path), $value) },
	script => sub { set_script(read_file($path), $value) },
	empty => sub { empty(read_file($path)) },
	misname => sub { misname(read_file($path)) },
	collect => sub { collect(@ARGV[1 .. $#ARGV]) },
);
print +($actions{$action} or die "what is $action?\n")->();
