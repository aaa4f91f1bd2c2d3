//! The input: all files, one after the other, a chunk at a time.

use std::fs::File;
use std::io::{self, Read};
use std::iter::Enumerate;
use std::slice;

use super::chunks::{Chunk, Chunks};
use crate::output::complain;

/// What is left of all files.
pub(super) struct Input<'a> {
    files: Enumerate<slice::Iter<'a, String>>,
    current: Option<(&'a str, Chunks<Box<dyn Read>>)>,
    /// How many chunks there were.
    sequence: u64,
    /// How much is read at once.
    size: usize,
    /// How much of a line is kept.
    limit: usize,
    unreadable: bool,
}

impl<'a> Input<'a> {
    pub(super) fn new(files: &'a [String], size: usize, limit: usize) -> Self {
        Self { files: files.iter().enumerate(), current: None, sequence: 0, size, limit, unreadable: false }
    }

    /// The next chunk, none at the end. `before_growing` is called before a line takes more than a chunk's memory.
    pub(super) fn next(&mut self, before_growing: impl Fn()) -> Option<Chunk> {
        loop {
            let Some((file, chunks)) = &mut self.current else {
                self.open_next()?;
                continue;
            };
            match chunks.next(&mut self.sequence, &before_growing) {
                Ok(Some(chunk)) => return Some(chunk),
                Ok(None) => self.current = None,
                Err(error) => {
                    let file = *file;
                    self.current = None;
                    self.give_up(file, &error);
                }
            }
        }
    }

    /// Opens the next file that can be opened; none where no file is left.
    fn open_next(&mut self) -> Option<()> {
        loop {
            let (index, file) = self.files.next()?;
            match open(file) {
                Ok(input) => {
                    self.current = Some((file, Chunks::new(input, index, self.size, self.limit)));
                    return Some(());
                }
                Err(error) => self.give_up(file, &error),
            }
        }
    }

    fn give_up(&mut self, file: &str, error: &io::Error) {
        complain(format_args!("{file}: {error}"));
        self.unreadable = true;
    }

    /// Whether some file could not be read.
    pub(super) fn was_unreadable(&self) -> bool {
        self.unreadable
    }
}

fn open(file: &str) -> io::Result<Box<dyn Read>> {
    if file == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(file)?))
}
