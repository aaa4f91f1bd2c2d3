//! `--fix`: edits that leave every other byte of a file unchanged.

pub(crate) mod apply;
pub(crate) mod diff;
mod json_edit;
pub(crate) mod propose;
pub(crate) mod write;
