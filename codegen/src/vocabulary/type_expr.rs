//! Types in `OData` notation: `Edm.String`, `Collection(Edm.String)`, `microsoft.graph.inferenceData`.

use std::fmt;

/// The namespace of every type that is not built in.
pub const NAMESPACE: &str = "microsoft.graph";

/// A type in `OData` notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypeExpr {
    /// Whether it is a collection of the named type.
    pub(crate) collection: bool,
    /// The type, or the type of the items.
    pub(crate) name: TypeName,
}

/// A single type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypeName {
    /// A built-in type.
    Primitive(Primitive),
    /// A type that is declared in the namespace, by its name.
    Declared(String),
}

/// The built-in types that profile entities use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Primitive {
    /// `Edm.String`
    String,
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Double`
    Double,
    /// `Edm.Int32`
    Int32,
    /// `Edm.Date`
    Date,
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
}

impl Primitive {
    /// Every supported built-in type.
    pub(crate) const ALL: [Self; 6] =
        [Self::String, Self::Boolean, Self::Double, Self::Int32, Self::Date, Self::DateTimeOffset];

    /// The name in `OData` notation.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::String => "Edm.String",
            Self::Boolean => "Edm.Boolean",
            Self::Double => "Edm.Double",
            Self::Int32 => "Edm.Int32",
            Self::Date => "Edm.Date",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
        }
    }
}

impl TypeExpr {
    /// Reads the notation; `None` if it is neither a supported built-in type nor `microsoft.graph.` and a name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let inner = text.strip_prefix("Collection(").map(|rest| rest.strip_suffix(')'));
        let (collection, name) = match inner {
            Some(inner) => (true, inner?),
            None => (false, text),
        };
        let primitive = Primitive::ALL.into_iter().find(|primitive| primitive.name() == name);
        let name = match primitive {
            Some(primitive) => TypeName::Primitive(primitive),
            None => TypeName::Declared(declared(name)?.to_owned()),
        };
        Some(Self { collection, name })
    }
}

fn declared(name: &str) -> Option<&str> {
    name.strip_prefix(NAMESPACE)?.strip_prefix('.').filter(|name| crate::ident::is_simple(name))
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match &self.name {
            TypeName::Primitive(primitive) => primitive.name().to_owned(),
            TypeName::Declared(name) => format!("{NAMESPACE}.{name}"),
        };
        if self.collection { write!(f, "Collection({name})") } else { f.write_str(&name) }
    }
}
