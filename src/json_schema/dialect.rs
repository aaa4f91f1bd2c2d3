//! The dialects and flavors of the documents.

use crate::named;

/// The dialect of a document.
///
/// Parses from and prints as the name of its folder, such as `2020-12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Dialect {
    /// JSON Schema, draft 2020-12: a document for each payload, structured type and enum.
    Draft202012,
    /// JSON Schema, draft-07: the same documents.
    Draft07,
    /// `OpenAPI` 3.1: one document with all operations.
    OpenApi31,
    /// `OpenAPI` 3.0: the same document. This dialect has no pattern for names, so request bodies can have no
    /// annotation except `@odata.type`.
    OpenApi30,
}

impl Dialect {
    /// All dialects.
    pub const ALL: &'static [Self] = &[Self::Draft202012, Self::Draft07, Self::OpenApi31, Self::OpenApi30];

    /// The dialect's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft202012 => "2020-12",
            Self::Draft07 => "draft-07",
            Self::OpenApi31 => "openapi-3.1",
            Self::OpenApi30 => "openapi-3.0",
        }
    }

    /// Whether a document describes all operations rather than being a single schema.
    #[must_use]
    pub const fn is_open_api(self) -> bool {
        matches!(self, Self::OpenApi31 | Self::OpenApi30)
    }
}

named!(Dialect);

/// The readers that a document is meant for.
///
/// Parses from and prints as `vanilla` and `vscode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Flavor {
    /// All readers: only the dialect's own keywords.
    #[default]
    Vanilla,
    /// Editors: with `enumDescriptions`, `markdownDescription` and `defaultSnippets`, which Visual Studio Code reads
    /// and strict readers reject. JSON Schema dialects only.
    VsCode,
}

impl Flavor {
    /// All flavors.
    pub const ALL: &'static [Self] = &[Self::Vanilla, Self::VsCode];

    /// The flavor's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vanilla => "vanilla",
            Self::VsCode => "vscode",
        }
    }
}

named!(Flavor);
