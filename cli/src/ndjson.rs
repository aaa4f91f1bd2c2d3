//! NDJSON: one answer for each line, in order, in memory that does not grow with the input.
//!
//! Each [worker] in turn takes a chunk of whole lines from the [input] and checks it, and [`order`] lets them write in turn.

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
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use msgraph_profile::{Limits, Validator};

use crate::Outcome;
use crate::args::ValidateArguments;
use crate::text::count;
use input::Input;
use order::{Order, Tally};
use progress::Progress;
use record::Recorder;
use worker::Work;

/// How much of a chunk is read at once, but for few threads.
const CHUNK: usize = 256 << 10;
/// What all chunks that are checked may take together.
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
    let input = Mutex::new(Input::new(&arguments.files, chunk, limit));
    let work = Work { input, order: &order, recorder: &recorder, progress: &progress, threads };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| work.run());
        }
        work.run();
    });
    progress.finish();
    let tally = order.finish()?;
    let _ = writeln!(io::stderr().lock(), "{}", summary(&tally, begun));
    let verdict = if tally.lines == tally.valid { Outcome::Valid } else { Outcome::Invalid };
    let unreadable = work.input.lock().unwrap_or_else(PoisonError::into_inner).was_unreadable();
    Ok(if unreadable { Outcome::Unreadable } else { verdict })
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
