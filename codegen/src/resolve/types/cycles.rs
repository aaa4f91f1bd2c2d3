//! A value cannot hold itself, at any depth, except through a collection.

use super::super::Mistakes;
use super::super::index::Index;
use crate::model::{StructuredType, ValueType};
use crate::vocabulary::TypeKind;

pub(super) fn refuse(types: &[StructuredType], index: &Index<'_>, mistakes: &mut Mistakes) {
    let complex: Vec<&StructuredType> = types.iter().filter(|ty| ty.kind == TypeKind::Complex).collect();
    for ty in &complex {
        let mut chain = vec![*ty];
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
    complex: &[&'m StructuredType],
    from: &StructuredType,
    target: &StructuredType,
    chain: &mut Vec<&'m StructuredType>,
) -> bool {
    for property in from.properties.iter().filter(|property| !property.collection) {
        let ValueType::Complex(held) = property.value else { continue };
        if held == target.id {
            return true;
        }
        let Some(held) = complex.iter().copied().find(|ty| ty.id == held) else { continue };
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
