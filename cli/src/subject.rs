//! What a name is of: a rule, an operation, a type, a property, an enum, a value or a permission.

use msgraph_profile::Code;
use msgraph_profile::facts::{self, Enum, Member, Operation, Property, Type};
use msgraph_profile::text::most_similar;

/// Something that can be explained.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    Rule(Code),
    Operation(&'static Operation),
    Type(&'static Type),
    Enum(&'static Enum),
    Property(&'static Type, &'static Property),
    Member(&'static Enum, &'static Member),
    Permission(&'static str),
}

/// Everything with a name, whatever its case; a name of its own comes before properties and values of that name.
pub(crate) fn named(name: &str) -> Vec<Subject> {
    let is_named = |known: &str| is_same(name, known);
    let own = own_names()
        .find(|(known, _)| *known == name)
        .or_else(|| own_names().find(|(known, _)| is_named(known)));
    if let Some((_, subject)) = own {
        return vec![subject];
    }
    if let Some((holder, part)) = name.split_once('.') {
        return part_of(holder, part).into_iter().collect();
    }
    let properties = declared_properties().filter(|(_, property)| is_named(property.name));
    let members = members().filter(|(_, member)| is_named(member.name));
    properties
        .map(|(ty, property)| Subject::Property(ty, property))
        .chain(members.map(|(ty, member)| Subject::Member(ty, member)))
        .collect()
}

/// The known name that an unknown one is most likely a misspelling of.
pub(crate) fn suggestion(name: &str) -> Option<String> {
    if let Some((holder, part)) = name.split_once('.')
        && let Some((holder, parts)) = parts(holder)
    {
        return most_similar(part, parts.into_iter()).map(|part| format!("{holder}.{part}"));
    }
    let own = own_names().map(|(name, _)| name);
    let properties = declared_properties().map(|(_, property)| property.name);
    let members = members().map(|(_, member)| member.name);
    most_similar(name, own.chain(properties).chain(members)).map(str::to_owned)
}

/// Every name that can be completed: those of `own_names`, properties and values.
pub(crate) fn names() -> Vec<&'static str> {
    let own = own_names().map(|(name, _)| name);
    let properties = declared_properties().map(|(_, property)| property.name);
    let mut names: Vec<&str> =
        own.chain(properties).chain(members().map(|(_, member)| member.name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The names of permissions, sorted.
pub(crate) fn permissions() -> Vec<&'static str> {
    let rows = facts::operations().iter().flat_map(|operation| operation.permissions);
    let mut names: Vec<&str> = rows.flat_map(|row| row.least.iter().chain(row.higher)).copied().collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The structured type with this name, or that of the operation with this name.
pub(crate) fn type_of(holder: &str) -> Option<&'static Type> {
    let operation = facts::operations().iter().find(|operation| is_same(holder, operation.name));
    let name = operation.map_or(holder, |operation| operation.type_name);
    facts::types().iter().find(|ty| is_same(name, ty.name))
}

/// Names that are not part of something else.
fn own_names() -> impl Iterator<Item = (&'static str, Subject)> + Clone {
    let codes = Code::ALL.iter().map(|code| (code.as_str(), Subject::Rule(*code)));
    let operations =
        facts::operations().iter().map(|operation| (operation.name, Subject::Operation(operation)));
    let types = facts::types().iter().map(|ty| (ty.name, Subject::Type(ty)));
    let enums = facts::enums().iter().map(|ty| (ty.name, Subject::Enum(ty)));
    let permissions = permissions().into_iter().map(|name| (name, Subject::Permission(name)));
    codes.chain(operations).chain(types).chain(enums).chain(permissions)
}

/// A property of a type, or a member of an enum.
fn part_of(holder: &str, part: &str) -> Option<Subject> {
    if let Some(ty) = type_of(holder) {
        let property = ty.properties.iter().find(|property| is_same(part, property.name))?;
        return Some(Subject::Property(ty, property));
    }
    let ty = facts::enums().iter().find(|ty| is_same(holder, ty.name))?;
    ty.members.iter().find(|member| is_same(part, member.name)).map(|member| Subject::Member(ty, member))
}

/// The parts of a type or an enum, and its name; an operation keeps its own.
fn parts(holder: &str) -> Option<(&'static str, Vec<&'static str>)> {
    if let Some(ty) = type_of(holder) {
        let operation = facts::operations().iter().find(|operation| is_same(holder, operation.name));
        let name = operation.map_or(ty.name, |operation| operation.name);
        return Some((name, ty.properties.iter().map(|property| property.name).collect()));
    }
    let ty = facts::enums().iter().find(|ty| is_same(holder, ty.name))?;
    Some((ty.name, ty.members.iter().map(|member| member.name).collect()))
}

/// Each property, at the type that declares it.
fn declared_properties() -> impl Iterator<Item = (&'static Type, &'static Property)> + Clone {
    facts::types().iter().flat_map(|ty| {
        ty.properties
            .iter()
            .filter(|property| property.declared_in == ty.name)
            .map(move |property| (ty, property))
    })
}

fn members() -> impl Iterator<Item = (&'static Enum, &'static Member)> + Clone {
    facts::enums().iter().flat_map(|ty| ty.members.iter().map(move |member| (ty, member)))
}

/// Whether two names differ in nothing but case, and `-` or `_` between words.
fn is_same(a: &str, b: &str) -> bool {
    let folded = |text: &'_ str| {
        text.chars().filter(|c| !"-_".contains(*c)).flat_map(char::to_lowercase).collect::<String>()
    };
    a == b || folded(a) == folded(b)
}
