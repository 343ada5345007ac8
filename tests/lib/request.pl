#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# request.pl PORT METHOD PATH [HEADER...] <BODY: one request as it is told, and the answer: its
# status in the first line, then its body. Of the headers, only Content-Length comes by itself; one
# that begins with a dash prints a header of the answer instead of the body.
use strict;
use warnings;
use IO::Socket::INET;

my ($port, $method, $path, @headers) = @ARGV;
my ($shown) = map { /^-(.*)/ ? $1 : () } @headers;
@headers = grep { !/^-/ } @headers;
my $body = do { local $/; <STDIN> } // '';
push @headers, 'Content-Length: ' . length $body
	if length $body && !grep { /^(Content-Length|Transfer-Encoding):/i } @headers;
$SIG{PIPE} = 'IGNORE';
my $socket = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port)
	or do { print "no connection\n"; exit };
print $socket join("\r\n", "$method $path HTTP/1.1", @headers, 'Connection: close', '', ''), $body;
$socket->flush;
my $answer = do { local $/; <$socket> } // '';
my ($head, $rest) = split /\r\n\r\n/, $answer, 2;
my ($status) = ($head // '') =~ m{^HTTP/1\.[01] (\d+)};
print $status // 'no answer', "\n";
if (defined $shown) {
	print $head =~ /^(\Q$shown\E: [^\r\n]*)/mi ? "$1\n" : "no $shown\n";
} else {
	print $rest // '';
}
