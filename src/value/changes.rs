//! What a request takes over from an object that was read.

use super::Field;

impl<T> Field<T> {
    /// The same, but for null: a request leaves out what has no value.
    pub(crate) fn null_to_absent(self) -> Self {
        match self {
            Self::Null => Self::Absent,
            other => other,
        }
    }
}

impl<T: Clone + PartialEq> Field<T> {
    /// This field where it differs from what it was before; an absent one differs from nothing.
    pub(crate) fn changed(&self, before: &Self) -> Self {
        if self == before { Self::Absent } else { self.clone() }
    }
}

impl<T: Clone + PartialEq> Field<Vec<T>> {
    /// As [`changed`](Self::changed); what became null is emptied, since a collection is never null.
    pub(crate) fn changed_collection(&self, before: &Self) -> Self {
        match self.changed(before) {
            Self::Null => Self::Value(Vec::new()),
            changed => changed,
        }
    }
}
