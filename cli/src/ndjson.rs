//! NDJSON: one answer for each line, in order, in memory that does not grow with the input.
//!
//! The [`input`] is cut into chunks of whole lines, [workers](worker) check them, and [`order`] lets them write in turn.

mod chunks;
mod id;
mod input;
mod interrupt;
mod order;
mod progress;
mod record;
mod worker;

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

use msgraph_profile::{Limits, Validator};

use crate::Outcome;
use crate::args::ValidateArguments;
use crate::text::count;
use chunks::Chunk;
use input::Input;
use order::{Order, Tally};
use progress::Progress;
use record::Recorder;
use worker::Worker;

/// How much of a chunk is read at once, but for few threads.
const CHUNK: usize = 256 << 10;
/// What all chunks that wait or are checked may take together.
const ALL_CHUNKS: usize = 1 << 20;

/// Checks every line of every file.
pub(crate) fn run(arguments: &ValidateArguments, validator: &Validator) -> io::Result<Outcome> {
    let begun = Instant::now();
    let threads = arguments.ndjson.threads.or_else(|| thread::available_parallelism().ok());
    let threads = threads.map_or(1, NonZeroUsize::get);
    let limit = arguments.ndjson.max_line_bytes.get();
    let recorder = Recorder::new(
        validator.clone().limits(Limits::DEFAULT.max_bytes(limit)),
        &arguments.files,
        arguments.ndjson.id_pointer.as_deref(),
        arguments.show.show_values,
    );
    let order = Arc::new(Order::new(io::stdout(), threads));
    interrupt::stop_between_lines(&order)?;
    let progress = Progress::new(&arguments.files);
    let chunk = CHUNK.min(ALL_CHUNKS / threads).max(4 << 10);
    let mut input = Input::new(&arguments.files, chunk, limit);
    let mut next = || {
        let chunk = input.next(|| order.wait_until_idle())?;
        progress.add(chunk.bytes.len());
        order.expect_one();
        Some(chunk)
    };
    let worker = || Worker::new(&order, &recorder, threads);
    if threads == 1 {
        // Handed to nobody, a chunk stays in the cache that it was read into.
        let mut worker = worker();
        while next().is_some_and(|chunk| worker.check(chunk).is_ok()) {}
    } else {
        hand_out(next, (0..threads).map(|_| worker()));
    }
    progress.finish();
    let tally = order.finish()?;
    let _ = writeln!(io::stderr().lock(), "{}", summary(&tally, begun));
    let verdict = if tally.lines == tally.valid { Outcome::Valid } else { Outcome::Invalid };
    Ok(if input.was_unreadable() { Outcome::Unreadable } else { verdict })
}

/// Hands all chunks to workers, each on a thread of its own.
///
/// Only this thread reads: memory that several threads take and give back, the allocator keeps for each of them.
fn hand_out<'a>(mut next: impl FnMut() -> Option<Chunk>, workers: impl ExactSizeIterator<Item = Worker<'a>>) {
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(workers.len());
        let receiver = Arc::new(Mutex::new(receiver));
        for worker in workers {
            let receiver = Arc::clone(&receiver);
            scope.spawn(move || worker.run(&receiver));
        }
        // Only workers hold it, so that sending fails once they are gone.
        drop(receiver);
        while next().is_some_and(|chunk| sender.send(chunk).is_ok()) {}
    });
}

fn summary(tally: &Tally, begun: Instant) -> String {
    format!(
        "{}: {} valid, {} invalid ({}, {}) in {:.1} s",
        count(tally.lines, "line"),
        tally.valid,
        tally.lines - tally.valid,
        count(tally.errors, "error"),
        count(tally.warnings, "warning"),
        begun.elapsed().as_secs_f64()
    )
}
