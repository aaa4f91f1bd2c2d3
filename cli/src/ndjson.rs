//! NDJSON: one answer for each line, in order, in memory that does not grow with the input.
//!
//! One reader cuts the input into chunks of whole lines, workers check them, and [`order`] lets them write in turn.

mod chunks;
mod id;
mod interrupt;
mod order;
mod progress;
mod record;

use std::fs::File;
use std::io::{self, Read, Write};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use msgraph_profile::{Limits, Validator};

use crate::Outcome;
use crate::args::ValidateArguments;
use crate::output::complain;
use crate::text::count;
use chunks::{Chunk, Chunks};
use order::{Order, Tally};
use progress::Progress;
use record::Recorder;

/// How much of a chunk is read at once, but for few threads.
const CHUNK: usize = 256 << 10;
/// What all chunks that wait or are checked may take together.
const ALL_CHUNKS: usize = 1 << 20;
/// What all answers that wait may take together.
const ALL_ANSWERS: usize = 3 << 20;

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
    let unreadable = thread::scope(|scope| {
        let (sender, receiver) = sync_channel(threads);
        let receiver = Arc::new(Mutex::new(receiver));
        for _ in 0..threads {
            let (receiver, order, recorder) = (Arc::clone(&receiver), &*order, &recorder);
            scope.spawn(move || work(&receiver, order, recorder, threads));
        }
        // Only workers hold it, so that sending fails once they are gone.
        drop(receiver);
        read_all(&arguments.files, limit, threads, &order, &progress, &sender)
    });
    progress.finish();
    let tally = order.finish()?;
    let _ = writeln!(io::stderr().lock(), "{}", summary(&tally, begun));
    let verdict = if tally.lines == tally.valid { Outcome::Valid } else { Outcome::Invalid };
    Ok(if unreadable { Outcome::Unreadable } else { verdict })
}

/// Hands out all chunks of all files; whether any file could not be read.
fn read_all(
    files: &[String],
    limit: usize,
    threads: usize,
    order: &Order<io::Stdout>,
    progress: &Progress,
    sender: &SyncSender<Chunk>,
) -> bool {
    let mut unreadable = false;
    let mut sequence = 0;
    for (index, file) in files.iter().enumerate() {
        let read = open(file).and_then(|input| {
            let size = CHUNK.min(ALL_CHUNKS / threads).max(4 << 10);
            let mut chunks = Chunks::new(input, index, size, limit);
            while let Some(chunk) = chunks.next(&mut sequence, || order.wait_until_idle())? {
                progress.add(chunk.bytes.len());
                order.expect_one();
                if sender.send(chunk).is_err() {
                    break;
                }
            }
            Ok(())
        });
        if let Err(error) = read {
            complain(format_args!("{file}: {error}"));
            unreadable = true;
        }
    }
    unreadable
}

fn open(file: &str) -> io::Result<Box<dyn Read>> {
    if file == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(file)?))
}

/// Checks chunks until there are no more, or nobody reads the answers.
fn work(
    receiver: &Mutex<Receiver<Chunk>>,
    order: &Order<io::Stdout>,
    recorder: &Recorder<'_>,
    threads: usize,
) {
    let most = (ALL_ANSWERS / (3 * threads)).clamp(8 << 10, 2 << 20);
    let mut answers = Vec::new();
    loop {
        let next = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(chunk) = next else { return };
        let mut tally = Tally::default();
        for (line, number) in chunk.lines() {
            recorder.record(line, number, chunk.file, &mut answers, &mut tally);
            if answers.len() > most && order.write(chunk.sequence, &mut answers).is_err() {
                return;
            }
        }
        let sequence = chunk.sequence;
        // Before the reader is told that there is room.
        drop(chunk);
        if order.close(sequence, &mut answers, &tally).is_err() {
            return;
        }
    }
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
