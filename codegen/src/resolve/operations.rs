//! Operations: the entity type, its settable properties, the clouds, headers and permissions are linked.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::common::Common;
use super::index::{Index, Row, texts};
use super::wording::Wording;
use super::{Mistakes, paths, statements};
use crate::ident;
use crate::model::{Cloud, Example, Operation, Path, Property, RequestBody, StructuredType};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::vocabulary::claim::About;
use crate::vocabulary::{OperationKind, OperationTable, QueryOption, TypeKind};

/// The operations on known types, by name.
pub(super) fn resolve(
    index: &Index<'_>,
    types: &[StructuredType],
    common: &Common,
    mistakes: &mut Mistakes,
) -> Vec<Operation> {
    let operations = index.rows.iter().map(|row| {
        let ty = types.iter().find(|ty| ty.name == row.type_name);
        operation(row, ty, common, mistakes)
    });
    operations.collect::<Vec<_>>().into_iter().flatten().collect()
}

fn operation(
    row: &Row<'_>,
    ty: Option<&StructuredType>,
    common: &Common,
    mistakes: &mut Mistakes,
) -> Option<Operation> {
    check_request_line(row, mistakes);
    check_clouds(row, &common.clouds, mistakes);
    let (source, file) = (row.source, row.file.get_ref());
    let properties = ty.map_or(&[][..], |ty| &ty.properties);
    let wording = Wording::new(source, &file.description, common.profile.as_ref(), mistakes);
    let mut disagreements =
        statements::resolve(source, About::Operation, &file.disagreement, properties, mistakes);
    let permissions = common.sets.permissions_of(source, file, &common.scopes, mistakes);
    disagreements.extend(permissions.disagreements);
    let body = match row.table {
        OperationTable::Body(kind) => Some(body(row, kind, ty, mistakes)),
        OperationTable::Bodiless(_) => {
            refuse(
                row,
                "settable",
                file.settable.as_ref(),
                "only create and update set properties",
                mistakes,
            );
            refuse(row, "example", file.example.as_ref(), "only create and update have an example", mistakes);
            None
        }
    };
    Some(Operation {
        name: row.name.clone(),
        provenance: mistakes.provenance(source, &file.provenance),
        description: wording.of_all_paths(),
        ty: ty?.id,
        table: row.table,
        method: file.method.get_ref().clone(),
        paths: paths_of(row, &wording, common, mistakes),
        success: *file.success.get_ref(),
        clouds: texts(&file.clouds),
        body,
        query: query(row, mistakes),
        headers: common.sets.headers_of(source, file, mistakes),
        permissions: permissions.rows,
        disagreements,
    })
}

fn paths_of(row: &Row<'_>, wording: &Wording, common: &Common, mistakes: &mut Mistakes) -> Vec<Path> {
    let paths = row.file.get_ref().paths.get_ref().iter().map(|path| {
        let owner = paths::owner(row, path, &common.placeholders, mistakes);
        Path {
            template: path.get_ref().clone(),
            owner,
            summary: wording.summary(owner),
            description: wording.description(owner),
            site: row.source.site(path.span()),
        }
    });
    paths.collect()
}

fn body(
    row: &Row<'_>,
    kind: OperationKind,
    ty: Option<&StructuredType>,
    mistakes: &mut Mistakes,
) -> RequestBody {
    let example = row.file.get_ref().example.as_ref();
    RequestBody {
        rust_name: ident::type_name(&row.name),
        kind,
        settable: settable(row, ty, mistakes),
        example: example.map(|file| self::example(row.source, file.get_ref(), mistakes)),
    }
}

/// Refuses a key that the table cannot have.
fn refuse<T>(row: &Row<'_>, key: &str, value: Option<&Spanned<T>>, reason: &str, mistakes: &mut Mistakes) {
    if let Some(value) = value {
        let message = format!("{key} on {}", row.table.as_str());
        mistakes.add(row.source, value.span(), message, format!("remove the key: {reason}"));
    }
}

fn settable(row: &Row<'_>, ty: Option<&StructuredType>, mistakes: &mut Mistakes) -> Vec<String> {
    let Some(settable) = &row.file.get_ref().settable else {
        let message = format!("{} without settable", row.table.as_str());
        let help = "add settable = [...] with the names of the page's request table";
        mistakes.add(row.source, row.file.span(), message, help);
        return Vec::new();
    };
    if let Some(ty) = ty {
        check_settable(row, settable, &ty.properties, mistakes);
    }
    texts(settable.get_ref())
}

fn query(row: &Row<'_>, mistakes: &mut Mistakes) -> Vec<QueryOption> {
    let query = row.file.get_ref().query.as_ref();
    if !row.table.has_query() {
        refuse(row, "query", query, "only list and get have query options", mistakes);
    }
    let mut options = Vec::new();
    for option in query.into_iter().flat_map(Spanned::get_ref) {
        if options.contains(option.get_ref()) {
            let message = format!("duplicate query option \"{}\"", option.get_ref().as_str());
            mistakes.add(row.source, option.span(), message, "keep only one of them");
        }
        options.push(*option.get_ref());
    }
    options
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

/// Checks that operations are on entity types.
pub(super) fn check_types(index: &Index<'_>, types: &[StructuredType], mistakes: &mut Mistakes) {
    for (&name, (source, _)) in &index.operations {
        let Some(ty) = types.iter().find(|ty| ty.name == name) else {
            let message = format!("operations on the unknown type \"{name}\"");
            mistakes.add(source, 0..0, message, did_you_mean(name, index.type_names()));
            continue;
        };
        if !ty.is_entity() {
            let is = if ty.kind == TypeKind::Entity { "abstract" } else { "a complex type" };
            let message = format!("an operation cannot write {name}: it is {is}");
            mistakes.add(source, 0..0, message, "choose an entity type that is not abstract");
        }
    }
}

fn check_request_line(row: &Row<'_>, mistakes: &mut Mistakes) {
    let (source, file) = (row.source, row.file.get_ref());
    let (method, methods) = (file.method.get_ref().as_str(), row.table.methods());
    if !methods.contains(&method) {
        let message = match row.table {
            OperationTable::Body(_) => format!("\"{method}\" is not a method with a body"),
            OperationTable::Bodiless(kind) => format!("\"{method}\" is not the method of {}", kind.as_str()),
        };
        mistakes.add(source, file.method.span(), message, did_you_mean(method, methods.iter().copied()));
    }
    if !(200..300).contains(file.success.get_ref()) {
        let message = format!("{} is not a success status", file.success.get_ref());
        mistakes.add(source, file.success.span(), message, "use 200 to 299");
    }
    if file.paths.get_ref().is_empty() {
        mistakes.add(source, file.paths.span(), "no path", "copy the HTTP request lines of the page");
    }
    paths::check(row, mistakes);
}

fn check_settable(
    row: &Row<'_>,
    settable: &Spanned<Vec<Spanned<String>>>,
    properties: &[Arc<Property>],
    mistakes: &mut Mistakes,
) {
    let (source, type_name) = (row.source, row.type_name);
    if settable.get_ref().is_empty() {
        let help = "copy the names of the page's request table";
        mistakes.add(source, settable.span(), "no settable property", help);
    }
    let mut seen = BTreeSet::new();
    for name in settable.get_ref() {
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

fn check_clouds(row: &Row<'_>, clouds: &[Cloud], mistakes: &mut Mistakes) {
    for name in &row.file.get_ref().clouds {
        if !clouds.iter().any(|cloud| cloud.name == *name.get_ref()) {
            let known = clouds.iter().map(|cloud| cloud.name.as_str());
            let message = format!("unknown cloud \"{}\"", name.get_ref());
            mistakes.add(row.source, name.span(), message, did_you_mean(name.get_ref(), known));
        }
    }
}
