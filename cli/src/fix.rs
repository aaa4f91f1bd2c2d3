//! `--fix`: edits that leave every other byte of a file unchanged.

pub(crate) mod diff;
pub(crate) mod write;
