//! JSON Schema documents: one for each request body, structured type and enum, self-contained; `OpenAPI` documents of all
//! operations; and the same schemas for schemars.
//!
//! A document rejects exactly what is denied by default. Requests are closed except for names with `@`; what Graph
//! returns is open.

mod definition;
mod dialect;
mod documents;
mod fragments;
mod node;
mod objects;
mod openapi;
mod ordered;
mod roots;
mod snippets;
mod strict;
mod values;

use super::Emitter;

pub(super) const EMITTERS: &[Emitter] = &[documents::emit, fragments::emit];
