//! The generated [`Payload`] enum.

include!(concat!(env!("OUT_DIR"), "/generated/payloads.rs"));
