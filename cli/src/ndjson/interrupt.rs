//! Ctrl-C and its like end the run between two lines of output.

use std::io;
use std::process;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::order::Order;

/// The exit status of a process that a signal ended, by the shells' convention for SIGINT.
const INTERRUPTED: i32 = 130;
/// For how long to wait for a write that is under way; the reader of a pipe may have stopped reading.
const PATIENCE: Duration = Duration::from_millis(500);

/// From now on a signal ends the process while nobody writes.
pub(super) fn stop_between_lines(order: &Arc<Order<io::Stdout>>) -> io::Result<()> {
    let order = Arc::clone(order);
    let stop = move || {
        let pause = Duration::from_millis(5);
        let mut waited = Duration::ZERO;
        let mut held = order.try_hold();
        while held.is_none() && waited < PATIENCE {
            thread::sleep(pause);
            waited += pause;
            held = order.try_hold();
        }
        process::exit(INTERRUPTED);
    };
    ctrlc::set_handler(stop).map_err(io::Error::other)
}
