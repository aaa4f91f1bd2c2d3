//! The commands, one module each.

pub(crate) mod completions;
pub(crate) mod drift;
pub(crate) mod explain;
pub(crate) mod man;
pub(crate) mod request;
pub(crate) mod schema;
pub(crate) mod validate;
