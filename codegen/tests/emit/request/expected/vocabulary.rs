// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The two kinds of structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeKind {
    /// An entity type, whose instances have a key.
    Entity,
    /// A complex type, whose instances are values without a key.
    Complex,
}
/// What an operation does.
///
/// Parses from and prints as the first part of the operation's name, such as `create`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationKind {
    /// It creates an object.
    Create,
    /// It changes an object; properties that the body leaves out keep their values.
    Update,
    /// It lists the objects of a collection.
    List,
    /// It returns an object.
    Get,
    /// It removes an object.
    Delete,
}
impl OperationKind {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Create,
        Self::Update,
        Self::List,
        Self::Get,
        Self::Delete,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::List => "list",
            Self::Get => "get",
            Self::Delete => "delete",
        }
    }
}
crate::named!(OperationKind);
/// A query option of an operation that returns objects.
///
/// Parses from and prints as its name in URLs, such as `$top`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum QueryOption {
    /// Which objects are returned.
    Filter,
    /// In which order they are returned.
    OrderBy,
    /// Which of their properties are returned.
    Select,
    /// How many objects are left out at the start.
    Skip,
    /// How many objects are returned at most.
    Top,
}
impl QueryOption {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Filter,
        Self::OrderBy,
        Self::Select,
        Self::Skip,
        Self::Top,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Filter => "$filter",
            Self::OrderBy => "$orderby",
            Self::Select => "$select",
            Self::Skip => "$skip",
            Self::Top => "$top",
        }
    }
}
crate::named!(QueryOption);
/// The kinds of caller that a permissions table distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PermissionKind {
    /// Delegated, work or school account.
    DelegatedWork,
    /// Delegated, personal Microsoft account.
    DelegatedPersonal,
    /// Application, without a user.
    Application,
}
/// What sources can disagree about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Topic {
    /// Whether it exists.
    Presence,
    /// What it is called.
    Name,
    /// Its type, or whether it is a single value or a collection.
    Type,
    /// Whether null is allowed.
    Nullability,
    /// Which values are allowed.
    Values,
    /// Who may set it, and when.
    Settable,
    /// Which permissions it needs.
    Permissions,
    /// What it means.
    Meaning,
    /// The path at which it is found.
    Path,
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
    /// A response that the service sent.
    Response,
}
