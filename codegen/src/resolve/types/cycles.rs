//! A value cannot hold itself, at any depth, except through a collection.

use std::collections::BTreeMap;

use super::super::Mistakes;
use super::super::index::Index;
use crate::model::{StructuredType, TypeId, ValueType};
use crate::vocabulary::TypeKind;

/// The complex types by their index.
type Complex<'m> = BTreeMap<TypeId, &'m StructuredType>;

pub(super) fn refuse(types: &[StructuredType], index: &Index<'_>, mistakes: &mut Mistakes) {
    let complex = types.iter().filter(|ty| ty.kind == TypeKind::Complex);
    let complex: Complex<'_> = complex.map(|ty| (ty.id, ty)).collect();
    for ty in complex.values().copied() {
        let mut chain = vec![ty];
        if !reaches(&complex, ty, ty, &mut chain) {
            continue;
        }
        let Some((source, file)) = index.types.get(ty.name.as_str()) else { continue };
        let names: Vec<&str> = chain.iter().map(|ty| ty.name.as_str()).collect();
        let name = &ty.name;
        let message = format!("{name} would contain itself: {} -> {name}", names.join(" -> "));
        let help = "change the type of a property of one of them, or make it a collection";
        mistakes.add(source, file.description.span(), message, help);
    }
}

fn reaches<'m>(
    complex: &Complex<'m>,
    from: &'m StructuredType,
    target: &StructuredType,
    chain: &mut Vec<&'m StructuredType>,
) -> bool {
    for property in from.properties.iter().filter(|property| !property.collection) {
        let ValueType::Complex(held) = property.value else { continue };
        if held == target.id {
            return true;
        }
        let Some(held) = complex.get(&held).copied() else { continue };
        if chain.iter().any(|ty| ty.id == held.id) {
            continue;
        }
        chain.push(held);
        if reaches(complex, held, target, chain) {
            return true;
        }
        chain.pop();
    }
    false
}
