#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# fonts-test/expect.pl MYMR EXPECT.tsv FOLDER...
# Asks `MYMR font check` and `MYMR font encoding` about the fonts in the folders, and compares with
# EXPECT.tsv, whose header explains the rows: a TAP test for each, and three about all fonts.
use strict;
use warnings;
use utf8;
use File::Basename qw(basename);
use File::Find qw(find);
use JSON::PP ();

binmode STDOUT, ':encoding(UTF-8)';
@ARGV >= 3 or die "usage: expect.pl MYMR EXPECT.tsv FOLDER...\n";
my ($mymr, $expect, @folders) = @ARGV;
my $n = 0;
my $failed = 0;

sub ok {
	my ($is_ok, $name, @why) = @_;
	$n++;
	$failed++ unless $is_ok;
	$name =~ s/#/\\#/g;
	print $is_ok ? 'ok' : 'not ok', " $n - $name\n";
	print map { "# $_\n" } $is_ok ? () : @why;
}

sub read_rows {
	open my $in, '<:encoding(UTF-8)', $expect or die "$expect: $!\n";
	my @rows;
	while (my $line = <$in>) {
		chomp $line;
		next if $line =~ /^(#|$)/;
		my @field = split /\t/, $line, -1;
		@field == 4 or die "$expect:$.: not four fields\n";
		my %row;
		@row{qw(font subject verdict reason)} = @field;
		push @rows, \%row;
	}
	return @rows;
}

# The font files of the folders: name without folder => path.
sub find_fonts {
	my %path;
	find({ no_chdir => 1, follow => 1, follow_skip => 2, wanted => sub {
		$path{ basename $_ } //= $_ if /\.(ttf|otf|ttc|woff2?)$/i && -f;
	} }, @folders);
	return %path;
}

# What the command prints about the files, one object a line; face 0 of each.
sub ask {
	my ($what, @files) = @_;
	return () unless @files;
	open my $out, '-|', $mymr, 'font', $what, '--json', @files or die "$mymr: $!\n";
	my @answers = map { JSON::PP->new->utf8->decode($_) } grep { /\S/ } <$out>;
	close $out;
	return grep { !$_->{face} } @answers;
}

# LOOK TEXT of each look that fails, of rows that matter or of all.
sub faults {
	my ($check, $must_only) = @_;
	my @names;
	for my $fault (@{ $check->{faults} }) {
		next if $must_only && !$fault->{must};
		push @names, map { "$_ $fault->{text}" } @{ $fault->{looks} };
	}
	return @names;
}

sub test_fit {
	my ($name, $row, $check, $listed) = @_;
	my @left = grep { !$listed->{$_} } faults($check, 1);
	if ($row->{verdict} eq 'unfit') {
		return ok(scalar faults($check, 1), $name, 'no row fails that must not');
	}
	splice @left, 10, @left - 10, 'and more' if @left > 10;
	ok(!@left, $name, map { "not listed: $_" } @left);
}

sub test_fails {
	my ($name, $what, $check) = @_;
	if ($what =~ / /) {
		return ok((scalar grep { $_ eq $what } faults($check, 0)), $name, 'does not fail');
	}
	ok((scalar grep { $_->{kind} eq $what } @{ $check->{faults} }), $name, 'no row of it fails');
}

my @rows = read_rows();
my %path = find_fonts();
my %has_row = map { $_->{font} => 1 } @rows;
my @expected = grep { $has_row{$_} } sort keys %path;
my %encoding = map { basename($_->{file}) => $_ } ask('encoding', map { $path{$_} } sort keys %path);
my %check = map { basename($_->{file}) . " $_->{shaper}" => $_ }
	ask('check', map { $path{$_} } @expected);
my %listed;
for (@rows) {
	$listed{"$_->{font} $_->{subject}"}{$1} = 1 if $_->{verdict} =~ /^fails (\S+ .*)/;
}

for my $row (@rows) {
	my ($font, $subject, $verdict) = @$row{qw(font subject verdict)};
	my $name = "$font: $subject: $verdict";
	my $check = $check{"$font $subject"};
	if (!$path{$font}) {
		ok(0, $name, 'no such file in the folders');
	} elsif ($subject eq 'encoding') {
		my $got = $encoding{$font}{encoding} // 'no answer';
		ok($got eq $verdict, $name, "got $got");
	} elsif (!$check) {
		ok(0, $name, 'no answer');
	} elsif ($verdict =~ /^fails (.+)/) {
		test_fails($name, $1, $check);
	} elsif ($verdict =~ /^(un)?fit$/) {
		test_fit($name, $row, $check, $listed{"$font $subject"} // {});
	} else {
		ok(0, $name, 'unknown verdict');
	}
}

my @burmese = grep { $encoding{$_}{encoding} ne 'none' } sort keys %encoding;
my @forgotten = grep { !$has_row{$_} } @burmese;
ok(!@forgotten, 'every font with Burmese letters has a row', @forgotten);
my @silent = grep { !$encoding{$_} } sort keys %path;
ok(!@silent, 'every font has an encoding', @silent);
my @zawgyi = grep { $encoding{$_}{encoding} eq 'zawgyi' } @burmese;
ok(@zawgyi == 1, 'one font is Zawgyi', @zawgyi);
print "1..$n\n";
exit($failed ? 1 : 0);
