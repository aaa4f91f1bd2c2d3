//! Writes the results of all workers in the order of the input; results that are early wait for their turn.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::PoisonError;
#[cfg(not(test))]
use std::sync::{Condvar, Mutex, MutexGuard};

// Locks whose scheduler the tests control, to run the threads in many orders.
#[cfg(test)]
use shuttle::sync::{Condvar, Mutex, MutexGuard};

/// The numbers of lines, errors and warnings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Without the blank ones.
    pub(super) lines: usize,
    pub(super) blank: usize,
    pub(super) valid: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

/// Writing has failed, so the workers have nothing left to do.
#[derive(Debug)]
pub(super) struct OutputFailed;

/// The output, and the results that wait to be written.
pub(super) struct OrderedOutput<W> {
    state: Mutex<State<W>>,
    changed: Condvar,
    /// How many chunks may be finished before their turn.
    window: u64,
}

struct State<W> {
    out: W,
    /// The sequence number of the chunk that is written next.
    next: u64,
    early: BTreeMap<u64, Vec<u8>>,
    /// The number of chunks that workers have not finished.
    open: usize,
    tally: Tally,
    error: Option<io::Error>,
}

impl<W: Write> OrderedOutput<W> {
    pub(super) fn new(out: W, threads: usize) -> Self {
        let state =
            State { out, next: 0, early: BTreeMap::new(), open: 0, tally: Tally::default(), error: None };
        Self { state: Mutex::new(state), changed: Condvar::new(), window: threads as u64 }
    }

    /// Announces a chunk that a worker will finish.
    pub(super) fn expect_chunk(&self) {
        self.lock().open += 1;
    }

    /// Waits until every announced chunk is finished.
    pub(super) fn wait_until_idle(&self) {
        let idle = |state: &mut State<W>| state.open > 0 && state.error.is_none();
        drop(self.changed.wait_while(self.lock(), idle).unwrap_or_else(PoisonError::into_inner));
    }

    /// Waits for a chunk's turn and writes some of its results.
    pub(super) fn write(&self, sequence: u64, results: &mut Vec<u8>) -> Result<(), OutputFailed> {
        let mut state = self.wait_for(|state| state.next == sequence)?;
        let written = state.out.write_all(results);
        results.clear();
        self.check(&mut state, written)
    }

    /// Takes the last results of a chunk, and writes everything whose turn has come.
    pub(super) fn finish_chunk(
        &self,
        sequence: u64,
        results: &mut Vec<u8>,
        tally: &Tally,
    ) -> Result<(), OutputFailed> {
        let mut state = self.wait_for(|state| sequence <= state.next + self.window)?;
        state.early.insert(sequence, std::mem::take(results));
        state.tally.add(tally);
        state.open -= 1;
        loop {
            let next = state.next;
            let Some(mut ready) = state.early.remove(&next) else { break };
            let written = state.out.write_all(&ready);
            state.next += 1;
            self.check(&mut state, written)?;
            // The larger buffer is used again.
            if results.capacity() < ready.capacity() {
                ready.clear();
                *results = ready;
            }
        }
        self.changed.notify_all();
        Ok(())
    }

    /// Blocks all writing while the guard lives; `None` if a thread is writing.
    pub(super) fn try_hold(&self) -> Option<impl Sized> {
        self.state.try_lock().ok()
    }

    /// Flushes the output and gives the counts, or the error that ended the run.
    pub(super) fn finish(&self) -> io::Result<Tally> {
        let mut state = self.lock();
        if let Some(error) = state.error.take() {
            return Err(error);
        }
        state.out.flush()?;
        Ok(state.tally)
    }

    fn wait_for(&self, ready: impl Fn(&State<W>) -> bool) -> Result<MutexGuard<'_, State<W>>, OutputFailed> {
        let waits = |state: &mut State<W>| !ready(state) && state.error.is_none();
        let state = self.changed.wait_while(self.lock(), waits).unwrap_or_else(PoisonError::into_inner);
        if state.error.is_some() { Err(OutputFailed) } else { Ok(state) }
    }

    fn check(&self, state: &mut State<W>, written: io::Result<()>) -> Result<(), OutputFailed> {
        written.map_err(|error| {
            state.error = Some(error);
            self.changed.notify_all();
            OutputFailed
        })
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.blank += other.blank;
        self.valid += other.valid;
        self.errors += other.errors;
        self.warnings += other.warnings;
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::Arc;

    use shuttle::sync::Mutex;
    use shuttle::sync::mpsc::sync_channel;
    use shuttle::thread;

    use super::{OrderedOutput, OutputFailed, Tally};

    /// How many orders of the threads a test tries with each of two schedulers.
    const ORDERS: usize = 300;
    const CHUNKS: u64 = 8;
    const WORKERS: usize = 3;

    /// Runs a test in many orders of its threads: in random ones, and in ones with few switches at unlikely moments.
    fn in_many_orders(test: fn()) {
        shuttle::check_random(test, ORDERS);
        shuttle::check_pct(test, ORDERS, 3);
    }

    /// The threads of a run: one hands out chunks, workers write and finish them.
    fn run<W: Write + Send>(out: W) -> OrderedOutput<W> {
        let output = OrderedOutput::new(out, WORKERS);
        let (sender, receiver) = sync_channel(WORKERS);
        let receiver = Arc::new(Mutex::new(receiver));
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                let (output, receiver) = (&output, Arc::clone(&receiver));
                scope.spawn(move || {
                    loop {
                        let next = receiver.lock().expect("no thread has panicked").recv();
                        let Ok(sequence) = next else { return };
                        if work(output, sequence).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(receiver);
            for sequence in 0..CHUNKS {
                // As before a long line.
                if sequence == 6 {
                    output.wait_until_idle();
                    let state = output.lock();
                    assert!(state.next == sequence || state.error.is_some(), "a chunk is not finished");
                }
                output.expect_chunk();
                if sender.send(sequence).is_err() {
                    break;
                }
            }
            drop(sender);
        });
        output
    }

    /// Writes the results of a chunk, those of some chunks in two parts.
    fn work(output: &OrderedOutput<impl Write>, sequence: u64) -> Result<(), OutputFailed> {
        let mut results = format!("{sequence}a ").into_bytes();
        if sequence.is_multiple_of(4) {
            output.write(sequence, &mut results)?;
        }
        results.extend(format!("{sequence}b ").into_bytes());
        output.finish_chunk(sequence, &mut results, &Tally { lines: 1, ..Tally::default() })?;
        let waiting = output.lock().early.len();
        assert!(waiting <= WORKERS, "the results of {waiting} chunks wait");
        Ok(())
    }

    #[test]
    fn results_are_written_in_order() {
        in_many_orders(|| {
            let output = run(Vec::new());
            assert_eq!(output.finish().expect("writing to memory succeeds").lines, 8);
            let text = String::from_utf8(output.lock().out.clone()).expect("UTF-8");
            assert_eq!(text, "0a 0b 1a 1b 2a 2b 3a 3b 4a 4b 5a 5b 6a 6b 7a 7b ");
        });
    }

    #[test]
    fn a_failed_write_stops_every_thread() {
        /// A pipe that is closed after some writes.
        struct Closing(usize);
        impl Write for Closing {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0 = self.0.checked_sub(1).ok_or(io::ErrorKind::BrokenPipe)?;
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        in_many_orders(|| {
            for writes in 0..4 {
                let error = run(Closing(writes)).finish().expect_err("the pipe was closed");
                assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
            }
        });
    }
}
