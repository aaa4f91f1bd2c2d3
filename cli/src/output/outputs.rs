//! Standard output, and the files of `--output`.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anstream::StripStream;

use super::{Checked, Output, Unchecked};
use crate::args::OutputFile;

/// Everything that a run writes its results to.
pub(crate) struct Outputs {
    standard: Destination,
    files: Vec<(PathBuf, Destination)>,
}

struct Destination {
    output: Box<dyn Output>,
    out: Box<dyn Write>,
}

impl Outputs {
    /// The output to standard output alone.
    pub(crate) fn new(output: Box<dyn Output>, out: Box<dyn Write>) -> Self {
        Self { standard: Destination { output, out }, files: Vec::new() }
    }

    /// Adds a file, which is created.
    pub(crate) fn add_file(&mut self, file: &OutputFile, output: Box<dyn Output>) -> io::Result<()> {
        let path = &file.path;
        let created = File::create(path).map_err(|error| with_path(path, &error))?;
        let out: Box<dyn Write> = if file.format.is_for_people() {
            Box::new(BufWriter::new(StripStream::new(created)))
        } else {
            Box::new(BufWriter::new(created))
        };
        self.files.push((path.clone(), Destination { output, out }));
        Ok(())
    }

    pub(crate) fn body(&mut self, checked: &Checked<'_>) -> io::Result<()> {
        self.each(|output, out| output.body(out, checked))
    }

    pub(crate) fn unchecked(&mut self, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.each(|output, out| output.unchecked(out, unchecked))
    }

    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.each(|output, out| output.finish(out))?;
        self.flush()
    }

    /// Standard output, for what is not about a body.
    pub(crate) fn standard(&mut self) -> &mut dyn Write {
        &mut self.standard.out
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.each(|_, out| out.flush())
    }

    fn each(
        &mut self,
        mut write: impl FnMut(&mut dyn Output, &mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        let Destination { output, out } = &mut self.standard;
        match write(output.as_mut(), out.as_mut()) {
            // The reader of standard output, such as `head`, has enough. The files are written all the same.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe && !self.files.is_empty() => {
                *out = Box::new(io::sink());
            }
            written => written?,
        }
        self.files.iter_mut().try_for_each(|(path, Destination { output, out })| {
            write(output.as_mut(), out.as_mut()).map_err(|error| with_path(path, &error))
        })
    }
}

/// An error of a file; that a pipe is closed is one too.
fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}
