//! A progress bar on standard error, if that is a terminal.

use std::fs;
use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::InputFile;

/// If the size of the input is known.
const KNOWN_SIZE: &str = "{bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left";
/// If it is not.
const UNKNOWN_SIZE: &str = "{spinner} {bytes}, {bytes_per_sec}, {elapsed}";

/// Shows how much of the input has been read.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new(files: &[InputFile]) -> Self {
        if !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        // How much a compressed file holds is not known.
        let size = |file: &InputFile| {
            let metadata = fs::metadata(&file.path).ok();
            metadata.filter(|metadata| metadata.is_file() && !file.is_gzip()).map(|metadata| metadata.len())
        };
        let total: Option<u64> = files.iter().map(size).sum();
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr_with_hz(10));
        let template = if total.is_some() { KNOWN_SIZE } else { UNKNOWN_SIZE };
        // The templates are constants that a test checks.
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        Self(bar.with_style(style))
    }

    pub(super) fn add(&self, bytes: usize) {
        self.0.inc(bytes as u64);
    }

    /// Clears the bar.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use indicatif::ProgressStyle;

    #[test]
    fn templates_are_valid() {
        for template in [super::KNOWN_SIZE, super::UNKNOWN_SIZE] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
