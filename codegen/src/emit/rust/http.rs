//! What requests are sent with: clouds, and the operations of bodies and types.

pub(super) mod clouds;
pub(super) mod operations;
