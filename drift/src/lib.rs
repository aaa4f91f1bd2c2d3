//! Compares the schema files of `msgraph-profile` with what Microsoft publishes.
//!
//! 1. [`Schema::read`] reads the schema files and keeps the position of each row.
//! 2. [`csdl::read`] or [`typings::read`] read what Microsoft's file declares for the same types.
//! 3. [`compare`] reports every [`Difference`] that no disagreement row explains, and every obsolete disagreement row.
//!
//! `schemas/README.md` describes, under `declares`, which differences a row explains.
//!
//! ```
//! use msgraph_profile_codegen::Source;
//! use msgraph_profile_drift::{DifferenceKind, GLOBAL_CLOUD, Schema, compare, csdl};
//!
//! let parcel = r#"
//!     kind = "complexType"
//!     description = "Something to send."
//!     [provenance]
//!     page = "https://example.com/parcel"
//!     transcribed = 2026-11-23
//!     revision = "first"
//!     [[property]]
//!     name = "label"
//!     type = "Edm.String"
//!     description = "The text on it."
//! "#;
//! let schema = Schema::read(&[Source::new("schemas/complex/parcel.toml", parcel)]).unwrap();
//! let metadata = r#"
//!     <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
//!       <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
//!         <ComplexType Name="parcel"><Property Name="label" Type="Edm.Int32"/></ComplexType>
//!       </Schema>
//!     </edmx:DataServices></edmx:Edmx>"#;
//! let declared = csdl::read(metadata.as_bytes(), &schema).unwrap();
//! let drift = compare(&schema, &declared, GLOBAL_CLOUD);
//! assert_eq!(drift.differences[0].kind, DifferenceKind::Type);
//! assert_eq!(drift.differences[0].line, 10);
//! ```

mod compare;
pub mod csdl;
mod declared;
mod difference;
mod disagreements;
mod schema;
pub mod typings;

pub use compare::{Drift, compare};
pub use declared::Declared;
use declared::Notation;
pub use difference::{Difference, DifferenceKind, RowKeys};
pub use disagreements::GLOBAL_CLOUD;
pub use schema::Schema;

use std::fmt;
use std::io;

/// The reason why a file cannot be read, with the line.
#[derive(Debug)]
pub struct ReadError {
    /// The line, from 1; `None` if the error is about the file as a whole.
    pub line: Option<usize>,
    /// What is wrong and, if that is known, how to fix it.
    pub message: String,
}

impl ReadError {
    fn at(line: usize, message: impl Into<String>) -> Self {
        Self { line: Some(line), message: message.into() }
    }

    fn whole_file(message: impl Into<String>) -> Self {
        Self { line: None, message: message.into() }
    }
}

/// `line 7: the file ends inside <EntityType>, which begins on line 3`
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::whole_file(error.to_string())
    }
}
