//! Writes the results of all workers in the order of the input; results that are early wait for their turn.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

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
    use std::io;
    use std::thread;
    use std::time::Duration;

    use super::{OrderedOutput, Tally};

    #[test]
    fn results_are_written_in_order() {
        let mut out = Vec::new();
        let output = OrderedOutput::new(&mut out, 4);
        let next = std::sync::atomic::AtomicU64::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    loop {
                        let sequence = next.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        if sequence >= 500 {
                            return;
                        }
                        output.expect_chunk();
                        let mut results = format!("{sequence}a\n").into_bytes();
                        if sequence.is_multiple_of(7) {
                            output.write(sequence, &mut results).expect("writing to memory succeeds");
                        }
                        results.extend(format!("{sequence}b\n").into_bytes());
                        let tally = Tally { lines: 1, ..Tally::default() };
                        output
                            .finish_chunk(sequence, &mut results, &tally)
                            .expect("writing to memory succeeds");
                    }
                });
            }
        });
        assert_eq!(output.finish().expect("no error").lines, 500);
        let expected: String =
            (0..500).flat_map(|number| [format!("{number}a\n"), format!("{number}b\n")]).collect();
        drop(output);
        assert_eq!(String::from_utf8(out).expect("UTF-8"), expected);
    }

    #[test]
    fn early_results_wait_at_the_end_of_the_window() {
        let output = OrderedOutput::new(Vec::new(), 2);
        let finish = |sequence| output.finish_chunk(sequence, &mut vec![1], &Tally::default());
        (0..4).for_each(|_| output.expect_chunk());
        finish(1).and_then(|()| finish(2)).expect("there is room for two");
        thread::scope(|scope| {
            let third = scope.spawn(|| finish(3));
            // Without a window, it would end at once.
            thread::sleep(Duration::from_millis(100));
            let waits = !third.is_finished();
            finish(0).expect("it is its turn");
            third.join().expect("no panic").expect("there is room again");
            assert!(waits);
        });
        assert_eq!(output.lock().out.len(), 4);
    }

    #[test]
    fn a_failed_write_stops_every_thread() {
        struct Closed;
        impl io::Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let output = OrderedOutput::new(Closed, 2);
        thread::scope(|scope| {
            scope.spawn(|| output.write(5, &mut vec![1]).expect_err("its turn never comes"));
            output.expect_chunk();
            output.finish_chunk(0, &mut vec![1], &Tally::default()).expect_err("the output is closed");
            output.wait_until_idle();
        });
        assert_eq!(output.finish().expect_err("the output was closed").kind(), io::ErrorKind::BrokenPipe);
    }
}
