//! Reads all files, one after the other, in chunks.

use std::io::{self, Read};
use std::iter::Enumerate;
use std::slice;

use super::chunks::{Chunk, Chunks};
use crate::input::{self, InputFile};
use crate::output::print_file_error;

/// The part of all files that has not been read yet.
pub(super) struct Input<'a> {
    files: Enumerate<slice::Iter<'a, InputFile>>,
    current: Option<(&'a str, Chunks<Box<dyn Read>>)>,
    /// The number of chunks read.
    sequence: u64,
    /// The size of one read.
    size: usize,
    /// The longest line that is kept whole.
    limit: usize,
    unread: usize,
}

impl<'a> Input<'a> {
    pub(super) fn new(files: &'a [InputFile], size: usize, limit: usize) -> Self {
        Self { files: files.iter().enumerate(), current: None, sequence: 0, size, limit, unread: 0 }
    }

    /// The next chunk, or `None` at the end. Calls `before_growing` before a line takes more memory than a chunk.
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
                    self.report(file, &error);
                }
            }
        }
    }

    /// Opens the next file that can be opened, or gives `None` if there is none.
    fn open_next(&mut self) -> Option<()> {
        loop {
            let (index, file) = self.files.next()?;
            match input::open(&file.path) {
                Ok(input) => {
                    self.current = Some((&file.name, Chunks::new(input, index, self.size, self.limit)));
                    return Some(());
                }
                Err(error) => self.report(&file.name, &error),
            }
        }
    }

    fn report(&mut self, file: &str, error: &io::Error) {
        print_file_error(file, error);
        self.unread += 1;
    }

    /// The number of files that could not be read.
    pub(super) fn unread(&self) -> usize {
        self.unread
    }
}
