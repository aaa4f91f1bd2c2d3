//! The closed lists of words in the schema files and of the documents, which every layer may import.
//!
//! Each enum is declared once, here: the parser reads it, the model has it, and the generator writes it into the library
//! with the same names and the same documentation.

pub mod claim;
pub mod type_expr;

/// The annotation that every object can have, besides its declared properties.
pub(crate) const TYPE_ANNOTATION: &str = "@odata.type";

/// An enum that the library has too, with its documentation.
pub(crate) trait Closed: Copy + 'static {
    /// The name of the enum in the library.
    const RUST_NAME: &'static str;
    /// Its documentation, in lines.
    const DOC: &'static [&'static str];
    /// Every variant.
    const ALL: &'static [Self];

    /// The name of the variant, here and in the library.
    fn rust_name(self) -> &'static str;
    /// The name in the files.
    fn name(self) -> &'static str;
    /// The documentation of the variant, in lines.
    fn doc(self) -> &'static [&'static str];
}

/// Declares an enum and what [`Closed`] has to know about it.
macro_rules! closed {
    (
        $(#[doc = $enum_doc:literal])+
        $name:ident as $rust_name:literal {
            $($(#[doc = $doc:literal])+ $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[doc = $enum_doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[doc = $doc])+ #[cfg_attr(feature = "schema", schemars(rename = $text))] $variant,)+
        }

        impl $name {
            /// The name in the files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl Closed for $name {
            const RUST_NAME: &'static str = $rust_name;
            const DOC: &'static [&'static str] = &[$($enum_doc),+];
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn rust_name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }

            fn name(self) -> &'static str {
                self.as_str()
            }

            fn doc(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($doc),+],)+ }
            }
        }
    };
}

closed! {
    /// The two kinds of structured type.
    TypeKind as "TypeKind" {
        /// An entity type, whose instances have a key.
        Entity = "entityType",
        /// A complex type, whose instances are values without a key.
        Complex = "complexType",
    }
}

closed! {
    /// What an operation does.
    ///
    /// Parses from and prints as the first part of the operation's name, such as `create`.
    OperationKind as "OperationKind" {
        /// It creates an object.
        Create = "create",
        /// It changes an object; properties that the body leaves out keep their values.
        Update = "update",
    }
}

closed! {
    /// What an operation without a request body does. The library has one enum for all kinds.
    BodilessKind as "OperationKind" {
        /// It lists the objects of a collection.
        List = "list",
        /// It returns an object.
        Get = "get",
        /// It removes an object.
        Delete = "delete",
    }
}

/// The tables of operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OperationTable {
    /// Of an operation with a request body.
    Body(OperationKind),
    /// Of an operation without one.
    Bodiless(BodilessKind),
}

impl OperationTable {
    /// The name of the table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Body(kind) => kind.as_str(),
            Self::Bodiless(kind) => kind.as_str(),
        }
    }

    /// The HTTP methods that such an operation can have.
    pub(crate) fn methods(self) -> &'static [&'static str] {
        match self {
            Self::Body(_) => &["POST", "PATCH", "PUT"],
            Self::Bodiless(BodilessKind::List | BodilessKind::Get) => &["GET"],
            Self::Bodiless(BodilessKind::Delete) => &["DELETE"],
        }
    }

    /// Whether its paths end with the collection; otherwise they end with the object.
    pub(crate) fn is_on_collection(self) -> bool {
        matches!(self, Self::Body(OperationKind::Create) | Self::Bodiless(BodilessKind::List))
    }

    /// Whether it can have query options.
    pub(crate) fn has_query(self) -> bool {
        matches!(self, Self::Bodiless(BodilessKind::List | BodilessKind::Get))
    }
}

closed! {
    /// A query option of an operation that returns objects.
    ///
    /// Parses from and prints as its name in URLs, such as `$top`.
    QueryOption as "QueryOption" {
        /// Which objects are returned.
        Filter = "$filter",
        /// In which order they are returned.
        OrderBy = "$orderby",
        /// Which of their properties are returned.
        Select = "$select",
        /// How many objects are left out at the start.
        Skip = "$skip",
        /// How many objects are returned at most.
        Top = "$top",
    }
}

closed! {
    /// The kinds of caller that a permissions table distinguishes.
    PermissionKind as "PermissionKind" {
        /// Delegated, work or school account.
        DelegatedWork = "delegatedWork",
        /// Delegated, personal Microsoft account.
        DelegatedPersonal = "delegatedPersonal",
        /// Application, without a user.
        Application = "application",
    }
}

closed! {
    /// What sources can disagree about.
    Topic as "Topic" {
        /// Whether it exists.
        Presence = "presence",
        /// What it is called.
        Name = "name",
        /// Its type, or whether it is a single value or a collection.
        Type = "type",
        /// Whether null is allowed.
        Nullability = "nullability",
        /// Which values are allowed.
        Values = "values",
        /// Who may set it, and when.
        Settable = "settable",
        /// Which permissions it needs.
        Permissions = "permissions",
        /// What it means.
        Meaning = "meaning",
        /// The path at which it is found.
        Path = "path",
    }
}

closed! {
    /// The kinds of source.
    StatementSource as "Source" {
        /// A documentation page.
        Documentation = "documentation",
        /// $metadata (CSDL).
        Metadata = "metadata",
        /// Microsoft's REST API guidelines.
        Guidelines = "guidelines",
        /// The `OData` specification.
        Odata = "odata",
        /// A response that the service sent.
        Response = "response",
    }
}

closed! {
    /// The dialect of a document.
    ///
    /// Parses from and prints as the name of its folder, such as `2020-12`.
    Dialect as "Dialect" {
        /// JSON Schema, draft 2020-12: a document for each payload, structured type and enum.
        Draft202012 = "2020-12",
        /// JSON Schema, draft-07: the same documents.
        Draft07 = "draft-07",
        /// `OpenAPI` 3.1: one document with all operations.
        OpenApi31 = "openapi-3.1",
        /// `OpenAPI` 3.0: the same document. This dialect has no pattern for names, so request bodies can have no annotation
        /// except `@odata.type`.
        OpenApi30 = "openapi-3.0",
    }
}

closed! {
    /// The readers that a document is meant for. The other flavors than `vanilla` are for JSON Schema dialects only.
    ///
    /// Parses from and prints as its name, such as `vanilla`.
    Flavor as "Flavor" {
        /// All readers: only the dialect's own keywords.
        Vanilla = "vanilla",
        /// Generators of code: without `patternProperties`, so the types that they make from requests have no names but the
        /// properties. Annotations other than `@odata.type` are rejected.
        Code = "code",
        /// Language models that call tools with strict schemas: only requests that create an object, in 2020-12, and only
        /// keywords that all of them support. A body that such a schema accepts must still be validated.
        Strict = "strict",
        /// Editors: with `enumDescriptions`, `markdownDescription` and `defaultSnippets`, which Visual Studio Code reads and
        /// strict readers reject.
        VsCode = "vscode",
    }
}
