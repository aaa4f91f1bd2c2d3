//! The readers of each form of input: they walk it and ask the checker.

pub(crate) mod bytes;
pub(crate) mod typed;
pub(crate) mod value;
