//! One module for each command.

pub(crate) mod schema;
pub(crate) mod validate;
