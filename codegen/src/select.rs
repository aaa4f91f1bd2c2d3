//! Leaves out the entity types that are switched off, and what only they use.

use std::collections::BTreeSet;

use crate::parse::Parsed;
use crate::schema::{File, StructuredType};
use crate::vocabulary::TypeKind;
use crate::vocabulary::type_expr::{TypeExpr, TypeName};

/// Keeps the entity types for which `is_on` holds, their base types, and the complex types and enums that they use.
pub(crate) fn select<'s>(files: Vec<Parsed<'s>>, is_on: &dyn Fn(&str) -> bool) -> Vec<Parsed<'s>> {
    let used = used(&files, is_on);
    let keeps = |parsed: &Parsed<'_>| match &parsed.file {
        File::Type(_) | File::Operations(_) | File::Enum(_) => used.contains(parsed.source.name()),
        File::Common(_) => true,
    };
    files.into_iter().filter(keeps).collect()
}

/// The names of the types and enums that are reached from the entity types that are on.
fn used(files: &[Parsed<'_>], is_on: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let types = || {
        files.iter().filter_map(|parsed| match &parsed.file {
            File::Type(ty) => Some((parsed.source.name(), ty)),
            _ => None,
        })
    };
    let is_selected = |(name, ty): &(&str, &StructuredType)| {
        *ty.kind.get_ref() == TypeKind::Entity && !ty.is_abstract.get_ref() && is_on(name)
    };
    let mut waiting: Vec<String> = types().filter(is_selected).map(|(name, _)| name.to_owned()).collect();
    let mut used = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let ty = types().find(|(other, _)| *other == name);
        if let Some((_, ty)) = ty.filter(|_| !used.contains(&name)) {
            waiting.extend(references(ty));
        }
        used.insert(name);
    }
    used
}

/// The names of the types and enums that a type refers to.
fn references(ty: &StructuredType) -> impl Iterator<Item = String> {
    let base = ty.base.iter().map(|base| base.get_ref().clone());
    let properties = ty.property.iter().flat_map(|row| {
        let row = row.get_ref();
        let declared = match TypeExpr::parse(row.type_expr.get_ref()).map(|expr| expr.name) {
            Some(TypeName::Declared(name)) => Some(name),
            _ => None,
        };
        declared.into_iter().chain(row.enum_name.iter().map(|name| name.get_ref().clone()))
    });
    base.chain(properties)
}
