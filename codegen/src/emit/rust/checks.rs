//! What the validator reads: tables and readers.

pub(super) mod byte_readers;
pub(super) mod evidence;
pub(super) mod object_tables;
pub(super) mod typed_readers;
