//! Operations: the entity type, its settable properties and the clouds linked.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::index::{Entry, Index};
use super::{Mistakes, paths, statements};
use crate::ident;
use crate::model::{Cloud, Disagreement, Example, Header, Operation, OperationKind, Permission, TypeKind};
use crate::schema;
use crate::source::Source;
use crate::suggest::did_you_mean;

const METHODS: &[&str] = &["POST", "PATCH", "PUT"];

pub(super) fn resolve(
    index: &Index<'_>,
    clouds: &[Cloud],
    mistakes: &mut Mistakes,
) -> BTreeMap<String, Operation> {
    let mut operations = BTreeMap::new();
    for (&name, &entry) in &index.operations {
        check_name(name, entry, index, mistakes);
        check_request_line(entry, mistakes);
        check_settable(entry, index, mistakes);
        check_clouds(entry, clouds, mistakes);
        operations.insert(name.to_owned(), operation(name, entry, index, mistakes));
    }
    operations
}

fn operation(
    name: &str,
    (source, file): Entry<'_, schema::Operation>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> Operation {
    Operation {
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        provenance: mistakes.provenance(source, &file.provenance),
        description: mistakes.text(source, "description", &file.description),
        type_name: file.type_name.get_ref().clone(),
        kind: file.kind,
        method: file.method.get_ref().clone(),
        paths: texts(file.paths.get_ref()),
        success: *file.success.get_ref(),
        clouds: texts(&file.clouds),
        settable: texts(file.settable.get_ref()),
        headers: headers(source, file, mistakes),
        permissions: permissions(source, file, mistakes),
        example: file.example.as_ref().map(|example| self::example(source, example, mistakes)),
        disagreements: disagreements((source, file), index, mistakes),
    }
}

fn texts(spanned: &[Spanned<String>]) -> Vec<String> {
    spanned.iter().map(|text| text.get_ref().clone()).collect()
}

fn disagreements(
    (source, file): Entry<'_, schema::Operation>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> Vec<Disagreement> {
    let known = rows_with_bases(file.type_name.get_ref(), index);
    let known: Vec<&str> = known.iter().map(|row| row.name.get_ref().as_str()).collect();
    statements::resolve(source, &file.disagreement, &known, mistakes)
}

fn headers(source: &Source, file: &schema::Operation, mistakes: &mut Mistakes) -> Vec<Header> {
    let mut names = BTreeSet::new();
    let rows = file.header.iter().map(Spanned::get_ref);
    rows.map(|row| {
        let name = row.name.get_ref();
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            let help = "write it as the page does, without the value, such as \"Content-Type\"";
            mistakes.add(source, row.name.span(), format!("\"{name}\" is no header name"), help);
        }
        if !names.insert(name.to_ascii_lowercase()) {
            let message = format!("header \"{name}\" stands here twice");
            mistakes.add(source, row.name.span(), message, "keep one row of it");
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
            let message = "this kind of caller stands here twice";
            mistakes.add(source, row.kind.span(), message, "keep one row of it");
        }
        Permission { kind: *row.kind.get_ref(), least: row.least.clone(), higher: row.higher.clone() }
    })
    .collect()
}

fn example(source: &Source, file: &schema::Example, mistakes: &mut Mistakes) -> Example {
    for body in std::iter::once(&file.request).chain(&file.response) {
        let message = match serde_json::from_str::<serde_json::Value>(body.get_ref()) {
            Ok(serde_json::Value::Object(_)) => continue,
            Ok(_) => "an example that is not a JSON object".to_owned(),
            Err(error) => format!("an example that is not JSON: {error} of the example"),
        };
        mistakes.add(source, body.span(), message, "copy the body whole from the page");
    }
    Example {
        documented: file.documented,
        request: file.request.get_ref().clone(),
        response: file.response.as_ref().map(|body| body.get_ref().clone()),
    }
}

/// One name everywhere: the file is called after the kind and the type.
fn check_name(
    name: &str,
    (source, file): Entry<'_, schema::Operation>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) {
    let type_name = file.type_name.get_ref();
    match index.types.get(type_name.as_str()) {
        Some((_, ty)) if ty.kind == TypeKind::EntityType && !ty.is_abstract => {}
        Some(_) => {
            let message = format!("{type_name} has no instances of its own to write");
            mistakes.add(source, file.type_name.span(), message, "name an entity type that is not abstract");
        }
        None => {
            let message = format!("unknown type \"{type_name}\"");
            mistakes.add(source, file.type_name.span(), message, did_you_mean(type_name, index.type_names()));
            return;
        }
    }
    let kind = match file.kind {
        OperationKind::Create => "create",
        OperationKind::Update => "update",
    };
    let expected = format!("{kind}-{type_name}");
    if name != expected {
        let help = format!("call it {expected}.toml");
        mistakes.add(source, 0..0, format!("a file \"{name}\" for the {kind} of {type_name}"), help);
    }
}

fn check_request_line((source, file): Entry<'_, schema::Operation>, mistakes: &mut Mistakes) {
    if !METHODS.contains(&file.method.get_ref().as_str()) {
        let message = format!("\"{}\" is no method with a body", file.method.get_ref());
        let help = did_you_mean(file.method.get_ref(), METHODS.iter().copied());
        mistakes.add(source, file.method.span(), message, help);
    }
    if !(200..300).contains(file.success.get_ref()) {
        let message = format!("{} is no status of success", file.success.get_ref());
        mistakes.add(source, file.success.span(), message, "write one from 200 to 299");
    }
    if file.paths.get_ref().is_empty() {
        mistakes.add(source, file.paths.span(), "no path", "copy the HTTP request lines of the page");
    }
    paths::check((source, file), mistakes);
}

fn check_settable((source, file): Entry<'_, schema::Operation>, index: &Index<'_>, mistakes: &mut Mistakes) {
    let rows = rows_with_bases(file.type_name.get_ref(), index);
    if rows.is_empty() {
        return;
    }
    if file.settable.get_ref().is_empty() {
        let help = "copy the names of the page's request table";
        mistakes.add(source, file.settable.span(), "no settable property", help);
    }
    let mut seen = BTreeSet::new();
    for name in file.settable.get_ref() {
        let wanted = name.get_ref().as_str();
        if !seen.insert(wanted) {
            let message = format!("property \"{wanted}\" stands here twice");
            mistakes.add(source, name.span(), message, "keep one of them");
        }
        match rows.iter().find(|row| row.name.get_ref() == wanted) {
            Some(row) if row.read_only => {
                let message = format!("\"{wanted}\" is read-only on {}", file.type_name.get_ref());
                mistakes.add(source, name.span(), message, "remove it here, or read_only there");
            }
            Some(_) => {}
            None => {
                let known = rows.iter().map(|row| row.name.get_ref().as_str());
                let message = format!("\"{wanted}\" is no property of {}", file.type_name.get_ref());
                mistakes.add(source, name.span(), message, did_you_mean(wanted, known));
            }
        }
    }
}

fn rows_with_bases<'f>(type_name: &str, index: &Index<'f>) -> Vec<&'f schema::Property> {
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    let mut next = index.types.get_key_value(type_name);
    while let Some((&name, (_, file))) = next {
        if !seen.insert(name) {
            break;
        }
        rows.extend(file.property.iter().map(Spanned::get_ref));
        next = file.base.as_ref().and_then(|base| index.types.get_key_value(base.get_ref().as_str()));
    }
    rows
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
