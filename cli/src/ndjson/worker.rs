//! What each thread does: takes the next chunk, checks its lines, hands in its answers.

use std::io;
use std::sync::{Mutex, PoisonError};

use super::chunks::Chunk;
use super::input::Input;
use super::order::{Order, Stopped, Tally};
use super::progress::Progress;
use super::record::Recorder;

/// What all answers that wait may take together.
const ALL_ANSWERS: usize = 3 << 20;

/// What the workers share.
pub(super) struct Work<'a> {
    /// Whoever is free reads, so that a chunk is checked where it was read and is still in that core's cache.
    pub(super) input: Mutex<Input<'a>>,
    pub(super) order: &'a Order<io::Stdout>,
    pub(super) recorder: &'a Recorder<'a>,
    pub(super) progress: &'a Progress,
    pub(super) threads: usize,
}

impl Work<'_> {
    /// Checks chunks until there are no more, or nobody reads the answers.
    pub(super) fn run(&self) {
        let mut answers = Vec::new();
        while let Some(chunk) = self.take()
            && self.check(chunk, &mut answers).is_ok()
        {}
    }

    fn take(&self) -> Option<Chunk> {
        let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        let chunk = input.next(|| self.order.wait_until_idle())?;
        self.progress.add(chunk.bytes.len());
        self.order.expect_one();
        Some(chunk)
    }

    fn check(&self, chunk: Chunk, answers: &mut Vec<u8>) -> Result<(), Stopped> {
        let most = (ALL_ANSWERS / (3 * self.threads)).clamp(8 << 10, 2 << 20);
        let mut tally = Tally::default();
        for (line, number) in chunk.lines() {
            self.recorder.record(line, number, chunk.file, answers, &mut tally);
            if answers.len() > most {
                self.order.write(chunk.sequence, answers)?;
            }
        }
        let sequence = chunk.sequence;
        // Before a reader that waits for memory is told that there is room.
        drop(chunk);
        self.order.close(sequence, answers, &tally)
    }
}
