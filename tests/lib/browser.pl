#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# A browser that is driven by lines of standard input (W3C WebDriver, by chromedriver):
#
#   open URL        size WIDTH HEIGHT     tab N, which is opened when it is new
#   keys TEXT       into what has the focus; {enter}, {escape}, {ctrl}, {tab}, {backspace}
#   click CSS       wait CSS, for ten seconds at most
#   text CSS        prints what is seen of each such element, a line each
#   script JS       prints what it returns
#   shot FILE.png   shell COMMAND
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use HTTP::Tiny;
use IO::Socket::INET;
use JSON::PP;

my ($folder) = @ARGV;
my %keys = (enter => "\x{E007}", escape => "\x{E00C}", ctrl => "\x{E009}", tab => "\x{E004}",
	backspace => "\x{E003}");
my $http = HTTP::Tiny->new(timeout => 60);
my $element = 'element-6066-11e4-a52e-4f735466cecf';
my ($base, $driver, @tabs);

sub call {
	my ($method, $path, $body) = @_;
	my $answer = $http->request($method, "$base$path", $method eq 'POST'
		? {content => encode_json($body || {}), headers => {'Content-Type' => 'application/json'}}
		: {});
	my $value = eval { decode_json($answer->{content})->{value} };
	die "$method $path: $answer->{content}\n" if !$answer->{success};
	return $value;
}

sub start {
	my $socket = IO::Socket::INET->new(Listen => 1, LocalAddr => '127.0.0.1') or die "no port\n";
	my $port = $socket->sockport;
	close $socket;
	$driver = fork // die "no process\n";
	if (!$driver) {
		open STDIN, '<', '/dev/null';
		open STDOUT, '>', "$folder/driver.log";
		open STDERR, '>&', \*STDOUT;
		setpgrp;
		exec 'chromedriver', "--port=$port" or exit 1;
	}
	$base = "http://127.0.0.1:$port";
	for (1 .. 100) {
		last if $http->get("$base/status")->{success};
		select undef, undef, undef, 0.1;
	}
	my @arguments = ('--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
		'--window-size=1100,900');
	my $session = call('POST', '/session', {capabilities => {alwaysMatch => {
		'goog:chromeOptions' => {args => [@arguments, "--user-data-dir=$folder/profile"]}}}});
	$base .= "/session/$session->{sessionId}";
	@tabs = (call('GET', '/window'));
}

sub found {
	my ($css) = @_;
	return map { $_->{$element} } @{call('POST', '/elements', {using => 'css selector', value => $css})};
}

sub tab {
	my ($n) = @_;
	$tabs[$n - 1] //= call('POST', '/window/new', {type => 'tab'})->{handle};
	call('POST', '/window', {handle => $tabs[$n - 1]});
}

sub keys_to {
	my ($text) = @_;
	$text =~ s/\{(\w+)\}/$keys{$1} \/\/ die "no key $1\n"/ge;
	my $active = call('GET', '/element/active')->{$element};
	call('POST', "/element/$active/value", {text => $text});
}

sub wait_for {
	my ($css) = @_;
	for (1 .. 100) {
		return if found($css);
		select undef, undef, undef, 0.1;
	}
	print "no $css\n";
}

sub click {
	my ($first) = found($_[0]);
	die "no $_[0]\n" if !$first;
	call('POST', "/element/$first/click");
}

sub shot {
	require MIME::Base64;
	open my $file, '>:raw', $_[0] or die "$_[0]: $!\n";
	print $file MIME::Base64::decode_base64(call('GET', '/screenshot'));
	close $file;
}

my %commands = (
	open => sub { call('POST', '/url', {url => $_[0]}) },
	size => sub { my ($w, $h) = split ' ', $_[0];
		call('POST', '/window/rect', {width => $w + 0, height => $h + 0}) },
	tab => \&tab,
	keys => \&keys_to,
	click => \&click,
	wait => \&wait_for,
	text => sub { print call('GET', "/element/$_/text"), "\n" for found($_[0]) },
	script => sub { print call('POST', '/execute/sync', {script => $_[0], args => []}) // '', "\n" },
	shot => \&shot,
	shell => sub { system $_[0] },
);

eval {
	start();
	while (my $line = <STDIN>) {
		chomp $line;
		next if $line =~ /^\s*(#|$)/;
		my ($name, $rest) = split ' ', $line, 2;
		($commands{$name} or die "no command $name\n")->($rest);
	}
	1;
} or print "failed: $@";
eval { $http->delete($base) };
kill 'TERM', $driver if $driver;
waitpid $driver, 0 if $driver;
