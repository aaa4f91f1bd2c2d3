//! NDJSON input: one result for each line that is not blank, in order, in memory that does not grow with the input.
//!
//! The [`input`] is cut into chunks of whole lines, [workers](worker) validate them, and the [output] writes their
//! results in order.

mod chunks;
mod id;
mod input;
mod interrupt;
mod output;
mod progress;
mod record;
mod worker;

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

use msgraph_profile::Validator;

use crate::Outcome;
use crate::args::ValidateArguments;
use crate::input::Inputs;
use crate::output::not_read;
use crate::text::counted;
use chunks::Chunk;
use input::Input;
use output::{OrderedOutput, Tally};
use progress::Progress;
use record::Recorder;
use worker::Worker;

/// The size of a chunk; with many threads it is smaller.
const MAX_CHUNK: usize = 256 << 10;
/// The size of all chunks together that wait or are being validated.
const MAX_ALL_CHUNKS: usize = 1 << 20;

/// Validates every line of every file.
pub(crate) fn run(
    arguments: &ValidateArguments,
    inputs: &Inputs,
    validators: Vec<Validator>,
) -> io::Result<Outcome> {
    let started = Instant::now();
    let threads = arguments.ndjson.threads.map(usize::from);
    let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZeroUsize::get));
    let limit = arguments.ndjson.max_line_bytes();
    let recorder = Recorder::new(
        validators.into_iter().map(|validator| validator.limits(arguments.output.limits().max_bytes(limit))),
        limit,
        &inputs.files,
        arguments.ndjson.id_pointer.as_deref(),
        arguments.show.show_values,
    );
    let output = Arc::new(OrderedOutput::new(io::stdout(), threads));
    interrupt::stop_between_lines(&output)?;
    let progress = Progress::new(&inputs.files);
    let chunk = MAX_CHUNK.min(MAX_ALL_CHUNKS / threads).max(4 << 10);
    let mut input = Input::new(&inputs.files, chunk, limit);
    let mut next = || {
        let chunk = input.next(|| output.wait_until_idle())?;
        progress.add(chunk.bytes.len());
        output.expect_chunk();
        Some(chunk)
    };
    let worker = || Worker::new(&output, &recorder, threads);
    // On one thread, a chunk stays in the cache that it was read into.
    if threads == 1 || !hand_out(&mut next, threads, worker) {
        let mut worker = worker();
        while next().is_some_and(|chunk| worker.check(chunk).is_ok()) {}
    }
    progress.finish();
    let tally = output.finish()?;
    let unread = input.unread() + inputs.errors.len();
    let _ = writeln!(io::stderr().lock(), "{}", summary(&tally, unread, started));
    let verdict = if tally.lines == tally.valid { Outcome::Valid } else { Outcome::Invalid };
    Ok(if unread > 0 { Outcome::IoError } else { verdict })
}

/// Hands all chunks to workers, each on its own thread, or on as many as can be started; false if no thread can be started.
///
/// Only this thread reads and allocates chunks: an allocator may keep freed memory separately for each thread.
fn hand_out<'a>(
    mut next: impl FnMut() -> Option<Chunk>,
    threads: usize,
    worker: impl Fn() -> Worker<'a>,
) -> bool {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(threads);
        let receiver = Arc::new(Mutex::new(receiver));
        let start = |_: &usize| {
            let (worker, receiver) = (worker(), Arc::clone(&receiver));
            thread::Builder::new().spawn_scoped(scope, move || worker.run(&receiver)).is_ok()
        };
        let started = (0..threads).take_while(start).count();
        // Only the workers hold it now, so sending fails when they have ended.
        drop(receiver);
        while started > 0 && next().is_some_and(|chunk| sender.send(chunk).is_ok()) {}
        started > 0
    })
}

fn summary(tally: &Tally, unread: usize, started: Instant) -> String {
    let blank = if tally.blank > 0 {
        format!(", {} skipped", counted(tally.blank, "blank line"))
    } else {
        String::new()
    };
    format!(
        "{}: {} valid, {} invalid ({}, {}){blank}{} in {:.1} s",
        counted(tally.lines, "line"),
        tally.valid,
        tally.lines - tally.valid,
        counted(tally.errors, "error"),
        counted(tally.warnings, "warning"),
        not_read(unread),
        started.elapsed().as_secs_f64()
    )
}
