//! What `--fix` would change, without changing it.

use std::collections::HashSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::diff::{self, Base};
use crate::input::InputFile;
use crate::text::counted;

/// Prints a patch, and counts what it fixes.
pub(crate) struct DryRun {
    base: Base,
    in_colour: bool,
    /// The files that would change, by their paths without symbolic links.
    files: HashSet<PathBuf>,
    /// The number of problems that would be fixed.
    fixes: usize,
    /// The number of problems that would be left.
    left: usize,
}

impl DryRun {
    pub(crate) fn new(files: &[InputFile], in_colour: bool) -> Self {
        let paths = files.iter().filter(|file| !file.is_stdin()).map(|file| file.path.as_path());
        Self { base: Base::of(paths), in_colour, files: HashSet::new(), fixes: 0, left: 0 }
    }

    /// Prints the fixes of a file, unless it has another name under which it was fixed already.
    pub(crate) fn fix(
        &mut self,
        out: &mut dyn Write,
        path: &Path,
        (old, new): (&[u8], &[u8]),
        fixes: usize,
    ) -> io::Result<()> {
        if !self.files.insert(path.to_owned()) {
            return Ok(());
        }
        self.fixes += fixes;
        out.write_all(&diff::unified(&self.base.path(path), old, new, self.in_colour))
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
            "{} would be fixed in {} of {}; {} would be left{not_read}",
            counted(*fixes, "problem"),
            files.len(),
            counted(checked, "file"),
            counted(*left, "problem"),
        )?;
        match self.base.other_folder().filter(|_| !files.is_empty()) {
            Some(folder) => writeln!(out, "Apply the patch with `patch -p1 -d {}`.", folder.display()),
            None => Ok(()),
        }
    }
}
