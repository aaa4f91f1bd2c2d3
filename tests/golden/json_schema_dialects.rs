// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

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
    /// `OpenAPI` 3.0: the same document. This dialect has no pattern for names, so request bodies can have no annotation
    /// except `@odata.type`.
    OpenApi30,
}
impl Dialect {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Draft202012,
        Self::Draft07,
        Self::OpenApi31,
        Self::OpenApi30,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft202012 => "2020-12",
            Self::Draft07 => "draft-07",
            Self::OpenApi31 => "openapi-3.1",
            Self::OpenApi30 => "openapi-3.0",
        }
    }
}
crate::named!(Dialect);
/// The readers that a document is meant for. The other flavors than `vanilla` are for JSON Schema dialects only.
///
/// Parses from and prints as its name, such as `vanilla`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Flavor {
    /// All readers: only the dialect's own keywords.
    Vanilla,
    /// Generators of code: without `patternProperties`, so the types that they make from requests have no names but the
    /// properties. Annotations other than `@odata.type` are rejected.
    Code,
    /// Language models that call tools with strict schemas: only requests that create an object, in 2020-12, and only
    /// keywords that all of them support. A body that such a schema accepts must still be validated.
    Strict,
    /// Editors: with `enumDescriptions`, `markdownDescription` and `defaultSnippets`, which Visual Studio Code reads and
    /// strict readers reject.
    VsCode,
}
impl Flavor {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Vanilla,
        Self::Code,
        Self::Strict,
        Self::VsCode,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vanilla => "vanilla",
            Self::Code => "code",
            Self::Strict => "strict",
            Self::VsCode => "vscode",
        }
    }
}
crate::named!(Flavor);
