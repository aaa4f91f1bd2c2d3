//! Structured types and their properties.

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::claim::Claim;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use super::{Comparison, Found, Standing};
use crate::declared::{DeclaredProperty, DeclaredType};
use crate::rows::Subject;
use crate::tables::{Property, Type};
use crate::{Kind, Notation};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let tables = comparison.tables;
    for (name, table) in &tables.types {
        match comparison.standing(name) {
            Standing::Declared(there) => {
                comparison.drift.compared += 1;
                heads(comparison, name, table, there);
                properties(comparison, name, table, there);
            }
            Standing::LeftOut => comparison.drift.left_out.push(name.clone()),
            Standing::Absent => missing(comparison, name, table, Kind::MissingType, Claim::Absent),
            Standing::OfOtherKind => missing(comparison, name, table, Kind::TypeKind, Claim::EnumType),
        }
    }
}

fn missing(comparison: &mut Comparison<'_>, name: &str, table: &Type, kind: Kind, claim: Claim) {
    comparison.found(Found {
        type_name: name,
        property: None,
        kind,
        schema: Some(kind_claim(table.kind).to_string()),
        metadata: (claim != Claim::Absent).then(|| claim.to_string()),
        site: table.site(&["metadata_name", "kind"]),
        claim,
        subject: Subject::Type(name.to_owned()),
    });
}

fn kind_claim(kind: TypeKind) -> Claim {
    match kind {
        TypeKind::Entity => Claim::EntityType,
        TypeKind::Complex => Claim::ComplexType,
    }
}

fn base_claim(base: Option<&str>) -> Claim {
    base.map_or(Claim::NoBase, |base| Claim::Base(base.to_owned()))
}

/// What holds for a type as a whole: kind, base, abstract and open.
fn heads(comparison: &mut Comparison<'_>, name: &str, table: &Type, there: &DeclaredType) {
    let choose = |is: bool, yes: Claim, no: Claim| if is { yes } else { no };
    let is_abstract = |is| choose(is, Claim::Abstract, Claim::NotAbstract);
    let open = |is| choose(is, Claim::Open, Claim::NotOpen);
    let base = table.base.as_ref().map(|base| comparison.type_name(base));
    let there_base = there
        .base
        .as_deref()
        .map(|base| base.strip_prefix(NAMESPACE).and_then(|rest| rest.strip_prefix('.')).unwrap_or(base));
    let pairs = [
        (Kind::TypeKind, "kind", Some(kind_claim(table.kind)), there.kind.map(kind_claim)),
        (Kind::Base, "base", Some(base_claim(base.as_deref())), Some(base_claim(there_base))),
        (
            Kind::Abstract,
            "abstract",
            Some(is_abstract(table.is_abstract)),
            there.is_abstract.map(is_abstract),
        ),
        (Kind::Open, "open", Some(open(table.open)), there.open.map(open)),
    ];
    for (kind, key, schema, metadata) in pairs {
        let Some(claim) = metadata.filter(|claim| Some(claim) != schema.as_ref()) else { continue };
        comparison.found(Found {
            type_name: name,
            property: None,
            kind,
            schema: schema.as_ref().map(ToString::to_string),
            metadata: Some(claim.to_string()),
            site: table.site(&[key, "kind"]),
            claim,
            subject: Subject::Type(name.to_owned()),
        });
    }
}

fn properties(comparison: &mut Comparison<'_>, name: &str, table: &Type, there: &DeclaredType) {
    let mut expected = Vec::new();
    for row in &table.properties {
        let other = comparison.property_name(name, row);
        if other != row.name && there.property(&row.name).is_some() {
            renamed_back(comparison, name, row, &other);
            expected.push(row.name.clone());
        }
        // The other name may have a row of its own, which is compared instead.
        if other == row.name || !table.properties.iter().any(|row| row.name == other) {
            property(comparison, name, row, there.property(&other));
        }
        expected.push(other);
    }
    for property in &there.properties {
        let is_collection = comparison.tables.has_collection(&property.name);
        let navigates = comparison.declared.notation == Notation::Typings && is_collection;
        if !expected.contains(&property.name) && !navigates {
            comparison.found(Found {
                type_name: name,
                property: Some(&property.name),
                kind: Kind::NewProperty,
                schema: None,
                metadata: Some(property.type_text.clone()),
                site: table.site(&["kind"]),
                claim: Claim::Has(property.name.clone()),
                subject: Subject::Type(name.to_owned()),
            });
        }
    }
}

/// The property is declared under its own name where another was to be expected.
fn renamed_back(comparison: &mut Comparison<'_>, name: &str, row: &Property, other: &str) {
    comparison.found(Found {
        type_name: name,
        property: Some(&row.name),
        kind: Kind::Name,
        schema: Some(other.to_owned()),
        metadata: Some(row.name.clone()),
        site: row.site(&["metadata_name", "name"]),
        claim: Claim::Name(row.name.clone()),
        subject: Comparison::subject_of(name, &row.name),
    });
}

fn property(comparison: &mut Comparison<'_>, name: &str, row: &Property, there: Option<&DeclaredProperty>) {
    let expected = comparison.type_text(&row.type_text);
    let subject = || Comparison::subject_of(name, &row.name);
    let Some(there) = there else {
        comparison.found(Found {
            type_name: name,
            property: Some(&row.name),
            kind: Kind::MissingProperty,
            schema: Some(expected),
            metadata: None,
            site: row.site(&["name"]),
            claim: Claim::Absent,
            subject: subject(),
        });
        return;
    };
    let notation = comparison.declared.notation;
    let item = |text: &str| notation.item(text).unwrap_or(text).to_owned();
    if there.type_text != expected {
        let same_items = item(&there.type_text) == item(&expected);
        comparison.found(Found {
            type_name: name,
            property: Some(&row.name),
            kind: if same_items { Kind::Collection } else { Kind::Type },
            schema: Some(expected.clone()),
            metadata: Some(there.type_text.clone()),
            site: row.site(&["metadata_type", "type"]),
            claim: Claim::Type(there.type_text.clone()),
            subject: subject(),
        });
    }
    // Of a collection it is never asked: there the facet speaks of the items.
    if notation.item(&there.type_text).is_none() && notation.item(&expected).is_none() {
        nullability(comparison, name, row, there);
    }
    settable(comparison, name, row, there);
}

fn nullability(comparison: &mut Comparison<'_>, name: &str, row: &Property, there: &DeclaredProperty) {
    let nullable = there.nullable.unwrap_or(true);
    if nullable == row.nullable {
        return;
    }
    let claim = |nullable| if nullable { Claim::Nullable } else { Claim::NotNullable };
    comparison.found(Found {
        type_name: name,
        property: Some(&row.name),
        kind: Kind::Nullability,
        schema: Some(claim(row.nullable).to_string()),
        metadata: Some(claim(nullable).to_string()),
        site: row.site(&["nullable", "name"]),
        claim: claim(nullable),
        subject: Comparison::subject_of(name, &row.name),
    });
}

/// Without an annotation nothing is said: Graph annotates its schema only in part.
fn settable(comparison: &mut Comparison<'_>, name: &str, row: &Property, there: &DeclaredProperty) {
    let Some(read_only) = there.read_only.filter(|read_only| *read_only != row.read_only) else { return };
    let claim = |read_only| if read_only { Claim::ReadOnly } else { Claim::Writable };
    comparison.found(Found {
        type_name: name,
        property: Some(&row.name),
        kind: Kind::ReadOnly,
        schema: Some(claim(row.read_only).to_string()),
        metadata: Some(claim(read_only).to_string()),
        site: row.site(&["read_only", "name"]),
        claim: claim(read_only),
        subject: Comparison::subject_of(name, &row.name),
    });
}
