//! The counts at the end of what people read.

use std::fmt;

use super::{Checked, Unchecked, counted_bodies, not_checked, not_read};
use crate::text::counted;

/// How many files and bodies were checked, with how many problems.
#[derive(Default)]
pub(crate) struct Summary {
    files: usize,
    invalid_files: usize,
    /// How many of the bodies are inside a file.
    elements: usize,
    /// The last file, whose bodies follow each other, and whether one of them is invalid.
    last_file: Option<(String, bool)>,
    errors: usize,
    warnings: usize,
    /// How many files could not be read.
    unread: usize,
    /// How many bodies could not be validated.
    unchecked: usize,
}

impl Summary {
    /// Whether nothing was checked yet.
    pub(super) fn is_empty(&self) -> bool {
        self.files == 0
    }

    pub(super) fn has_problems(&self) -> bool {
        self.errors + self.warnings > 0
    }

    pub(super) fn count(&mut self, checked: &Checked<'_>) {
        // The counts include violations that the report does not hold.
        let report = checked.report;
        self.errors += report.error_count();
        self.warnings += report.len() - report.error_count();
        let is_element = checked.pointer().is_some();
        self.elements += usize::from(is_element);
        let was_invalid = match &self.last_file {
            Some((file, is_invalid)) if is_element && *file == checked.file.name => *is_invalid,
            _ => {
                self.files += 1;
                false
            }
        };
        self.invalid_files += usize::from(!report.is_valid() && !was_invalid);
        if is_element {
            self.last_file = Some((checked.file.name.clone(), was_invalid || !report.is_valid()));
        }
    }

    pub(super) fn count_unchecked(&mut self, unchecked: &Unchecked<'_>) {
        if unchecked.is_read {
            self.unchecked += 1;
        } else {
            self.unread += 1;
        }
    }
}

/// `3 bodies in 2 files checked, 1 invalid: 8 errors, 1 warning, 1 file could not be read`
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing = not_checked(self.unchecked) + &not_read(self.unread);
        if self.files == 0 {
            // Counts of errors would sound like success.
            return write!(f, "no files checked{missing}");
        }
        if self.elements > 0 {
            write!(f, "{} in ", counted_bodies(self.elements))?;
        }
        write!(f, "{} checked", counted(self.files, "file"))?;
        if self.files > 1 && self.invalid_files > 0 {
            write!(f, ", {} invalid", self.invalid_files)?;
        }
        write!(f, ": {}, {}{missing}", counted(self.errors, "error"), counted(self.warnings, "warning"))
    }
}
