//! What typify and progenitor generate from the exported documents; `build.rs` says how.

#![allow(clippy::all, clippy::pedantic, unused_imports)]

/// typify's types: one module for each JSON Schema document.
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

/// progenitor's client.
pub mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}
