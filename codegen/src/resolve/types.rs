//! Structured types: bases linked and flattened in, cycles refused.

use std::collections::BTreeMap;
use std::iter;

use super::index::{Entry, Index};
use super::properties;
use super::{Mistakes, is_name, statements};
use crate::ident;
use crate::model::{Property, StructuredType, TypeKind, ValueType};
use crate::schema;
use crate::suggest::did_you_mean;
use crate::type_expr::NAMESPACE;

/// The checks of an object keep one bit a property, and one for its type annotation.
const MOST_PROPERTIES: usize = 63;

pub(super) fn resolve(index: &Index<'_>, mistakes: &mut Mistakes) -> BTreeMap<String, StructuredType> {
    let own: BTreeMap<&str, Vec<Property>> = index
        .types
        .iter()
        .map(|(&name, entry)| (name, properties::resolve(name, *entry, index, mistakes)))
        .collect();
    let mut types = BTreeMap::new();
    for (&name, &entry) in &index.types {
        let bases = bases(name, entry, index, mistakes);
        types.insert(name.to_owned(), structured_type(name, entry, bases, &own, mistakes));
    }
    refuse_containment_cycles(&types, index, mistakes);
    types
}

fn structured_type(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    bases: Vec<String>,
    own: &BTreeMap<&str, Vec<Property>>,
    mistakes: &mut Mistakes,
) -> StructuredType {
    let chain = bases.iter().rev().map(String::as_str).chain([name]);
    let properties: Vec<Property> =
        chain.flat_map(|name| own.get(name).cloned().unwrap_or_default()).collect();
    check_own_properties(name, (source, file), &properties, mistakes);
    check_rust_trait((source, file), mistakes);
    let known: Vec<&str> = properties.iter().map(|property| property.name.as_str()).collect();
    StructuredType {
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        kind: file.kind,
        provenance: mistakes.provenance(source, &file.provenance),
        description: mistakes.text(source, "description", &file.description),
        bases,
        is_abstract: file.is_abstract,
        open: file.open,
        annotation_names: annotation_names(name, (source, file), mistakes),
        rust_trait: file.rust_trait.as_ref().map(|name| name.get_ref().clone()),
        collection_paths: Vec::new(),
        item_paths: Vec::new(),
        disagreements: statements::resolve(source, &file.disagreement, &known, mistakes),
        properties,
    }
}

fn check_own_properties(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    properties: &[Property],
    mistakes: &mut Mistakes,
) {
    for (place, row) in file.property.iter().enumerate() {
        let row_name = &row.get_ref().name;
        let earlier =
            file.property.iter().take(place).any(|p| p.get_ref().name.get_ref() == row_name.get_ref());
        let inherited = properties.iter().find(|p| p.name == *row_name.get_ref() && p.declared_in != name);
        if earlier {
            let message = format!("property \"{}\" stands here twice", row_name.get_ref());
            mistakes.add(source, row_name.span(), message, "keep one row of it");
        } else if let Some(inherited) = inherited {
            let message =
                format!("property \"{}\" is inherited from {}", inherited.name, inherited.declared_in);
            mistakes.add(source, row_name.span(), message, "remove the row");
        }
    }
    if properties.len() > MOST_PROPERTIES {
        let message = format!("{} properties, with the inherited ones", properties.len());
        let help = format!("the checks have room for {MOST_PROPERTIES}");
        mistakes.add(source, file.description.span(), message, help);
    }
}

fn check_rust_trait((source, file): Entry<'_, schema::StructuredType>, mistakes: &mut Mistakes) {
    let Some(rust_trait) = &file.rust_trait else { return };
    let name = rust_trait.get_ref();
    if !file.is_abstract {
        let help = "only an abstract type has derived types to write one trait for";
        mistakes.add(source, rust_trait.span(), "a Rust trait for a type that is not abstract", help);
    }
    if !is_name(name) || ident::type_name(name) != *name {
        let message = format!("\"{name}\" is no trait name");
        mistakes.add(source, rust_trait.span(), message, "write it as Rust does, such as \"Facet\"");
    }
}

/// What `@odata.type` may say: the documented name, and the one that $metadata has.
fn annotation_names(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    mistakes: &mut Mistakes,
) -> Vec<String> {
    let other = file.metadata_name.as_ref();
    if let Some(other) = other {
        mistakes.check_name(source, "type", other);
        if other.get_ref() == name {
            mistakes.add(source, other.span(), "metadata_name is the file's own name", "remove the key");
        }
    }
    let names = iter::once(name).chain(other.map(|other| other.get_ref().as_str()));
    names.flat_map(|name| [format!("#{NAMESPACE}.{name}"), format!("#graph.{name}")]).collect()
}

/// The base types, the nearest first; a cycle is cut where it closes.
fn bases(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> Vec<String> {
    let mut bases: Vec<String> = Vec::new();
    let mut next = file.base.as_ref();
    while let Some(base) = next {
        let base_name = base.get_ref();
        let first = bases.is_empty();
        let Some((_, base_file)) = index.types.get(base_name.as_str()) else {
            if first {
                let message = format!("unknown base type \"{base_name}\"");
                mistakes.add(source, base.span(), message, did_you_mean(base_name, index.type_names()));
            }
            break;
        };
        if base_name == name || bases.contains(base_name) {
            if base_name == name
                && let Some(own) = &file.base
            {
                let chain = [&[name.to_owned()], bases.as_slice(), &[name.to_owned()]].concat().join(" -> ");
                let message = format!("{name} is its own base: {chain}");
                mistakes.add(source, own.span(), message, "one of them has another base, or none");
            }
            break;
        }
        if first && base_file.kind != file.kind {
            let help = "an entity type has an entity type as its base, a complex type a complex type";
            let message = format!("base type \"{base_name}\" is of the other kind");
            mistakes.add(source, base.span(), message, help);
        }
        bases.push(base_name.clone());
        next = base_file.base.as_ref();
    }
    bases
}

/// A value cannot hold itself, at any depth, except through a collection.
fn refuse_containment_cycles(
    types: &BTreeMap<String, StructuredType>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) {
    for name in types.values().filter(|ty| ty.kind == TypeKind::ComplexType).map(|ty| &ty.name) {
        let mut chain = vec![name.as_str()];
        if !reaches(types, name, name, &mut chain) {
            continue;
        }
        let Some((source, file)) = index.types.get(name.as_str()) else { continue };
        let message = format!("a {name} would hold itself: {} -> {name}", chain.join(" -> "));
        let help = "give a property of one of them another type, or a collection";
        mistakes.add(source, file.description.span(), message, help);
    }
}

fn reaches<'m>(
    types: &'m BTreeMap<String, StructuredType>,
    from: &str,
    target: &str,
    chain: &mut Vec<&'m str>,
) -> bool {
    let held = types.get(from).into_iter().flat_map(|ty| &ty.properties);
    for property in held {
        let ValueType::Complex(held) = &property.value else { continue };
        if property.collection {
            continue;
        }
        if held == target {
            return true;
        }
        if chain.contains(&held.as_str()) || types.get(held).is_none_or(|ty| ty.kind == TypeKind::EntityType)
        {
            continue;
        }
        chain.push(held);
        if reaches(types, held, target, chain) {
            return true;
        }
        chain.pop();
    }
    false
}
