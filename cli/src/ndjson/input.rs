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
    current: Option<(&'a str, Chunks<Box<dyn Read + Send>>)>,
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
            let (file, read) = match &mut self.current {
                Some((file, chunks)) => (*file, chunks.next(&mut self.sequence, &before_growing)),
                None => {
                    let (index, file) = self.files.next()?;
                    let opened = open(file).map(|input| {
                        self.current = Some((file, Chunks::new(input, index, self.size, self.limit)));
                    });
                    match opened {
                        Ok(()) => continue,
                        Err(error) => (file.as_str(), Err(error)),
                    }
                }
            };
            match read {
                Ok(Some(chunk)) => return Some(chunk),
                Ok(None) => self.current = None,
                Err(error) => {
                    complain(format_args!("{file}: {error}"));
                    self.unreadable = true;
                    self.current = None;
                }
            }
        }
    }

    /// Whether some file could not be read.
    pub(super) fn was_unreadable(&self) -> bool {
        self.unreadable
    }
}

fn open(file: &str) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" {
        return Ok(Box::new(io::stdin()));
    }
    Ok(Box::new(File::open(file)?))
}
