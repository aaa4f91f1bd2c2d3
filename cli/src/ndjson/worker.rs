//! What checks chunks, one after the other.

use std::io;
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, PoisonError};

use super::chunks::Chunk;
use super::order::{Order, Stopped, Tally};
use super::record::Recorder;

/// What all answers that wait may take together.
const ALL_ANSWERS: usize = 3 << 20;

/// A thread's share of the work.
pub(super) struct Worker<'a> {
    order: &'a Order<io::Stdout>,
    recorder: &'a Recorder<'a>,
    answers: Vec<u8>,
    /// How many bytes of answers are kept before some are written.
    most: usize,
}

impl<'a> Worker<'a> {
    pub(super) fn new(order: &'a Order<io::Stdout>, recorder: &'a Recorder<'a>, threads: usize) -> Self {
        let most = (ALL_ANSWERS / (3 * threads)).clamp(8 << 10, 2 << 20);
        Self { order, recorder, answers: Vec::new(), most }
    }

    /// Checks chunks until there are no more, or nobody reads the answers.
    pub(super) fn run(mut self, chunks: &Mutex<Receiver<Chunk>>) {
        loop {
            let next = chunks.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(chunk) = next else { return };
            if self.check(chunk).is_err() {
                return;
            }
        }
    }

    /// Checks the lines of a chunk.
    pub(super) fn check(&mut self, chunk: Chunk) -> Result<(), Stopped> {
        let mut tally = Tally::default();
        for (line, number) in chunk.lines() {
            self.recorder.record(line, number, chunk.file, &mut self.answers, &mut tally);
            if self.answers.len() > self.most {
                self.order.write(chunk.sequence, &mut self.answers)?;
            }
        }
        let sequence = chunk.sequence;
        // Before the reader is told that there is room.
        drop(chunk);
        self.order.close(sequence, &mut self.answers, &tally)
    }
}
