//! Operations: the entity type, its settable properties and the clouds are linked.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::index::{Entry, Index, texts};
use super::{Mistakes, paths, statements};
use crate::ident;
use crate::model::{Cloud, Example, Header, Operation, Path, Permission, Property, StructuredType};
use crate::schema::{self, METHODS, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::vocabulary::TypeKind;
use crate::vocabulary::claim::About;

/// The operations on known types, by name.
pub(super) fn resolve(
    index: &Index<'_>,
    types: &[StructuredType],
    clouds: &[Cloud],
    mistakes: &mut Mistakes,
) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (&name, &entry) in &index.operations {
        let ty = types.iter().find(|ty| ty.name == *entry.1.type_name.get_ref());
        check_type(name, entry, ty, index, mistakes);
        check_request_line(entry, mistakes);
        check_clouds(entry, clouds, mistakes);
        if let Some(ty) = ty {
            check_settable(entry, &ty.properties, mistakes);
        }
        operations.extend(operation(name, entry, ty, mistakes));
    }
    operations
}

/// `None` if the type is unknown; everything else is checked before.
fn operation(
    name: &str,
    (source, file): Entry<'_, schema::Operation>,
    ty: Option<&StructuredType>,
    mistakes: &mut Mistakes,
) -> Option<Operation> {
    let properties = ty.map_or(&[][..], |ty| &ty.properties);
    let paths = file.paths.get_ref().iter();
    let paths =
        paths.map(|path| Path { template: path.get_ref().clone(), site: source.site(path.span()) }).collect();
    let provenance = mistakes.provenance(source, &file.provenance);
    let description = mistakes.text(source, "description", &file.description);
    let headers = headers(source, file, mistakes);
    let permissions = permissions(source, file, mistakes);
    let example = file.example.as_ref().map(|example| self::example(source, example, mistakes));
    let disagreements =
        statements::resolve(source, About::Operation, &file.disagreement, properties, mistakes);
    Some(Operation {
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        provenance,
        description,
        ty: ty?.id,
        kind: file.kind,
        method: file.method.get_ref().clone(),
        paths,
        success: *file.success.get_ref(),
        clouds: texts(&file.clouds),
        settable: texts(file.settable.get_ref()),
        headers,
        permissions,
        example,
        disagreements,
    })
}

fn headers(source: &Source, file: &schema::Operation, mistakes: &mut Mistakes) -> Vec<Header> {
    let mut names = BTreeSet::new();
    let rows = file.header.iter().map(Spanned::get_ref);
    rows.map(|row| {
        let name = row.name.get_ref();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            let help = "write the name only, as the page does, such as \"Content-Type\"";
            mistakes.add(source, row.name.span(), format!("\"{name}\" is not a header name"), help);
        }
        if !names.insert(name.to_ascii_lowercase()) {
            let message = format!("duplicate header \"{name}\"");
            mistakes.add(source, row.name.span(), message, "keep only one of the rows");
        }
        Header { name: name.clone(), value: row.value.clone(), required: row.required }
    })
    .collect()
}

fn permissions(source: &Source, file: &schema::Operation, mistakes: &mut Mistakes) -> Vec<Permission> {
    let mut kinds = BTreeSet::new();
    let rows = file.permission.iter().map(Spanned::get_ref);
    rows.map(|row| {
        if !kinds.insert(*row.kind.get_ref()) {
            let message = format!("duplicate kind of caller \"{}\"", row.kind.get_ref().as_str());
            mistakes.add(source, row.kind.span(), message, "keep only one of the rows");
        }
        Permission { kind: *row.kind.get_ref(), least: row.least.clone(), higher: row.higher.clone() }
    })
    .collect()
}

fn example(source: &Source, file: &schema::Example, mistakes: &mut Mistakes) -> Example {
    for body in std::iter::once(&file.request).chain(&file.response) {
        let message = match serde_json::from_str::<serde_json::Value>(body.get_ref()) {
            Ok(serde_json::Value::Object(_)) => continue,
            Ok(_) => "the example is not a JSON object".to_owned(),
            Err(error) => format!("the example is not JSON: {error} of the example"),
        };
        mistakes.add(source, body.span(), message, "copy the complete body from the page");
    }
    Example {
        documented: *file.documented.get_ref(),
        request: file.request.get_ref().clone(),
        response: file.response.as_ref().map(|body| body.get_ref().clone()),
    }
}

/// Checks that the type is an entity type, and that the file is named after the kind of operation and the type.
fn check_type(
    name: &str,
    (source, file): Entry<'_, schema::Operation>,
    ty: Option<&StructuredType>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) {
    let type_name = file.type_name.get_ref();
    let Some(ty) = ty else {
        let message = format!("unknown type \"{type_name}\"");
        mistakes.add(source, file.type_name.span(), message, did_you_mean(type_name, index.type_names()));
        return;
    };
    if !ty.is_entity() {
        let is = if ty.kind == TypeKind::Entity { "abstract" } else { "a complex type" };
        let message = format!("an operation cannot write {type_name}: it is {is}");
        mistakes.add(source, file.type_name.span(), message, "choose an entity type that is not abstract");
    }
    let kind = file.kind.as_str();
    let expected = format!("{kind}-{type_name}");
    if name != expected {
        let help = format!("rename it to {expected}.toml");
        let message = format!("the file of the {kind} operation on {type_name} is named \"{name}\"");
        mistakes.add(source, 0..0, message, help);
    }
}

fn check_request_line((source, file): Entry<'_, schema::Operation>, mistakes: &mut Mistakes) {
    if !METHODS.contains(&file.method.get_ref().as_str()) {
        let message = format!("\"{}\" is not a method with a body", file.method.get_ref());
        let help = did_you_mean(file.method.get_ref(), METHODS.iter().copied());
        mistakes.add(source, file.method.span(), message, help);
    }
    if !(200..300).contains(file.success.get_ref()) {
        let message = format!("{} is not a success status", file.success.get_ref());
        mistakes.add(source, file.success.span(), message, "use 200 to 299");
    }
    if file.paths.get_ref().is_empty() {
        mistakes.add(source, file.paths.span(), "no path", "copy the HTTP request lines of the page");
    }
    paths::check((source, file), mistakes);
}

fn check_settable(
    (source, file): Entry<'_, schema::Operation>,
    properties: &[Arc<Property>],
    mistakes: &mut Mistakes,
) {
    let type_name = file.type_name.get_ref();
    if file.settable.get_ref().is_empty() {
        let help = "copy the names of the page's request table";
        mistakes.add(source, file.settable.span(), "no settable property", help);
    }
    let mut seen = BTreeSet::new();
    for name in file.settable.get_ref() {
        let wanted = name.get_ref().as_str();
        if !seen.insert(wanted) {
            let message = format!("duplicate property \"{wanted}\" in settable");
            mistakes.add(source, name.span(), message, "keep only one of them");
        }
        match properties.iter().find(|property| property.name == wanted) {
            Some(property) if property.read_only => {
                let message = format!("\"{wanted}\" is read-only on {type_name}");
                let help = "remove it here, or remove read_only there";
                mistakes.add(source, name.span(), message, help);
            }
            Some(_) => {}
            None => {
                let known = properties.iter().map(|property| property.name.as_str());
                let message = format!("\"{wanted}\" is not a property of {type_name}");
                mistakes.add(source, name.span(), message, did_you_mean(wanted, known));
            }
        }
    }
}

fn check_clouds((source, file): Entry<'_, schema::Operation>, clouds: &[Cloud], mistakes: &mut Mistakes) {
    for name in &file.clouds {
        if !clouds.iter().any(|cloud| cloud.name == *name.get_ref()) {
            let known = clouds.iter().map(|cloud| cloud.name.as_str());
            let message = format!("unknown cloud \"{}\"", name.get_ref());
            mistakes.add(source, name.span(), message, did_you_mean(name.get_ref(), known));
        }
    }
}
