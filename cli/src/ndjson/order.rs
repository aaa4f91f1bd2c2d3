//! Lets workers write in the order of the input: each in its turn, early answers kept for a while.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many lines there were, and of what kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) lines: usize,
    pub(super) valid: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

/// Nobody reads the answers any more.
#[derive(Debug)]
pub(super) struct Stopped;

/// The output, and whose turn it is.
pub(super) struct Order<W> {
    state: Mutex<State<W>>,
    changed: Condvar,
    /// How many chunks' answers may wait.
    window: u64,
}

struct State<W> {
    out: W,
    /// The chunk whose turn it is.
    next: u64,
    early: BTreeMap<u64, Vec<u8>>,
    /// Chunks handed out and not answered.
    open: usize,
    tally: Tally,
    error: Option<io::Error>,
}

impl<W: Write> Order<W> {
    pub(super) fn new(out: W, threads: usize) -> Self {
        let state =
            State { out, next: 0, early: BTreeMap::new(), open: 0, tally: Tally::default(), error: None };
        Self { state: Mutex::new(state), changed: Condvar::new(), window: threads as u64 }
    }

    /// A chunk is handed out.
    pub(super) fn expect_one(&self) {
        self.lock().open += 1;
    }

    /// Waits until everything handed out is answered.
    pub(super) fn wait_until_idle(&self) {
        let idle = |state: &mut State<W>| state.open > 0 && state.error.is_none();
        drop(self.changed.wait_while(self.lock(), idle).unwrap_or_else(PoisonError::into_inner));
    }

    /// Writes some of a chunk's answers once it is its turn.
    pub(super) fn write(&self, sequence: u64, answers: &mut Vec<u8>) -> Result<(), Stopped> {
        let mut state = self.wait_for(|state| state.next == sequence)?;
        let written = state.out.write_all(answers);
        answers.clear();
        self.check(&mut state, written)
    }

    /// Takes the last of a chunk's answers.
    pub(super) fn close(&self, sequence: u64, answers: &mut Vec<u8>, tally: &Tally) -> Result<(), Stopped> {
        let mut state = self.wait_for(|state| sequence <= state.next + self.window)?;
        state.early.insert(sequence, std::mem::take(answers));
        state.tally.add(tally);
        state.open -= 1;
        loop {
            let next = state.next;
            let Some(mut ready) = state.early.remove(&next) else { break };
            let written = state.out.write_all(&ready);
            state.next += 1;
            self.check(&mut state, written)?;
            // A buffer of usual size is used again.
            if answers.capacity() < ready.capacity() {
                ready.clear();
                *answers = ready;
            }
        }
        self.changed.notify_all();
        Ok(())
    }

    /// Keeps everybody from writing for as long as the guard lives; none while somebody is.
    pub(super) fn try_hold(&self) -> Option<impl Sized> {
        self.state.try_lock().ok()
    }

    /// What was counted, or why it ended early.
    pub(super) fn finish(&self) -> io::Result<Tally> {
        let mut state = self.lock();
        if let Some(error) = state.error.take() {
            return Err(error);
        }
        state.out.flush()?;
        Ok(state.tally)
    }

    fn wait_for(&self, ready: impl Fn(&State<W>) -> bool) -> Result<MutexGuard<'_, State<W>>, Stopped> {
        let waits = |state: &mut State<W>| !ready(state) && state.error.is_none();
        let state = self.changed.wait_while(self.lock(), waits).unwrap_or_else(PoisonError::into_inner);
        if state.error.is_some() { Err(Stopped) } else { Ok(state) }
    }

    fn check(&self, state: &mut State<W>, written: io::Result<()>) -> Result<(), Stopped> {
        written.map_err(|error| {
            state.error = Some(error);
            self.changed.notify_all();
            Stopped
        })
    }

    fn lock(&self) -> MutexGuard<'_, State<W>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.valid += other.valid;
        self.errors += other.errors;
        self.warnings += other.warnings;
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::thread;

    use super::{Order, Tally};

    #[test]
    fn answers_come_in_order_from_any_thread() {
        let mut out = Vec::new();
        let order = Order::new(&mut out, 4);
        let next = std::sync::atomic::AtomicU64::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    loop {
                        let sequence = next.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        if sequence >= 500 {
                            return;
                        }
                        order.expect_one();
                        let mut answers = format!("{sequence}a\n").into_bytes();
                        if sequence.is_multiple_of(7) {
                            order.write(sequence, &mut answers).expect("memory takes all");
                        }
                        answers.extend(format!("{sequence}b\n").into_bytes());
                        let tally = Tally { lines: 1, ..Tally::default() };
                        order.close(sequence, &mut answers, &tally).expect("memory takes all");
                    }
                });
            }
        });
        assert_eq!(order.finish().expect("no error").lines, 500);
        let expected: String =
            (0..500).flat_map(|number| [format!("{number}a\n"), format!("{number}b\n")]).collect();
        drop(order);
        assert_eq!(String::from_utf8(out).expect("UTF-8"), expected);
    }

    #[test]
    fn a_closed_output_stops_everybody() {
        struct Closed;
        impl io::Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let order = Order::new(Closed, 2);
        thread::scope(|scope| {
            scope.spawn(|| order.write(5, &mut vec![1]).expect_err("it never gets its turn"));
            order.expect_one();
            order.close(0, &mut vec![1], &Tally::default()).expect_err("nobody reads it");
            order.wait_until_idle();
        });
        assert_eq!(order.finish().expect_err("it was closed").kind(), io::ErrorKind::BrokenPipe);
    }
}
