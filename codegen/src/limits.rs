//! The limits of the generated tables. The generator refuses schema files that exceed one, and writes those that the
//! library needs into `object_tables.rs`.

/// The most properties that a type can have, inherited ones included: a reader keeps one bit for each in a `u64`, and
/// the last bit for `@odata.type`.
pub(crate) const MAX_PROPERTIES: usize = u64::BITS as usize - 1;

/// The most members that an enum can have: a reader keeps one bit for each member of a collection in a `u64`.
pub(crate) const MAX_MEMBERS: usize = u64::BITS as usize;
