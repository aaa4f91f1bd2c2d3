//! Where the schema files of `msgraph-profile` and what Microsoft publishes have drifted apart.
//!
//! 1. [`Tables`]: what the schema files say, each row with its line;
//! 2. [`csdl::read`] or [`typings::read`]: what the other side declares, of the same types;
//! 3. [`compare`]: every [`Difference`] that no disagreement row explains, and every row that has had its day.
//!
//! Which difference a row explains is said in `schemas/README.md`, under `declares`.
//!
//! ```
//! use msgraph_profile_codegen::Source;
//! use msgraph_profile_drift::{Cloud, Kind, Tables, compare, csdl};
//!
//! let parcel = r#"
//!     kind = "complexType"
//!     description = "Something that is sent."
//!     [provenance]
//!     page = "https://example.com/parcel"
//!     transcribed = 2026-11-23
//!     revision = "first"
//!     [[property]]
//!     name = "label"
//!     type = "Edm.String"
//!     description = "What is written on it."
//! "#;
//! let tables = Tables::read(&[Source::new("schemas/types/parcel.toml", parcel)]).unwrap();
//! let metadata = r#"
//!     <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
//!       <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
//!         <ComplexType Name="parcel"><Property Name="label" Type="Edm.Int32"/></ComplexType>
//!       </Schema>
//!     </edmx:DataServices></edmx:Edmx>"#;
//! let declared = csdl::read(metadata.as_bytes(), &tables).unwrap();
//! let drift = compare(&tables, &declared, &Cloud::Global);
//! assert_eq!(drift.differences[0].kind, Kind::Type);
//! assert_eq!(drift.differences[0].line, 10);
//! ```

mod compare;
pub mod csdl;
mod declared;
mod difference;
mod rows;
mod tables;
pub mod typings;

pub use compare::{Drift, compare};
pub use declared::Declared;
use declared::Notation;
pub use difference::{Difference, Kind, RowKeys};
pub use rows::Cloud;
pub use tables::Tables;

use std::fmt;
use std::io;

/// Why a file could not be read, and where.
#[derive(Debug)]
pub struct Unreadable {
    /// Line, from 1; none where the file as a whole is meant.
    pub line: Option<usize>,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl Unreadable {
    fn at(line: usize, message: impl Into<String>) -> Self {
        Self { line: Some(line), message: message.into() }
    }

    fn whole(message: impl Into<String>) -> Self {
        Self { line: None, message: message.into() }
    }
}

/// `line 7: the file ends inside <EntityType>, which begins on line 3`
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for Unreadable {}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        Self::whole(error.to_string())
    }
}
