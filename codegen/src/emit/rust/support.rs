//! What several emitters of Rust source use.

pub(in crate::emit) mod docs;
pub(in crate::emit) mod features;
pub(in crate::emit) mod files;
pub(in crate::emit) mod named_enum;
pub(in crate::emit) mod names;
pub(in crate::emit) mod objects;
pub(in crate::emit) mod prefix_hash;
pub(in crate::emit) mod tokens;
