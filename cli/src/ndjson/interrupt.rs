//! Ends the run between two lines of output on Ctrl-C and similar signals.

use std::io;
use std::process;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::output::OrderedOutput;
use crate::INTERRUPTED;

/// How long to wait for a write to end; the reader of a pipe may have stopped reading.
const MAX_WAIT: Duration = Duration::from_millis(500);

/// From now on, a signal ends the process as soon as no thread is writing.
pub(super) fn stop_between_lines(output: &Arc<OrderedOutput<io::Stdout>>) -> io::Result<()> {
    let output = Arc::clone(output);
    let stop = move || {
        let pause = Duration::from_millis(5);
        let mut waited = Duration::ZERO;
        let mut held = output.try_hold();
        while held.is_none() && waited < MAX_WAIT {
            thread::sleep(pause);
            waited += pause;
            held = output.try_hold();
        }
        process::exit(INTERRUPTED);
    };
    ctrlc::set_handler(stop).map_err(io::Error::other)
}
