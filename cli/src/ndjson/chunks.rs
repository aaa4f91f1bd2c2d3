//! Cuts an input into chunks of whole lines; a line that is longer than the limit is cut.

use std::io::{self, Read};
use std::iter;

use memchr::{memchr, memchr_iter, memrchr};

/// The size of one read within a long line.
const STEP: usize = 64 << 10;

/// Whole lines of a file.
#[derive(Debug)]
pub(super) struct Chunk {
    /// Its index among all chunks of all files.
    pub(super) sequence: u64,
    /// The index of the file.
    pub(super) file: usize,
    /// The number of the first line, from 1.
    first: usize,
    /// The lines with their line feeds; the last line of a file may have none.
    pub(super) bytes: Vec<u8>,
}

impl Chunk {
    /// The lines without their line feeds, and their numbers.
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
    /// The size of one read.
    size: usize,
    /// The longest line that is kept whole; of a longer one, one byte more is kept, so that it is too large.
    limit: usize,
    /// The start of a line whose end has not been read yet.
    rest: Vec<u8>,
    line: usize,
    is_at_end: bool,
}

impl<R: Read> Chunks<R> {
    pub(super) fn new(input: R, file: usize, size: usize, limit: usize) -> Self {
        Self { input, file, size, limit, rest: Vec::new(), line: 1, is_at_end: false }
    }

    /// The next chunk, or `None` at the end. Calls `before_growing` before a line takes more memory than a chunk.
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
            if self.is_at_end {
                break;
            }
            if bytes.len() > self.limit {
                bytes.truncate(self.limit + 1);
                self.skip_line(&mut bytes)?;
                break;
            }
            if bytes.len() >= self.size {
                before_growing();
                // Reserved at once: untouched memory costs nothing, and growing in steps would copy the line.
                // If there is not enough of it, the buffer grows in steps after all.
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

    /// Reads once, so that lines that arrive slowly get their results immediately.
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
        self.is_at_end = read? == 0;
        Ok(())
    }

    /// Skips the rest of a line that is too long.
    fn skip_line(&mut self, bytes: &mut Vec<u8>) -> io::Result<()> {
        let mut block = Vec::new();
        while !self.is_at_end {
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

/// The index after the last line feed at or after `from`.
fn line_end(bytes: &[u8], from: usize) -> Option<usize> {
    memrchr(b'\n', bytes.get(from..)?).map(|index| from + index + 1)
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use proptest::prelude::*;

    use super::Chunks;

    /// Gives a few bytes at each read, and fails now and then because of a signal.
    struct Slow<'b> {
        bytes: &'b [u8],
        sizes: std::iter::Cycle<std::slice::Iter<'b, usize>>,
    }

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.sizes.next() {
                Some(&0) => Err(io::ErrorKind::Interrupted.into()),
                size => {
                    let size = size.map_or(1, |size| *size).min(buffer.len());
                    self.bytes.read(&mut buffer[..size])
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        /// However the bytes arrive, each line is there once, whole or longer than the limit.
        #[test]
        fn lines_do_not_depend_on_how_they_are_read(
            bytes in prop::collection::vec(prop::sample::select(b"\n\n\r a\xFF".as_slice()), 0..80),
            sizes in prop::collection::vec(0_usize..9, 1..6).prop_map(|sizes| [sizes, vec![1]].concat()),
            size in 1_usize..12,
            limit in 0_usize..20,
        ) {
            let input = Slow { bytes: &bytes, sizes: sizes.iter().cycle() };
            let (mut chunks, mut found, mut sequence) = (Chunks::new(input, 0, size, limit), Vec::new(), 0);
            while let Some(chunk) = chunks.next(&mut sequence, || {}).expect("bytes can be read") {
                found.extend(chunk.lines().map(|(line, number)| (number, line.to_vec())));
            }
            let lines = bytes.split_inclusive(|byte| *byte == b'\n');
            let lines: Vec<_> = lines.map(|line| line.strip_suffix(b"\n").unwrap_or(line)).collect();
            prop_assert_eq!(found.len(), lines.len());
            for (((number, found), line), expected) in found.iter().zip(lines).zip(1..) {
                let is_cut = line.len() > limit && found.len() > limit && line.starts_with(found);
                prop_assert!(*number == expected && (is_cut || found == line), "{number}: {found:?}");
            }
        }
    }

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
    fn every_line_is_read_once_at_any_chunk_size() {
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
    fn long_lines_are_cut_at_the_limit() {
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
