//! Links between parts of the model: indexes into its lists.

use std::ops::Index;

use super::{EnumType, Model, Operation, StructuredType};

/// Declares an index into a list of the model.
macro_rules! id {
    ($(#[doc = $doc:literal])+ $name:ident, $list:ident, $item:ty) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(usize);

        impl $name {
            /// The index of an element that the finished model has.
            pub(crate) fn new(index: usize) -> Self {
                Self(index)
            }
        }

        impl Index<$name> for Model {
            type Output = $item;

            #[expect(clippy::indexing_slicing, reason = "only `resolve` makes an index, of a file in the model")]
            fn index(&self, id: $name) -> &$item {
                &self.$list[id.0]
            }
        }
    };
}

id! {
    /// A structured type of the model.
    TypeId, types, StructuredType
}

id! {
    /// An enum of the model.
    EnumId, enums, EnumType
}

id! {
    /// An operation of the model.
    OperationId, operations, Operation
}
