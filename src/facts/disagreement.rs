//! Contradictions between sources.

/// A contradiction between sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The property concerned; `None` if it is the whole type, enum type or operation.
    pub property: Option<&'static str>,
    /// What the sources disagree about.
    pub topic: Topic,
    /// What each source says.
    pub says: &'static [Statement],
    /// The reading that this crate follows, and why.
    pub reading: &'static str,
}

/// What sources can disagree about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Topic {
    /// Whether it exists.
    Presence,
    /// Its name.
    Name,
    /// Its type, or whether it is a collection.
    Type,
    /// Whether null is allowed.
    Nullability,
    /// Which values are allowed.
    Values,
    /// Whether and when it can be set.
    Settable,
    /// Which permissions it needs.
    Permissions,
    /// What it means.
    Meaning,
    /// Its path.
    Path,
}

/// What one source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The source.
    pub source: Source,
    /// The clouds whose $metadata says so; empty for the global cloud.
    pub clouds: &'static [&'static str],
    /// What the source says.
    pub text: &'static str,
}

/// The kinds of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A documentation page.
    Documentation,
    /// $metadata (CSDL).
    Metadata,
    /// Microsoft's REST API guidelines.
    Guidelines,
    /// The `OData` specification.
    Odata,
    /// A response of the service.
    Response,
}
