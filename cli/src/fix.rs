//! Mending: edits of a file's bytes that leave all other bytes as they are.

pub(crate) mod diff;
pub(crate) mod member;
pub(crate) mod mend;
pub(crate) mod propose;
pub(crate) mod write;
