//! What the library knows about a name.

use std::collections::BTreeMap;

use msgraph_profile::{Code, RuleExample, facts};
use serde::Serialize;

/// What a name is of.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Explanation {
    /// A rule.
    Rule(Rule),
    /// An entity type or a complex type.
    Type(Type),
    /// An enum type.
    Enum(Enum),
    /// An operation, and the payload of its request.
    Operation(Operation),
}

/// A rule.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Rule {
    name: Code,
    /// What the rule checks.
    summary: &'static str,
    /// Why the rule is there.
    reason: &'static str,
    /// What to do about a violation.
    help: &'static str,
    /// Whether the level cannot be changed.
    fixed: bool,
    example: Option<Example>,
}

/// A body that violates a rule, and one that does not.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    payload: &'static str,
    invalid: String,
    valid: String,
}

/// An entity type or a complex type, including everything it inherits.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Type {
    name: &'static str,
    description: &'static str,
    /// The documentation page.
    page: &'static str,
    properties: Vec<Property>,
}

/// A property.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate fact in the JSON")]
pub struct Property {
    name: &'static str,
    #[serde(rename = "type")]
    type_name: &'static str,
    description: &'static str,
    collection: bool,
    nullable: bool,
    read_only: bool,
    documented: bool,
    /// The operations whose requests may have the property.
    settable_in: &'static [&'static str],
}

/// An enum type.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Enum {
    name: &'static str,
    description: &'static str,
    /// The documentation page.
    page: &'static str,
    members: Vec<Member>,
}

/// A member of an enum type.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Member {
    name: &'static str,
    description: &'static str,
    documented: bool,
}

/// An operation.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Operation {
    name: &'static str,
    description: &'static str,
    /// The documentation page.
    page: &'static str,
    /// The entity type.
    #[serde(rename = "type")]
    type_name: &'static str,
    method: &'static str,
    paths: &'static [&'static str],
    /// The status of the response if the operation succeeds.
    success: u16,
    /// The properties that the request may have.
    settable: &'static [&'static str],
}

/// Everything that has a name, by its name. The module has none of it: the package loads it when it is asked for.
#[must_use]
pub fn explanations() -> BTreeMap<&'static str, Explanation> {
    let rules = Code::ALL.iter().map(|code| (code.as_str(), Explanation::Rule(code_explained(*code))));
    let types = facts::types().iter().map(|ty| (ty.name, Explanation::Type(ty.into())));
    let enums = facts::enums().iter().map(|ty| (ty.name, Explanation::Enum(ty.into())));
    let operations = facts::operations().iter().map(|one| (one.name, Explanation::Operation(one.into())));
    rules.chain(types).chain(enums).chain(operations).collect()
}

fn code_explained(code: Code) -> Rule {
    Rule {
        name: code,
        summary: code.summary(),
        reason: code.reason(),
        help: code.help(),
        fixed: code.is_fixed(),
        example: code.example().map(Example::from),
    }
}

impl From<RuleExample> for Example {
    fn from(example: RuleExample) -> Self {
        Self { payload: example.payload.into(), invalid: example.invalid, valid: example.valid }
    }
}

impl From<&'static facts::Type> for Type {
    fn from(ty: &'static facts::Type) -> Self {
        Self {
            name: ty.name,
            description: ty.description,
            page: ty.provenance.page,
            properties: ty.properties.iter().map(Property::from).collect(),
        }
    }
}

impl From<&'static facts::Property> for Property {
    fn from(property: &'static facts::Property) -> Self {
        Self {
            name: property.name,
            type_name: property.type_name,
            description: property.description,
            collection: property.is_collection,
            nullable: property.is_nullable,
            read_only: property.is_read_only,
            documented: property.is_documented,
            settable_in: property.settable_in,
        }
    }
}

impl From<&'static facts::Enum> for Enum {
    fn from(ty: &'static facts::Enum) -> Self {
        let members = ty.members.iter().map(|member| Member {
            name: member.name,
            description: member.description,
            documented: member.is_documented,
        });
        Self {
            name: ty.name,
            description: ty.description,
            page: ty.provenance.page,
            members: members.collect(),
        }
    }
}

impl From<&'static facts::Operation> for Operation {
    fn from(operation: &'static facts::Operation) -> Self {
        Self {
            name: operation.name,
            description: operation.description,
            page: operation.provenance.page,
            type_name: operation.type_name,
            method: operation.method,
            paths: operation.paths,
            success: operation.success,
            settable: operation.settable,
        }
    }
}
