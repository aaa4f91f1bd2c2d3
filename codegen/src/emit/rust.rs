//! The generated Rust source, one emitter for each kind of file.
//!
//! Most emitters write one file for each type or enum, such as `personInterest/types.rs`, and an index that includes
//! them, `types.rs`. So a new type adds files, and a line to each index.

mod byte_readers;
mod clouds;
mod enums;
mod evidence;
mod facets;
mod facts;
mod object_tables;
mod operations;
mod payload_types;
mod payloads;
mod requests;
mod schema_files;
pub(super) mod support;
mod typed_readers;
mod types;
mod vocabulary;

use super::Emitter;

pub(super) const EMITTERS: &[Emitter] = &[
    byte_readers::emit,
    clouds::emit,
    enums::emit,
    evidence::emit,
    facets::emit,
    facts::emit,
    object_tables::emit,
    operations::emit,
    payload_types::emit,
    payloads::emit,
    requests::emit,
    schema_files::emit,
    typed_readers::emit,
    types::emit,
    vocabulary::emit,
];
