//! Formats for services that check repositories, and what these have in common.

mod fingerprint;
pub(super) mod github;
pub(super) mod gitlab;
pub(super) mod junit;
pub(super) mod sarif;
pub(super) mod workspace;
