#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# Counts the ends of lines in a browser. A page that this script serves looks at itself and sends what
# it has seen, so that no driver is needed:
#
#   line_breaks.pl BROWSER FOLDER FONT WIDTH,... SYLLABLES NAME=FILE...
#
# BROWSER is chromium or firefox. SYLLABLES has a paragraph a line, a U+001F behind each syllable but the
# last; each FILE has the same paragraphs as <p>. A line for each: NAME, line ends, those inside a
# syllable, before ၊ or ။, before these behind a blank that the text has, before ၌ ၍ ၏ and closing signs
# or behind opening ones. With PLACES in the environment: "# ", width and place of each that is counted.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Encode qw(encode);
use IO::Select;
use IO::Socket::INET;
use JSON::PP;
use POSIX qw(WNOHANG);

binmode STDERR, ':encoding(UTF-8)';
my ($browser, $folder, $font, $widths, $syllables, @variants) = @ARGV;
my $limit = 120;
my $json = JSON::PP->new->utf8;

sub text_of {
	my ($file) = @_;
	open my $in, '<', $file or die "$file: $!\n";
	local $/;
	return scalar <$in>;
}

sub variant {
	my ($name, $file) = split /=/, $_[0], 2;
	return {name => $name, html => text_of($file)};
}

my %pages = (
	'/' => ['text/html', '<!DOCTYPE html><title>lines</title><body><script src="line_breaks.js"></script>'],
	'/line_breaks.js' => ['text/javascript', encode('UTF-8', text_of($0 =~ s/\.pl$/.js/r))],
	'/task' => ['application/json', $json->encode({
		font => $font,
		widths => [map { $_ + 0 } split /,/, $widths],
		syllables => [map { [split /\x1F/] } split /\n/, text_of($syllables)],
		variants => [map { variant($_) } @variants],
	})],
);

# No first page, no looking for updates.
sub firefox_profile {
	mkdir "$folder/firefox";
	open my $out, '>', "$folder/firefox/user.js" or die "$folder: $!\n";
	print $out qq{user_pref("$_", false);\n} for qw(app.normandy.enabled browser.aboutwelcome.enabled
		browser.shell.checkDefaultBrowser datareporting.policy.dataSubmissionEnabled
		extensions.update.enabled network.captive-portal-service.enabled
		network.connectivity-service.enabled toolkit.telemetry.enabled);
	close $out;
	return "$folder/firefox";
}

sub start {
	my ($url) = @_;
	my %command = (
		chromium => sub { ('chromium', '--headless=new', '--no-sandbox', '--disable-gpu',
			'--disable-dev-shm-usage', '--no-first-run', "--user-data-dir=$folder/chromium", $url) },
		firefox => sub { ('firefox-esr', '--headless', '--no-remote', '--profile', firefox_profile(), $url) },
	);
	my @command = ($command{$browser} or die "no browser $browser\n")->();
	my $pid = fork // die "no process\n";
	return $pid if $pid;
	setpgrp;
	$ENV{HOME} = $folder;
	open STDIN, '<', '/dev/null';
	open STDOUT, '>', "$folder/$browser.log";
	open STDERR, '>&', \*STDOUT;
	exec @command or exit 1;
}

# Ends what was started, which has processes of its own.
sub stop {
	my ($pid) = @_;
	kill 'TERM', -$pid;
	for (1 .. 50) {
		waitpid $pid, WNOHANG;
		return if !kill 0, -$pid;
		select undef, undef, undef, 0.1;
	}
	kill 'KILL', -$pid;
	waitpid $pid, 0;
}

sub respond {
	my ($client, $status, $type, $body) = @_;
	print $client "HTTP/1.1 $status\r\nContent-Type: $type; charset=utf-8\r\n",
		'Content-Length: ', length $body, "\r\nConnection: close\r\n\r\n", $body;
}

# Answers one request; returns what was sent as the result.
sub serve {
	my ($client) = @_;
	my ($length, $result) = (0);
	binmode $client;
	my ($method, $path) = split ' ', (<$client> // return);
	while (my $line = <$client>) {
		last if $line =~ /^\r?$/;
		$length = $1 if $line =~ /^content-length:\s*(\d+)/i;
	}
	if ("$method $path" eq 'POST /result') {
		read $client, $result, $length;
		respond($client, '200 OK', 'text/plain', '');
	} elsif ($method eq 'GET' && $pages{$path}) {
		respond($client, '200 OK', @{$pages{$path}});
	} else {
		respond($client, '404 Not Found', 'text/plain', '');
	}
	return $result;
}

sub ask {
	my $server = IO::Socket::INET->new(Listen => 8, LocalAddr => '127.0.0.1') or die "no port\n";
	my $pid = start('http://127.0.0.1:' . $server->sockport . '/');
	my $result;
	my $end = time + $limit;
	local $SIG{PIPE} = 'IGNORE';
	while (!defined $result && time < $end) {
		next if !IO::Select->new($server)->can_read(1);
		my $client = $server->accept or next;
		local $SIG{ALRM} = sub { close $client };
		alarm 20;
		$result = serve($client);
		alarm 0;
	}
	stop($pid);
	die "$browser has not answered in $limit s\n" if !defined $result;
	return $json->decode($result);
}

my $answer = ask();
die "$browser: $answer->{error}\n" if ref $answer eq 'HASH';
my @kinds = qw(breaks inside section blank other);
my %total;
for my $i (0 .. $#$answer) {
	my $one = $answer->[$i];
	my $width = (split /,/, $widths)[$i % (split /,/, $widths)];
	$total{$one->{name}}{$_} += $one->{$_} for @kinds;
	next if !$ENV{PLACES};
	print "# $one->{name}, $width px, $_\n" for @{$one->{places}};
}
print join("\t", $_, @{$total{$_}}{@kinds}), "\n" for map { /^([^=]*)/ } @variants;
