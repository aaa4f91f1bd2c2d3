//! What the other side declares, of the types that the schema files know.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

/// What a file declares of what the schema files know; what it cannot say is `None`.
#[derive(Debug)]
pub struct Declared {
    pub(crate) notation: Notation,
    /// Structured types by name.
    pub(crate) types: BTreeMap<String, DeclaredType>,
    /// Enums by name.
    pub(crate) enums: BTreeMap<String, DeclaredEnum>,
    /// Navigation properties that have the name of a collection in an operation's path.
    pub(crate) collections: Vec<Collection>,
    /// Whether the file is a part of a description: what nothing in it refers to may be left out.
    pub(crate) partial: bool,
    /// Types that the file refers to.
    pub(crate) referred: BTreeSet<String>,
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
    /// The type, with every name written out.
    pub(crate) type_text: String,
    /// Whether null is a right value, where that is said.
    pub(crate) nullable: Option<bool>,
    /// Whether annotations say that only the service sets it, where they say anything.
    pub(crate) read_only: Option<bool>,
}

#[derive(Debug, Default)]
pub(crate) struct DeclaredEnum {
    pub(crate) flags: Option<bool>,
    /// Names, with their numbers where these are said.
    pub(crate) members: Vec<(String, Option<i64>)>,
}

#[derive(Debug)]
pub(crate) struct Collection {
    /// The type that has the navigation property.
    pub(crate) holder: String,
    pub(crate) name: String,
    pub(crate) type_text: String,
    /// Whether it holds the objects, where that is said.
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
            referred: BTreeSet::new(),
        }
    }
}

impl Notation {
    /// The name of a type as it stands in the file.
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
        if let Some(item) = odata.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
            return self.type_text(item) + "[]";
        }
        if let Some(name) = odata.strip_prefix(NAMESPACE).and_then(|rest| rest.strip_prefix('.')) {
            return self.name(name);
        }
        let number = ["Edm.Double", "Edm.Single", "Edm.Decimal", "Edm.Byte", "Edm.SByte"];
        match odata {
            "Edm.Boolean" => "boolean".to_owned(),
            name if number.contains(&name) || name.starts_with("Edm.Int") => "number".to_owned(),
            _ => "string".to_owned(),
        }
    }

    /// The type of the items, where the type is a collection.
    pub(crate) fn item(self, type_text: &str) -> Option<&str> {
        match self {
            Self::Csdl => type_text.strip_prefix("Collection(")?.strip_suffix(')'),
            Self::Typings => type_text.strip_suffix("[]"),
        }
    }
}
