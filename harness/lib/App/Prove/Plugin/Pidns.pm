# SPDX-License-Identifier: GPL-2.0-only
package App::Prove::Plugin::Pidns;

use strict;
use warnings;

use Fcntl qw(:flock);
use File::Path ();
use POSIX ();

our $VERSION = '1';

=head1 NAME

App::Prove::Plugin::Pidns - what prove needs to know to run this suite

=head1 SYNOPSIS

    -Mlib=harness/lib
    -PPidns

=head1 DESCRIPTION

Loaded by .proverc. Before the run: without names on the command line all
cases are taken (or those of PIDNS_SELECT, words for harness/select); as many
run at once as there are processors, and those with the flag "serial" alone;
the facts about the machine are found out once; a folder is made for the run.
After it the transcripts in that folder become one record, results/latest.tap,
beside results/latest.transcript, and the folder is removed.

Environment: PIDNS_BUILD (default build), PIDNS_RESULTS (default results),
PIDNS_SELECT, and what harness/facts and harness/run-case read.

prove ends with 4 when nothing was applicable, with 64 and above for bad usage
or a machine on which nothing can be run.

=cut

my ( $run, $lock, $owner, $results, $build );

sub leave {
    my ( $status, $text ) = @_;
    print STDERR "prove: $text\n" if defined $text;
    exit $status;
}

# Lines that a command of the suite prints; its failure is ours.
sub output_of {
    my @command = @_;
    open my $from, '-|', @command or leave( 70, "cannot run $command[0]: $!" );
    my @lines = <$from>;
    close $from or leave( $? >> 8 || 70 );
    chomp @lines;
    return @lines;
}

# Columns of the manifest by the path of the program.
sub manifest {
    my %row;
    open my $file, '<', "$build/manifest.tsv"
      or leave( 69, "$build/manifest.tsv is missing: run make first" );
    while (<$file>) {
        chomp;
        my ( $id, $program, undef, undef, undef, undef, $flags ) = split /\t/;
        $program =~ s{^build/}{};
        $row{$program} = { id => $id, flags => $flags } if $id ne 'id';
    }
    return \%row;
}

# A folder of this run, which a lock marks as in use; those of runs that were
# killed are removed.
sub make_run_folder {
    -d $results || mkdir $results or leave( 73, "cannot create $results: $!" );
    for my $old ( glob "'$results'/run.*" ) {
        next unless -d $old;
        open my $mark, '<', "$old/lock" or next;
        File::Path::remove_tree($old) if flock $mark, LOCK_EX | LOCK_NB;
    }
    $run = "$results/run.$$." . time;
    mkdir $run or leave( 73, "cannot write to $results: $!" );
    open $lock, '>', "$run/lock" or leave( 73, "cannot write to $run: $!" );
    flock $lock, LOCK_EX;
    $owner = $$;
    $ENV{PIDNS_RUN} = $run;
}

sub processors {
    my $n = qx(nproc 2>/dev/null);
    return $n && $n > 1 ? $n + 0 : 1;
}

sub load {
    my ( $class, $arguments ) = @_;
    my $prove = $arguments->{app_prove};
    return if defined $run;    # named twice: ~/.proverc may be this one

    $build   = $ENV{PIDNS_BUILD}   || 'build';
    $results = $ENV{PIDNS_RESULTS} || 'results';
    $results = POSIX::getcwd() . "/$results" if $results !~ m{^/};
    my $row = manifest();

    unless ( @{ $prove->argv } ) {
        my ( @programs, @only );
        for ( output_of( 'harness/select', split ' ', $ENV{PIDNS_SELECT} // '' ) ) {
            my ( $program, undef, $tests ) = split /\t/;
            $program =~ s{^harness/\.\./}{};
            push @programs, $program;
            my ($name) = $program =~ m{(cases/[^/]+/[^/]+\.t)$};
            push @only, map { $row->{$name}{id} . ".$_" } split /,/, $tests
              if $tests ne '-';
        }
        # Those that take long begin first: nobody waits for them alone.
        my ( @slow, @quick );
        for (@programs) {
            my ($name) = m{(cases/[^/]+/[^/]+\.t)$};
            push @{ $row->{$name}{flags} =~ /\bslow\b/ ? \@slow : \@quick }, $_;
        }
        @programs = ( @slow, @quick );
        $prove->argv( \@programs );
        $ENV{PIDNS_ONLY} = "@only" if @only;
    }
    $prove->jobs( processors() ) unless $prove->jobs;

    # What no rule names runs alone, at the end.
    my @serial   = grep { $row->{$_}{flags} =~ /\bserial\b/ } keys %$row;
    my @parallel = grep { $row->{$_}{flags} !~ /\bserial\b/ } keys %$row;
    if ( @serial && !@{ $prove->rules } ) {
        $prove->rules( [ 'par=**{' . join( ',', sort @parallel ) . '}' ] );
    }

    make_run_folder();
    my @facts = output_of('harness/facts');
    open my $file, '>', "$run/facts" or leave( 73, "cannot write to $run: $!" );
    print $file map {"$_\n"} @facts;
    close $file;
    $ENV{PIDNS_FACTS} = "$run/facts";
}

# The record, in the order of the manifest. Returns the status of judge.
sub make_record {
    my $row    = manifest();
    my $latest = "$results/latest";
    open my $to, '>', "$run/transcript" or return 73;
    for my $file ( "$run/facts",
        map {"$run/$row->{$_}{id}.transcript"}
        sort { $row->{$a}{id} cmp $row->{$b}{id} } keys %$row )
    {
        open my $from, '<', $file or next;
        if ( $file =~ m{/([^/]+)\.transcript$} ) {
            my $id = $1;
            my @only
              = map { /^\Q$id\E\.(.*)/ ? $1 : () } split ' ', $ENV{PIDNS_ONLY} // '';
            ( my $program = "build/cases/$id.t" ) =~ s{(cases/[^.]+)\.}{$1/};
            print $to "plan $program " . join( ',', @only ) . "\n";
        }
        print $to $_ while <$from>;
    }
    close $to or return 73;
    delete $ENV{PIDNS_FACTS};
    my $status = system "harness/judge '$run/transcript' >'$run/record'";
    return 70 if $status == -1 || $status & 127;
    $status >>= 8;
    if ( $status < 64 ) {
        rename "$run/record",     "$latest.tap"        or return 73;
        rename "$run/transcript", "$latest.transcript" or return 73;
        print STDERR "record: $latest.tap\n";
    }
    return $status;
}

END {
    if ( $run && $owner == $$ ) {
        my $ended  = $?;
        my $status = -s "$run/facts" ? make_record() : 0;
        File::Path::remove_tree($run);
        $? = $ended;
        # "Nothing applicable" looks like success to prove.
        $? = $status if !$ended && $status >= 4;
    }
}

1;
