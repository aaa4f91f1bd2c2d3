//! Structured types: bases are linked and flattened in, cycles are refused.

mod cycles;

use std::iter;
use std::sync::Arc;

use super::index::{Entry, Index};
use super::{Mistakes, is_name, properties, statements};
use crate::ident;
use crate::limits::MAX_PROPERTIES;
use crate::model::{Property, StructuredType, TypeId, TypeSites};
use crate::schema::{self, Spanned};
use crate::source::{FileKind, Source};
use crate::suggest::did_you_mean;
use crate::vocabulary::TypeKind;
use crate::vocabulary::claim::About;
use crate::vocabulary::type_expr::NAMESPACE;

/// The properties that types themselves declare.
struct Declared<'f>(Vec<(&'f str, Vec<Property>)>);

impl Declared<'_> {
    fn by(&self, name: &str) -> &[Property] {
        self.0.iter().find(|(other, _)| *other == name).map_or(&[], |(_, properties)| properties)
    }
}

pub(super) fn resolve(index: &Index<'_>, mistakes: &mut Mistakes) -> Vec<StructuredType> {
    let named = || index.types.iter().enumerate().map(|(at, (name, entry))| (TypeId::new(at), *name, *entry));
    let declared = named()
        .map(|(id, name, entry)| (name, properties::resolve(id, name, entry, index, mistakes)))
        .collect();
    let declared = Declared(declared);
    let types: Vec<StructuredType> = named()
        .map(|(id, name, entry)| structured_type(id, name, entry, index, &declared, mistakes))
        .collect();
    cycles::refuse(&types, index, mistakes);
    types
}

fn structured_type(
    id: TypeId,
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    index: &Index<'_>,
    declared: &Declared<'_>,
    mistakes: &mut Mistakes,
) -> StructuredType {
    check_location(name, (source, file), mistakes);
    let bases = bases(name, (source, file), index, mistakes);
    let properties = with_inherited(name, &bases, index, declared);
    check_own_properties(name, (source, file), &bases, declared, mistakes);
    check_number_of_properties((source, file), properties.len(), mistakes);
    check_rust_trait((source, file), mistakes);
    check_prominent((source, file), mistakes);
    let is_abstract = *file.is_abstract.get_ref();
    StructuredType {
        id,
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        plural: plural(name, (source, file), mistakes),
        kind: *file.kind.get_ref(),
        provenance: mistakes.provenance(source, &file.provenance),
        description: mistakes.text(source, "description", &file.description),
        bases: bases.iter().filter_map(|base| index.type_id(base)).collect(),
        is_abstract,
        open: *file.open.get_ref(),
        has_struct: !is_abstract || file.rust_trait.is_some(),
        metadata_name: file.metadata_name.as_ref().map_or(name, |name| name.get_ref()).to_owned(),
        annotation_names: annotation_names(name, (source, file), mistakes),
        prominent: *file.prominent.get_ref(),
        rust_trait: file.rust_trait.as_ref().map(|name| name.get_ref().clone()),
        operations: index.operations_of(name).map(|(id, _)| id).collect(),
        disagreements: statements::resolve(source, About::Type, &file.disagreement, &properties, mistakes),
        properties,
        sites: sites(source, file),
    }
}

/// The properties of the bases, the farthest first, then the type's own.
fn with_inherited(
    name: &str,
    bases: &[&str],
    index: &Index<'_>,
    declared: &Declared<'_>,
) -> Vec<Arc<Property>> {
    let chain = bases.iter().rev().copied().chain([name]);
    let properties = chain.flat_map(|declarer| declared.by(declarer));
    let settable = |property: &Property| Property {
        settable_in: index.settable_in(name, &property.name),
        ..property.clone()
    };
    properties.map(|property| Arc::new(settable(property))).collect()
}

/// The plural of the name, which a key can override.
fn plural(name: &str, (source, file): Entry<'_, schema::StructuredType>, mistakes: &mut Mistakes) -> String {
    let Some(plural) = &file.plural else { return ident::plural(name) };
    if !is_name(plural.get_ref()) {
        let message = format!("\"{}\" is not a valid plural", plural.get_ref());
        let help = "use letters and digits, as in the name of the type";
        mistakes.add(source, plural.span(), message, help);
    }
    plural.get_ref().clone()
}

fn sites(source: &Source, file: &schema::StructuredType) -> TypeSites {
    let kind = source.line_site(&file.kind.span());
    let flag = |key: &Spanned<bool>| {
        if key.is_written() { source.line_site(&key.span()) } else { kind.clone() }
    };
    let name =
        |key: Option<&Spanned<String>>| key.map_or_else(|| kind.clone(), |key| source.line_site(&key.span()));
    TypeSites {
        metadata_name: name(file.metadata_name.as_ref()),
        base: name(file.base.as_ref()),
        is_abstract: flag(&file.is_abstract),
        open: flag(&file.open),
        kind,
    }
}

fn check_location(name: &str, (source, file): Entry<'_, schema::StructuredType>, mistakes: &mut Mistakes) {
    let (is, path) = match (file.kind.get_ref(), source.kind()) {
        (TypeKind::Entity, Some(FileKind::ComplexType)) => ("an entity type", format!("{name}/type.toml")),
        (TypeKind::Complex, Some(FileKind::EntityType)) => ("a complex type", format!("complex/{name}.toml")),
        _ => return,
    };
    let (message, help) = (format!("{name} is {is}"), format!("move the file to {path}"));
    mistakes.add(source, file.kind.span(), message, help);
}

fn check_own_properties(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    bases: &[&str],
    declared: &Declared<'_>,
    mistakes: &mut Mistakes,
) {
    let has = |base: &str, property: &str| declared.by(base).iter().any(|one| one.name == property);
    for (position, row) in file.property.iter().enumerate() {
        let row_name = &row.get_ref().name;
        let property = row_name.get_ref().as_str();
        let mut earlier = file.property.iter().take(position);
        if earlier.any(|row| row.get_ref().name.get_ref() == property) {
            let message = format!("duplicate property \"{property}\"");
            mistakes.add(source, row_name.span(), message, "keep only one of the rows");
        } else if let Some(base) = bases.iter().find(|base| **base != name && has(base, property)) {
            let message = format!("property \"{property}\" is inherited from {base}");
            mistakes.add(source, row_name.span(), message, "remove the row");
        }
    }
}

fn check_number_of_properties(
    (source, file): Entry<'_, schema::StructuredType>,
    count: usize,
    mistakes: &mut Mistakes,
) {
    if count > MAX_PROPERTIES {
        let message = format!("the type has {count} properties, including inherited ones");
        let help = format!("the validator supports at most {MAX_PROPERTIES} properties per type");
        mistakes.add(source, file.description.span(), message, help);
    }
}

fn check_rust_trait((source, file): Entry<'_, schema::StructuredType>, mistakes: &mut Mistakes) {
    let Some(rust_trait) = &file.rust_trait else { return };
    let name = rust_trait.get_ref();
    if !file.is_abstract.get_ref() {
        let help = "remove the key: a trait is for the types derived from an abstract type";
        mistakes.add(source, rust_trait.span(), "a Rust trait for a type that is not abstract", help);
    }
    if !is_name(name) || ident::type_name(name) != *name {
        let message = format!("\"{name}\" is not a valid trait name");
        mistakes.add(source, rust_trait.span(), message, "write it in Rust's style, such as \"Facet\"");
    }
}

fn check_prominent((source, file): Entry<'_, schema::StructuredType>, mistakes: &mut Mistakes) {
    let is_entity = *file.kind.get_ref() == TypeKind::Entity && !file.is_abstract.get_ref();
    if *file.prominent.get_ref() && !is_entity {
        let help =
            "remove the key: examples are bodies, which are objects of an entity type that is not abstract";
        mistakes.add(source, file.prominent.span(), "prominent on a type without bodies", help);
    }
}

/// The allowed values of `@odata.type`: with the documented name, and with the name that $metadata has.
fn annotation_names(
    name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    mistakes: &mut Mistakes,
) -> Vec<String> {
    let other = file.metadata_name.as_ref();
    if let Some(other) = other {
        mistakes.check_name(source, "type", other);
        if other.get_ref() == name {
            mistakes.add(source, other.span(), "metadata_name repeats the file's name", "remove the key");
        }
    }
    let names = iter::once(name).chain(other.map(|other| other.get_ref().as_str()));
    names.flat_map(|name| [format!("#{NAMESPACE}.{name}"), format!("#graph.{name}")]).collect()
}

/// The base types, the nearest first; a cycle is cut at its end.
fn bases<'f>(
    name: &str,
    (source, file): Entry<'f, schema::StructuredType>,
    index: &Index<'f>,
    mistakes: &mut Mistakes,
) -> Vec<&'f str> {
    let mut bases: Vec<&str> = Vec::new();
    let mut next = file.base.as_ref();
    while let Some(base) = next {
        let base_name = base.get_ref().as_str();
        let Some((_, base_file)) = index.types.get(base_name) else {
            if bases.is_empty() {
                let message = format!("unknown base type \"{base_name}\"");
                mistakes.add(source, base.span(), message, did_you_mean(base_name, index.type_names()));
            }
            break;
        };
        if base_name == name || bases.contains(&base_name) {
            if let Some(own) = file.base.as_ref().filter(|_| base_name == name) {
                let chain = [&[name], bases.as_slice(), &[name]].concat().join(" -> ");
                let message = format!("{name} is its own base type: {chain}");
                mistakes.add(source, own.span(), message, "change or remove the base of one of them");
            }
            break;
        }
        if bases.is_empty() && base_file.kind.get_ref() != file.kind.get_ref() {
            let (is, needed) = match base_file.kind.get_ref() {
                TypeKind::Entity => ("an entity type", "a complex type"),
                TypeKind::Complex => ("a complex type", "an entity type"),
            };
            let message = format!("base type \"{base_name}\" is {is}, not {needed}");
            mistakes.add(source, base.span(), message, "choose a base type of the same kind");
        }
        bases.push(base_name);
        next = base_file.base.as_ref();
    }
    bases
}
