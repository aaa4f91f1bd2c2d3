//! What `--fix` would change, without changing it.

use std::io::{self, Write};
use std::path::Path;

use super::diff::{self, Base};
use crate::input::{InputFile, STDIN};
use crate::text::counted;

/// Prints a patch, and counts what it fixes.
pub(crate) struct DryRun {
    base: Base,
    in_colour: bool,
    /// The number of files that would change.
    files: usize,
    /// The number of problems that would be fixed.
    fixes: usize,
    /// The number of problems that would be left.
    left: usize,
}

impl DryRun {
    pub(crate) fn new(files: &[InputFile], in_colour: bool) -> Self {
        let paths = files.iter().map(|file| file.path.as_path()).filter(|path| *path != Path::new(STDIN));
        Self { base: Base::of(paths), in_colour, files: 0, fixes: 0, left: 0 }
    }

    /// Prints the fixes of a file.
    pub(crate) fn fix(
        &mut self,
        out: &mut dyn Write,
        path: &Path,
        (old, new): (&[u8], &[u8]),
        fixes: usize,
    ) -> io::Result<()> {
        self.files += 1;
        self.fixes += fixes;
        // A file that could be fixed is JSON, and so UTF-8.
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let diff = diff::unified(&self.base.path(path), &text(old), &text(new), self.in_colour);
        out.write_all(diff.as_bytes())
    }

    /// Counts the problems that a file would be left with.
    pub(crate) fn leave(&mut self, problems: usize) {
        self.left += problems;
    }

    /// Says what would be fixed, what would be left, and how to apply the patch.
    pub(crate) fn summarize(&self, out: &mut dyn Write, checked: usize, not_read: &str) -> io::Result<()> {
        let Self { files, fixes, left, .. } = self;
        writeln!(
            out,
            "{} would be fixed in {files} of {}; {} would be left{not_read}",
            counted(*fixes, "problem"),
            counted(checked, "file"),
            counted(*left, "problem"),
        )?;
        match self.base.other_folder().filter(|_| *files > 0) {
            Some(folder) => writeln!(out, "Apply the patch with `patch -p1 -d {}`.", folder.display()),
            None => Ok(()),
        }
    }
}
