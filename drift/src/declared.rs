//! What Microsoft's file declares for the types in the schema files.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

/// The declarations in a file that are compared with the schema; whatever the format cannot express is `None`.
#[derive(Debug)]
pub struct Declared {
    pub(crate) notation: Notation,
    /// Structured types by name.
    pub(crate) types: BTreeMap<String, DeclaredType>,
    /// Enums by name.
    pub(crate) enums: BTreeMap<String, DeclaredEnum>,
    /// Navigation properties with the name of a collection in an operation's path.
    pub(crate) collections: Vec<DeclaredCollection>,
    /// Whether the file is only a part of `$metadata`, which may omit any type that it does not refer to.
    pub(crate) partial: bool,
    /// The qualified names of the types that the file refers to.
    pub(crate) referenced: BTreeSet<String>,
}

/// How a file writes names and types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// As OData's CSDL does: `personInterest`, `Collection(Edm.String)`.
    Csdl,
    /// As Microsoft's TypeScript typings do: `PersonInterest`, `string[]`.
    Typings,
}

#[derive(Debug, Default)]
pub(crate) struct DeclaredType {
    pub(crate) kind: Option<TypeKind>,
    pub(crate) base: Option<String>,
    pub(crate) is_abstract: Option<bool>,
    pub(crate) open: Option<bool>,
    pub(crate) properties: Vec<DeclaredProperty>,
}

#[derive(Debug)]
pub(crate) struct DeclaredProperty {
    pub(crate) name: String,
    /// The type, with qualified names.
    pub(crate) type_text: String,
    /// Whether null is allowed.
    pub(crate) nullable: Option<bool>,
    /// Whether only the service sets it, according to its annotations.
    pub(crate) read_only: Option<bool>,
}

#[derive(Debug, Default)]
pub(crate) struct DeclaredEnum {
    pub(crate) flags: Option<bool>,
    /// The names of the members with their numbers.
    pub(crate) members: Vec<(String, Option<i64>)>,
}

#[derive(Debug)]
pub(crate) struct DeclaredCollection {
    /// The type that declares the navigation property.
    pub(crate) holder: String,
    pub(crate) name: String,
    pub(crate) type_text: String,
    /// Whether it contains the objects instead of referring to them.
    pub(crate) contained: Option<bool>,
}

impl DeclaredType {
    pub(crate) fn property(&self, name: &str) -> Option<&DeclaredProperty> {
        self.properties.iter().find(|property| property.name == name)
    }
}

impl DeclaredEnum {
    pub(crate) fn member(&self, name: &str) -> Option<&(String, Option<i64>)> {
        self.members.iter().find(|(member, _)| member == name)
    }
}

impl Declared {
    pub(crate) fn new(notation: Notation) -> Self {
        Self {
            notation,
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
            collections: Vec::new(),
            partial: false,
            referenced: BTreeSet::new(),
        }
    }
}

impl Notation {
    /// The name of a type as the file writes it.
    pub(crate) fn name(self, name: &str) -> String {
        let mut letters = name.chars();
        match (self, letters.next()) {
            (Self::Typings, Some(first)) => first.to_uppercase().chain(letters).collect(),
            _ => name.to_owned(),
        }
    }

    /// A type in `OData` notation as the file writes it.
    pub(crate) fn type_text(self, odata: &str) -> String {
        if self == Self::Csdl {
            return odata.to_owned();
        }
        if let Some(item) = Self::Csdl.item(odata) {
            return self.collection_of(&self.type_text(item));
        }
        if let Some(name) = local_name(odata) {
            return self.name(name);
        }
        let number = ["Edm.Double", "Edm.Single", "Edm.Decimal", "Edm.Byte", "Edm.SByte"];
        match odata {
            "Edm.Boolean" => "boolean".to_owned(),
            name if number.contains(&name) || name.starts_with("Edm.Int") => "number".to_owned(),
            _ => "string".to_owned(),
        }
    }

    /// The collection of an item type.
    pub(crate) fn collection_of(self, item: &str) -> String {
        match self {
            Self::Csdl => format!("Collection({item})"),
            Self::Typings => format!("{item}[]"),
        }
    }

    /// The item type of a collection; `None` if the type is not a collection.
    pub(crate) fn item(self, type_text: &str) -> Option<&str> {
        match self {
            Self::Csdl => type_text.strip_prefix("Collection(")?.strip_suffix(')'),
            Self::Typings => type_text.strip_suffix("[]"),
        }
    }
}

/// The name of a type in Graph's namespace, without the namespace.
pub(crate) fn local_name(qualified: &str) -> Option<&str> {
    qualified.strip_prefix(NAMESPACE)?.strip_prefix('.')
}
