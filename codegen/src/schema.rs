//! The content of the files under `schemas/`, word for word: one type for each kind of file. Only the form is checked.

mod common;
mod disagreement;
mod operations;
mod read;
mod spanned;
mod table;

use crate::vocabulary::TypeKind;
pub(crate) use common::{Cloud, Common, Described, Profile, ProfileTexts};
pub(crate) use disagreement::{Disagreement, Statement};
pub(crate) use operations::{Example, Header, Operation, Operations, Permission};
pub(crate) use read::{FromToml, Reader};
pub(crate) use spanned::Spanned;
use table::tables;

/// A value with its position, as the TOML parser returns it.
pub(crate) type TomlValue<'t> = toml::Spanned<toml::de::DeValue<'t>>;

/// One parsed file.
#[derive(Debug)]
pub(crate) enum File {
    /// `<name>/type.toml` or `complex/<name>.toml`
    Type(StructuredType),
    /// `<name>/operations.toml`
    Operations(Box<Operations>),
    /// `enums/<name>.toml`
    Enum(EnumType),
    /// `common.toml`
    Common(Common),
}

impl File {
    /// Where each part of the file was transcribed from, and when.
    #[must_use]
    pub(crate) fn provenances(&self) -> Vec<&Provenance> {
        match self {
            Self::Type(file) => vec![&file.provenance],
            Self::Enum(file) => vec![&file.provenance],
            Self::Operations(file) => {
                file.tables().map(|(_, operation)| &operation.get_ref().provenance).collect()
            }
            Self::Common(file) => vec![&file.provenance],
        }
    }
}

tables! {
    /// Where a file was transcribed from, and when.
    struct Provenance {
        /// Address of the documentation page.
        page: Spanned<String>,
        /// Day on which the file was compared with the page.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        transcribed: Spanned<Day>,
        /// The revision of the page or of $metadata that was read.
        revision: Spanned<String>,
    }

    /// An entity type or a complex type.
    struct StructuredType {
        /// Whether instances have a key (`entityType`) or are values (`complexType`).
        kind: Spanned<TypeKind>,
        /// Where the file comes from.
        provenance: Provenance,
        /// Description of the type, in our own words.
        description: Spanned<String>,
        /// The plural of its name, if it is irregular.
        plural: Option<Spanned<String>>,
        /// Name of the type whose properties this one inherits.
        base: Option<Spanned<String>>,
        /// Whether only derived types have instances.
        is_abstract as "abstract": Spanned<bool> = false,
        /// Whether instances may have properties that are not declared.
        open: Spanned<bool> = false,
        /// The name of this type in the global $metadata, if different.
        metadata_name: Option<Spanned<String>>,
        /// Whether examples are about this type, if it has what they show.
        prominent: Spanned<bool> = false,
        /// The Rust trait that gives access to these properties on every derived type.
        rust_trait: Option<Spanned<String>>,
        /// The properties, in the page's order.
        property: Vec<Spanned<Property>> = [],
        /// The points on which sources disagree.
        disagreement: Vec<Spanned<Disagreement>> = [],
    }

    /// One row of a property table.
    struct Property {
        /// Name in JSON.
        name: Spanned<String>,
        /// Type in `OData` notation.
        type_expr as "type": Spanned<String>,
        /// Description of the property, in our own words.
        description: Spanned<String>,
        /// Whether null is allowed; ignored for collections.
        nullable: Spanned<bool> = true,
        /// Whether only the service sets it.
        read_only: Spanned<bool> = false,
        /// Whether a documentation page has it; `false` for a property that only $metadata has.
        documented: Spanned<bool> = true,
        /// The enum that lists the allowed strings.
        enum_name as "enum": Option<Spanned<String>>,
        /// The format that a string must have.
        format: Option<Spanned<Format>>,
        /// The type that the global $metadata declares, if different.
        metadata_type: Option<Spanned<String>>,
        /// The property that the global $metadata has instead of this one.
        metadata_name: Option<Spanned<String>>,
        /// A value for the documents, if no example of an operation has one.
        example: Option<Spanned<PropertyExample>>,
    }
}

/// A day, such as 2026-11-23; days sort as text.
#[derive(Debug)]
pub(crate) struct Day(String);

impl Day {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A value that a property can have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub(crate) enum PropertyExample {
    /// Of a string, a date or a time.
    Text(String),
    /// Of a number.
    Integer(i64),
    /// Of a number that is not an integer.
    Number(f64),
    /// Of a collection of strings.
    Texts(Vec<String>),
}

/// Formats of strings, in addition to the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "kebab-case"))]
pub(crate) enum Format {
    /// An absolute link.
    Link,
    /// A link that may lack its scheme.
    LenientLink,
}

impl Format {
    /// The name in the files.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::LenientLink => "lenient-link",
        }
    }
}

tables! {
    /// An enum type, or a closed list of values that only the documentation has.
    struct EnumType {
        /// Where the file comes from.
        provenance: Provenance,
        /// Description of the values, in our own words.
        description: Spanned<String>,
        /// Whether $metadata declares it with `IsFlags="true"`.
        flags: Spanned<bool> = false,
        /// Whether $metadata has this enum type.
        in_metadata: Spanned<bool> = true,
        /// The member that is a placeholder for future members.
        sentinel: Option<Spanned<String>>,
        /// The members, in the page's order.
        member: Vec<Spanned<Member>> = [],
        /// The points on which sources disagree.
        disagreement: Vec<Spanned<Disagreement>> = [],
    }

    /// One member of an enum.
    struct Member {
        /// Name in JSON.
        name: Spanned<String>,
        /// Description of the member, in our own words.
        description: Spanned<String>,
        /// Number in $metadata; required for every member of a flags enum.
        value: Option<Spanned<i64>>,
        /// Whether a documentation page has it; `false` for a member that only $metadata has.
        documented: Spanned<bool> = true,
    }
}
