//! Cuts an input into chunks of whole lines; no more of a line is kept than its limit.

use std::io::{self, Read};
use std::iter;

use memchr::{memchr, memchr_iter, memrchr};

/// How much of a long line is read at once.
const STEP: usize = 64 << 10;

/// Some whole lines.
#[derive(Debug)]
pub(super) struct Chunk {
    /// Its place among all chunks of all files.
    pub(super) sequence: u64,
    /// The file's place among the files.
    pub(super) file: usize,
    /// Number of the first line, from 1.
    first: usize,
    /// The lines with their line feeds; the last one of a file may lack it.
    pub(super) bytes: Vec<u8>,
}

impl Chunk {
    /// The lines and their numbers.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&[u8], usize)> {
        let mut rest = self.bytes.as_slice();
        let lines = iter::from_fn(move || {
            let end = memchr(b'\n', rest).unwrap_or(rest.len());
            let line = rest.get(..end).filter(|_| !rest.is_empty())?;
            rest = rest.get(end + 1..).unwrap_or_default();
            Some(line)
        });
        lines.zip(self.first..)
    }
}

/// The chunks of one file.
pub(super) struct Chunks<R> {
    input: R,
    file: usize,
    /// How much is read at once.
    size: usize,
    /// How much of a line is kept, less one: a longer line is one byte longer than it may be.
    limit: usize,
    /// The beginning of a line whose end is still to be read.
    rest: Vec<u8>,
    line: usize,
    ended: bool,
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(input: R, file: usize, size: usize, limit: usize) -> Self {
        Self { input, file, size, limit, rest: Vec::new(), line: 1, ended: false }
    }

    /// The next chunk, none at the end. `before_growing` is called before a line takes more than a chunk's memory.
    pub(super) fn next(
        &mut self,
        sequence: &mut u64,
        before_growing: impl Fn(),
    ) -> io::Result<Option<Chunk>> {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.reserve_exact(self.size.saturating_sub(bytes.len()));
        let mut searched = 0;
        loop {
            if let Some(end) = line_end(&bytes, searched) {
                self.rest = bytes.get(end..).unwrap_or_default().to_vec();
                bytes.truncate(end);
                break;
            }
            searched = bytes.len();
            if self.ended {
                break;
            }
            if bytes.len() > self.limit {
                bytes.truncate(self.limit + 1);
                self.skip_line(&mut bytes)?;
                break;
            }
            if bytes.len() >= self.size {
                before_growing();
                // All at once: memory that nothing is written to costs nothing, and growing in steps makes copies.
                // Where there is not as much to be had, steps have to do.
                let _ = bytes.try_reserve_exact(self.limit.saturating_add(STEP).saturating_sub(bytes.len()));
            }
            self.fill(&mut bytes)?;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let first = self.line;
        self.line += memchr_iter(b'\n', &bytes).count();
        *sequence += 1;
        Ok(Some(Chunk { sequence: *sequence - 1, file: self.file, first, bytes }))
    }

    /// Reads once, so that what comes slowly is answered at once.
    fn fill(&mut self, bytes: &mut Vec<u8>) -> io::Result<()> {
        let old = bytes.len();
        let more = self.size.saturating_sub(old).max(self.size.min(STEP));
        bytes.resize(old + more, 0);
        let read = loop {
            match self.input.read(bytes.get_mut(old..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        bytes.truncate(old + read.as_ref().map_or(0, |read| *read));
        self.ended = read? == 0;
        Ok(())
    }

    /// Reads over the rest of a line, of which enough is kept.
    fn skip_line(&mut self, bytes: &mut Vec<u8>) -> io::Result<()> {
        let mut block = Vec::new();
        while !self.ended {
            block.clear();
            self.fill(&mut block)?;
            if let Some(end) = memchr(b'\n', &block) {
                self.rest = block.get(end + 1..).unwrap_or_default().to_vec();
                bytes.push(b'\n');
                break;
            }
        }
        Ok(())
    }
}

/// The place after the last line feed that is not before `from`.
fn line_end(bytes: &[u8], from: usize) -> Option<usize> {
    memrchr(b'\n', bytes.get(from..)?).map(|place| from + place + 1)
}

#[cfg(test)]
mod tests {
    use super::Chunks;

    fn lines(input: &str, size: usize, limit: usize) -> Vec<(usize, String)> {
        let mut chunks = Chunks::new(input.as_bytes(), 0, size, limit);
        let mut all = Vec::new();
        let mut sequence = 0;
        while let Some(chunk) = chunks.next(&mut sequence, || {}).expect("bytes can be read") {
            assert_eq!(chunk.sequence + 1, sequence);
            all.extend(
                chunk.lines().map(|(line, number)| (number, String::from_utf8_lossy(line).into_owned())),
            );
        }
        all
    }

    #[test]
    fn every_line_comes_once_whatever_the_size() {
        for input in
            ["", "\n", "a", "a\n", "a\n\n\nbc", "abcdef\ng\n\nhi\r\njklmnop", "aaaaaaaaaaaaaaaaaa\nb"]
        {
            let expected: Vec<(usize, String)> = input
                .split_inclusive('\n')
                .map(|line| line.trim_end_matches('\n').to_owned())
                .zip(1..)
                .map(|(line, number)| (number, line))
                .collect();
            for size in 1..12 {
                assert_eq!(lines(input, size, 100), expected, "{input:?} by {size}");
            }
        }
    }

    #[test]
    fn long_lines_are_kept_to_their_limit() {
        for size in 1..12 {
            let found = lines("abcdefghij\nk\nlmnopqrstuvwxyz", size, 4);
            let shown: Vec<(usize, &str, bool)> =
                found.iter().map(|(number, line)| (*number, &line[..1], line.len() > 4)).collect();
            assert_eq!(shown, [(1, "a", true), (2, "k", false), (3, "l", true)], "by {size}");
            let longest = found.iter().map(|(_, line)| line.len()).max();
            assert!(longest <= Some(4 + size.max(6)), "by {size}: {longest:?}");
        }
    }
}
