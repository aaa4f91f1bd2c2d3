//! Where sources contradict each other.

/// A contradiction between sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The property it is about; the whole type, enum or operation where absent.
    pub property: Option<&'static str>,
    /// What the sources differ in.
    pub topic: Topic,
    /// Who says what.
    pub says: &'static [Statement],
    /// The reading taken, and why.
    pub reading: &'static str,
}

/// What sources can differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Topic {
    /// Whether it exists.
    Presence,
    /// How it is called.
    Name,
    /// Its type, or single value against collection.
    Type,
    /// Whether null is a right value.
    Nullability,
    /// Which values are right.
    Values,
    /// Who may set it, and when.
    Settable,
    /// Which permissions it needs.
    Permissions,
    /// What it means.
    Meaning,
    /// Where it is found.
    Path,
}

/// What one source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// Who.
    pub source: Source,
    /// Which clouds' $metadata; empty for the global one.
    pub clouds: &'static [&'static str],
    /// What.
    pub text: &'static str,
}

/// Kinds of source.
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
    /// An answer that the service gave.
    Response,
}
