#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# editor.pl URL TEXT FIRST LAST [OPENED AWAIT]: an editor who opens the page and then saves TEXT with
# its number as the translation of messages FIRST to LAST of it. Prints the number and the status of
# each save. The file OPENED says that the page is open, and saving begins when AWAIT is there.
use strict;
use warnings;
use HTTP::Tiny;
use JSON::PP;

my ($url, $text, $first, $last, $opened, $await) = @ARGV;
my ($base, $query) = $url =~ m{^(http://[^/]*)/(\?.*)} or die "no address\n";
my $http = HTTP::Tiny->new(timeout => 60);
my $page = $http->get($url)->{content};
my ($token) = $page =~ /data-token="(\w+)"/ or die "no token\n";
my @messages = map { s/&quot;/"/g; s/&amp;/&/g; decode_json($_) } $page =~ /data-message="([^"]*)"/g;

if ($opened) {
	open my $file, '>', $opened or die "$opened: $!\n";
	close $file;
	for (1 .. 3000) {
		last if -e $await;
		select undef, undef, undef, 0.01;
	}
}

$| = 1;
for my $i ($first .. $last) {
	my $m = $messages[$i - 1];
	my $answer = $http->post("$base/save$query", {
		headers => {'Content-Type' => 'application/json', 'X-Mymr-Token' => $token},
		content => encode_json({
			file => $m->{file}, context => $m->{context}, id => $m->{id},
			forms => [map { {was => $_, text => "$text $i"} } @{$m->{forms}}],
			fuzzy_was => $m->{fuzzy}, fuzzy => JSON::PP::false, comment => '',
		}),
	});
	print "$i $answer->{status}\n";
	last if $answer->{status} == 599;
}
