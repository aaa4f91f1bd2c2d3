//! The dialects and flavors of the documents.

mod generated {
    //! The generated enums.
    include!(concat!(env!("OUT_DIR"), "/generated/json_schema_dialects.rs"));
}

pub use generated::{Dialect, Flavor};

impl Dialect {
    /// Whether a document describes all operations rather than being a single schema.
    #[must_use]
    pub const fn is_open_api(self) -> bool {
        matches!(self, Self::OpenApi31 | Self::OpenApi30)
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is generated")]
impl Default for Flavor {
    fn default() -> Self {
        Self::Vanilla
    }
}
