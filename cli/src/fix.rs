//! `--fix`: edits that leave every other byte of a file unchanged.

mod diff;
pub(crate) mod dry_run;
pub(crate) mod write;
