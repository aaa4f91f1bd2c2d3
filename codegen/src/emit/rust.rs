//! The generated Rust source, one emitter for each kind of file.
//!
//! Most emitters write one file for each type or enum, such as `personInterest/types.rs`, and an index that includes
//! them, `types.rs`. So a new type adds files, and a line to each index.

mod checks;
mod facts;
mod http;
mod models;
mod payload_types;
mod payloads;
mod schema_files;
pub(super) mod support;
mod vocabulary;

use super::Emitter;

pub(super) const EMITTERS: &[Emitter] = &[
    checks::byte_readers::emit,
    checks::evidence::emit,
    checks::object_tables::emit,
    checks::typed_readers::emit,
    facts::emit,
    http::clouds::emit,
    http::operations::emit,
    models::enums::emit,
    models::facets::emit,
    models::requests::emit,
    models::types::emit,
    payload_types::emit,
    payloads::emit,
    schema_files::emit,
    vocabulary::emit,
];
