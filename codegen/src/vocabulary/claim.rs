//! What a statement says about $metadata, in a notation that the drift check can compare.

use std::fmt;

use super::Topic;
use crate::ident;

/// What a disagreement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A property.
    Property,
    /// A structured type as a whole.
    Type,
    /// An enum.
    Enum,
    /// An operation as a whole.
    Operation,
}

/// Something that $metadata declares or does not declare, as written in `declares`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// `present`
    Present,
    /// `absent`
    Absent,
    /// `has NAME`: a property of the type.
    Has(String),
    /// `lacks NAME`: a property that the type does not have, or a member that the enum does not have.
    Lacks(String),
    /// `NAME`: the name.
    Name(String),
    /// `Edm.String`: the type of a property.
    Type(String),
    /// `entity type`
    EntityType,
    /// `complex type`
    ComplexType,
    /// `enum type`
    EnumType,
    /// `base NAME`
    Base(String),
    /// `no base`
    NoBase,
    /// `abstract`
    Abstract,
    /// `not abstract`
    NotAbstract,
    /// `open`
    Open,
    /// `not open`
    NotOpen,
    /// `flags`
    Flags,
    /// `no flags`
    NoFlags,
    /// `nullable`
    Nullable,
    /// `not nullable`
    NotNullable,
    /// `unstated`: no `Nullable` facet.
    Unstated,
    /// `NAME = 1`: a member of the enum, with its number.
    Member(String, i64),
    /// `read-only`: annotated as read-only.
    ReadOnly,
    /// `writable`: annotated as writable.
    Writable,
    /// `unannotated`
    Unannotated,
    /// `contained`: the collection of the operation's path contains its objects.
    Contained,
    /// `not contained`: the collection of the operation's path only refers to them.
    NotContained,
}

impl Claim {
    /// Reads the notation of a topic; `None` if the text is not in it.
    #[must_use]
    pub fn parse(text: &str, topic: Topic, about: About) -> Option<Self> {
        let named = |prefix: &str| text.strip_prefix(prefix).filter(|name| is_name(name)).map(str::to_owned);
        if let Some(claim) = words(topic, about).iter().find(|claim| claim.to_string() == text) {
            return Some(claim.clone());
        }
        match (topic, about) {
            (Topic::Presence, About::Type) => {
                named("has ").map(Self::Has).or_else(|| named("lacks ").map(Self::Lacks))
            }
            (Topic::Name, About::Property | About::Type | About::Enum) => named("").map(Self::Name),
            (Topic::Type | Topic::Values, About::Property) => {
                is_type(text).then(|| Self::Type(text.to_owned()))
            }
            (Topic::Type, About::Type) => named("base ").map(Self::Base),
            (Topic::Values, About::Enum) => named("lacks ").map(Self::Lacks).or_else(|| member(text)),
            _ => None,
        }
    }

    /// What can be written for a topic, as text; `None` if $metadata does not cover the topic.
    #[must_use]
    pub fn forms(topic: Topic, about: About) -> Option<String> {
        let words = words(topic, about).iter().map(ToString::to_string);
        let named = named_forms(topic, about).iter().map(|(form, _)| (*form).to_owned());
        let forms: Vec<String> = words.chain(named).collect();
        (!forms.is_empty()).then(|| forms.join(", "))
    }

    /// The same as a regular expression.
    #[must_use]
    pub fn pattern(topic: Topic, about: About) -> Option<String> {
        let words = words(topic, about).iter().map(ToString::to_string);
        let named = named_forms(topic, about).iter();
        let named = named.map(|(_, pattern)| pattern.replace("TYPE", TYPE).replace("NAME", NAME));
        let patterns: Vec<String> = words.chain(named).collect();
        (!patterns.is_empty()).then(|| format!("^(?:{})$", patterns.join("|")))
    }
}

const NAME: &str = "_*[A-Za-z0-9][A-Za-z0-9_]*";
const TYPE: &str = r"NAME(?:\.NAME)+";

/// The claims that contain a name, as text and as patterns.
fn named_forms(topic: Topic, about: About) -> &'static [(&'static str, &'static str)] {
    match (topic, about) {
        (Topic::Presence, About::Type) => {
            &[("has <property>", "has NAME"), ("lacks <property>", "lacks NAME")]
        }
        (Topic::Name, About::Property | About::Type | About::Enum) => &[("the name in $metadata", "NAME")],
        (Topic::Type | Topic::Values, About::Property) => {
            &[("a type, such as Collection(Edm.String)", r"TYPE|Collection\(TYPE\)")]
        }
        (Topic::Type, About::Type) => &[("base <type>", "base NAME")],
        (Topic::Values, About::Enum) => {
            &[("<member> = <number>", "NAME = -?[0-9]+"), ("lacks <member>", "lacks NAME")]
        }
        _ => &[],
    }
}

/// The claims that do not contain a name.
fn words(topic: Topic, about: About) -> &'static [Claim] {
    match (topic, about) {
        (Topic::Presence, About::Property | About::Type | About::Enum) => &[Claim::Present, Claim::Absent],
        (Topic::Type, About::Type) => &[
            Claim::EntityType,
            Claim::ComplexType,
            Claim::EnumType,
            Claim::NoBase,
            Claim::Abstract,
            Claim::NotAbstract,
            Claim::Open,
            Claim::NotOpen,
        ],
        (Topic::Type, About::Enum) => {
            &[Claim::EntityType, Claim::ComplexType, Claim::EnumType, Claim::Flags, Claim::NoFlags]
        }
        (Topic::Nullability, About::Property) => &[Claim::Nullable, Claim::NotNullable, Claim::Unstated],
        (Topic::Values, About::Enum) => &[Claim::Absent],
        (Topic::Settable, About::Property | About::Type | About::Operation) => {
            &[Claim::ReadOnly, Claim::Writable, Claim::Unannotated]
        }
        (Topic::Path, About::Operation) => &[Claim::Contained, Claim::NotContained, Claim::Absent],
        _ => &[],
    }
}

fn member(text: &str) -> Option<Claim> {
    let (name, number) = text.split_once(" = ")?;
    let number = number.parse().ok().filter(|_| is_name(name))?;
    Some(Claim::Member(name.to_owned(), number))
}

fn is_name(name: &str) -> bool {
    ident::is_simple(name)
}

/// `Edm.String`, `microsoft.graph.identity`, or a collection of one.
fn is_type(text: &str) -> bool {
    let inner = text.strip_prefix("Collection(").map_or(Some(text), |rest| rest.strip_suffix(')'));
    inner.is_some_and(|name| name.contains('.') && name.split('.').all(is_name))
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Present => "present",
            Self::Absent => "absent",
            Self::Has(name) => return write!(f, "has {name}"),
            Self::Lacks(name) => return write!(f, "lacks {name}"),
            Self::Base(name) => return write!(f, "base {name}"),
            Self::Member(name, number) => return write!(f, "{name} = {number}"),
            Self::Name(text) | Self::Type(text) => text,
            Self::EntityType => "entity type",
            Self::ComplexType => "complex type",
            Self::EnumType => "enum type",
            Self::NoBase => "no base",
            Self::Abstract => "abstract",
            Self::NotAbstract => "not abstract",
            Self::Open => "open",
            Self::NotOpen => "not open",
            Self::Flags => "flags",
            Self::NoFlags => "no flags",
            Self::Nullable => "nullable",
            Self::NotNullable => "not nullable",
            Self::Unstated => "unstated",
            Self::ReadOnly => "read-only",
            Self::Writable => "writable",
            Self::Unannotated => "unannotated",
            Self::Contained => "contained",
            Self::NotContained => "not contained",
        })
    }
}
