//! Explains operations, structured types and enums: their tables, and disagreements between sources.

use msgraph_profile::facts::{
    self, Disagreement, Enum, Operation, OperationKind, Permission, PermissionKind, Property, Provenance,
    QueryOption, Source, Topic, Type, TypeKind, ValueType,
};
use msgraph_profile::http::StatusCode;

use super::page::Page;
use super::property::{setters, short_type};

pub(super) fn operation(operation: &Operation) -> Page {
    let mut page = Page::new("operation", operation.name);
    page.text(operation.description);
    page.heading("Request");
    for path in operation.paths {
        page.code(&format!("{} /{}{path}", operation.method, facts::api_version()));
    }
    let headers = operation.headers.iter().map(|header| format!("{}: {}", header.name, header.value));
    headers.for_each(|header| page.code(&header));
    page.text(&format!("Success: {}, {}.", status(operation.success), returned(operation)));
    if let Some(ty) = facts::structured_type(operation.type_name) {
        if operation.payload.is_some() {
            settable(&mut page, operation, ty);
        } else if !operation.query.is_empty() {
            query_options(&mut page, operation);
        }
    }
    page.heading("Permissions");
    page.table(&["caller", "permissions"], operation.permissions.iter().map(permission).collect());
    page.heading("Clouds");
    let offered = facts::clouds().iter().filter(|cloud| operation.clouds.contains(&cloud.name));
    let rows: Vec<Vec<String>> = offered
        .map(|cloud| vec![cloud.title.to_owned(), format!("{}/{}", cloud.root, facts::api_version())])
        .collect();
    page.table(&["cloud", "root"], rows);
    if let Some(cloud) = facts::clouds().first() {
        page.text(&transcribed(&cloud.provenance));
    }
    if let Some(example) = operation.example {
        page.heading("Example");
        page.code(example);
    }
    if let Some(response) = operation.example_response {
        page.heading("Response to the example");
        page.code(response);
    }
    disagreements(&mut page, &operation.disagreements.iter().collect::<Vec<_>>());
    source(&mut page, &operation.provenance);
    page
}

/// What a successful response holds.
fn returned(operation: &Operation) -> String {
    let name = operation.type_name;
    match operation.kind {
        OperationKind::Create => format!("with the new {name}"),
        OperationKind::Update => format!("with the changed {name}"),
        OperationKind::List => {
            format!(
                "with a page of {name} objects in `value`, and the link to the next page in `@odata.nextLink`"
            )
        }
        OperationKind::Delete => "without a body".to_owned(),
        _ => format!("with the {name}"),
    }
}

fn settable(page: &mut Page, operation: &Operation, ty: &Type) {
    page.heading("Properties that can be set");
    let settable: Vec<&Property> = operation.settable.iter().filter_map(|name| ty.property(name)).collect();
    properties(page, &settable);
    page.heading("Properties that cannot be set");
    let other = ty.properties.iter().filter(|property| !operation.settable.contains(&property.name));
    let rows: Vec<Vec<String>> = other
        .map(|property| vec![property.name.to_owned(), format!("set {}", setters(ty, property))])
        .collect();
    page.table(&["name", "set"], rows);
}

fn query_options(page: &mut Page, operation: &Operation) {
    page.heading("Query options");
    let rows = operation.query.iter().map(|option| {
        let meaning = match option {
            QueryOption::Filter => "which objects are returned: an OData expression",
            QueryOption::OrderBy => "the order: properties, each of which can be followed by asc or desc",
            QueryOption::Select => "which properties are returned",
            QueryOption::Skip => "how many objects are left out at the start",
            QueryOption::Top => "how many objects are returned at most",
            _ => "other",
        };
        vec![option.to_string(), meaning.to_owned()]
    });
    page.table(&["option", "meaning"], rows.collect());
}

pub(super) fn structured_type(ty: &Type) -> Page {
    let mut page = Page::new("type", ty.name);
    page.text(ty.description);
    let kind = match (ty.kind == TypeKind::Entity, ty.is_abstract) {
        (true, true) => "An abstract entity type",
        (true, false) => "An entity type",
        (false, true) => "An abstract complex type",
        (false, false) => "A complex type",
    };
    let base = ty.bases.first().map_or_else(String::new, |base| format!(", derived from {base}"));
    let open = if ty.is_open { "; open: properties that are not listed are allowed" } else { "" };
    page.text(&format!("{kind}{base}{open}."));
    page.heading("Properties");
    properties(&mut page, &ty.properties.iter().collect::<Vec<_>>());
    let operations: Vec<&str> = facts::operations()
        .iter()
        .filter(|operation| operation.type_name == ty.name)
        .map(|operation| operation.name)
        .collect();
    if !operations.is_empty() {
        page.heading("Operations");
        page.text(&operations.join(", "));
    }
    disagreements(&mut page, &ty.disagreements.iter().collect::<Vec<_>>());
    source(&mut page, &ty.provenance);
    page
}

pub(super) fn enum_type(ty: &Enum) -> Page {
    let mut page = Page::new("enum", ty.name);
    page.text(ty.description);
    if !ty.is_in_metadata {
        page.text("Only the documentation lists these values; $metadata declares a plain string.");
    }
    if ty.is_flags {
        page.text("According to $metadata, values can be combined.");
    }
    page.heading("Values");
    let rows: Vec<Vec<String>> = ty
        .members
        .iter()
        .map(|member| {
            let number = member.number.map_or_else(String::new, |number| number.to_string());
            vec![member.name.to_owned(), number, member.description.to_owned()]
        })
        .collect();
    page.table(&["value", "number", "description"], rows);
    disagreements(&mut page, &ty.disagreements.iter().collect::<Vec<_>>());
    source(&mut page, &ty.provenance);
    page
}

fn properties(page: &mut Page, properties: &[&Property]) {
    let row = |property: &&Property| {
        let allowed = match property.value {
            ValueType::Enum(name) => facts::enum_type(name).map(|ty| {
                let names: Vec<&str> = ty.members.iter().map(|member| member.name).collect();
                format!(" One of {}.", names.join(", "))
            }),
            _ => None,
        };
        let set = if property.is_read_only { " Set only by the service." } else { "" };
        let text = format!("{}{}{set}", property.description, allowed.unwrap_or_default());
        vec![property.name.to_owned(), short_type(property), text]
    };
    page.table(&["name", "type", "description"], properties.iter().map(row).collect());
}

/// A status code with its reason phrase.
fn status(code: u16) -> String {
    StatusCode::from_u16(code).map_or_else(|_| code.to_string(), |status| status.to_string())
}

fn permission(permission: &Permission) -> Vec<String> {
    let kind = match permission.kind {
        PermissionKind::DelegatedWork => "delegated, work or school account",
        PermissionKind::DelegatedPersonal => "delegated, personal account",
        PermissionKind::Application => "application",
        _ => "other",
    };
    let higher = if permission.higher.is_empty() {
        String::new()
    } else {
        format!("; also {}", permission.higher.join(", "))
    };
    let least = permission.least.join(", ");
    vec![
        kind.to_owned(),
        if least.is_empty() { "not supported".to_owned() } else { format!("{least}{higher}") },
    ]
}

/// The statements of each source, and the reading that this tool takes.
pub(super) fn disagreements(page: &mut Page, rows: &[&Disagreement]) {
    if rows.is_empty() {
        return;
    }
    page.heading("Disagreements between sources");
    for row in rows {
        let about = row.property.map_or_else(String::new, |property| format!("{property}, "));
        page.text(&format!("{about}{}:", topic(row)));
        for statement in row.says {
            let clouds = if statement.clouds.is_empty() {
                String::new()
            } else {
                format!(" ({})", statement.clouds.join(", "))
            };
            page.item(&format!("{}{clouds}: {}", source_name(statement.source), statement.text));
        }
        page.item(&format!("Our reading: {}", row.reading));
    }
}

/// The documentation page that a table was transcribed from.
pub(super) fn source(page: &mut Page, provenance: &Provenance) {
    page.heading("Source");
    page.text(provenance.page);
    page.text(&transcribed(provenance));
}

fn transcribed(provenance: &Provenance) -> String {
    format!("Transcribed on {} into {}: {}.", provenance.transcribed, provenance.file, provenance.revision)
}

fn topic(row: &Disagreement) -> &'static str {
    match row.topic {
        Topic::Presence => "whether it exists",
        Topic::Name => "its name",
        Topic::Type => "its type",
        Topic::Nullability => "whether null is allowed",
        Topic::Values => "its values",
        Topic::Settable if row.property.is_none() => "which properties can be set",
        Topic::Settable => "who can set it",
        Topic::Permissions => "permissions",
        Topic::Meaning => "its meaning",
        Topic::Path => "its path",
        _ => "other",
    }
}

fn source_name(source: Source) -> &'static str {
    match source {
        Source::Documentation => "Documentation",
        Source::Metadata => "$metadata",
        Source::Guidelines => "API guidelines",
        Source::Odata => "OData",
        Source::Response => "Observed response",
        _ => "Other",
    }
}
