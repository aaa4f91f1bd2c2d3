//! Validates chunks, one after the other.

use std::io;
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};

use super::chunks::Chunk;
use super::output::{OrderedOutput, OutputFailed, Tally};
use super::record::Recorder;

/// The size of all results together that wait to be written.
const MAX_ALL_RESULTS: usize = 3 << 20;

/// The state of one thread.
pub(super) struct Worker<'a> {
    output: &'a OrderedOutput<io::Stdout>,
    recorder: &'a Recorder<'a>,
    results: Vec<u8>,
    /// The size at which results are written before their chunk is finished.
    max_results: usize,
}

impl<'a> Worker<'a> {
    pub(super) fn new(
        output: &'a OrderedOutput<io::Stdout>,
        recorder: &'a Recorder<'a>,
        threads: usize,
    ) -> Self {
        let max_results = (MAX_ALL_RESULTS / (3 * threads)).clamp(8 << 10, 2 << 20);
        Self { output, recorder, results: Vec::new(), max_results }
    }

    /// Validates chunks until there are no more, or writing fails.
    pub(super) fn run(mut self, chunks: &Mutex<Receiver<Chunk>>) {
        loop {
            let next = chunks.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(chunk) = next else { return };
            if self.check(chunk).is_err() {
                return;
            }
        }
    }

    /// Validates the lines of a chunk.
    pub(super) fn check(&mut self, chunk: Chunk) -> Result<(), OutputFailed> {
        let mut tally = Tally::default();
        for (line, number) in chunk.lines() {
            self.recorder.record(line, number, chunk.file, &mut self.results, &mut tally);
            if self.results.len() > self.max_results {
                self.output.write(chunk.sequence, &mut self.results)?;
            }
        }
        let sequence = chunk.sequence;
        // Its memory is free before the reader may read on.
        drop(chunk);
        self.output.finish_chunk(sequence, &mut self.results, &tally)
    }
}
