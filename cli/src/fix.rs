//! Mending: edits of a file's bytes that leave all other bytes as they are.

pub(crate) mod member;
pub(crate) mod propose;
