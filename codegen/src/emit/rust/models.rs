//! What callers build and read: types, enums, requests, and the traits of facets.

pub(super) mod enums;
pub(super) mod facets;
pub(super) mod requests;
pub(super) mod types;
