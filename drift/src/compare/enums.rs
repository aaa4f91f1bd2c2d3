//! Enums, their members and numbers.

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::{Comparison, Found};
use crate::Kind;
use crate::declared::DeclaredEnum;
use crate::rows::Subject;
use crate::tables::{Enum, Site};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (tables, declared) = (comparison.tables, comparison.declared);
    for (name, table) in &tables.enums {
        let there = comparison.type_name(name);
        let members = declared.enums.get(&there);
        let structured = declared.types.contains_key(&there);
        match (members, table.in_metadata) {
            (Some(members), true) => {
                comparison.drift.compared += 1;
                flags(comparison, name, table, members);
                self::members(comparison, name, table, members);
            }
            (None, true) if structured => {
                let claim = kind_of(comparison, &there);
                whole(comparison, name, table.site(&["description"]), Kind::TypeKind, claim);
            }
            (None, true) if comparison.is_left_out(&there) => comparison.drift.left_out.push(name.clone()),
            (None, true) => {
                whole(comparison, name, table.site(&["description"]), Kind::MissingType, Claim::Absent);
            }
            (members, false) if members.is_some() || structured => {
                whole(comparison, name, table.site(&["in_metadata"]), Kind::NewType, Claim::Present);
            }
            (_, false) => comparison.drift.compared += 1,
        }
    }
}

fn kind_of(comparison: &Comparison<'_>, there: &str) -> Claim {
    match comparison.declared.types.get(there).and_then(|ty| ty.kind) {
        Some(TypeKind::Entity) => Claim::EntityType,
        _ => Claim::ComplexType,
    }
}

fn whole(comparison: &mut Comparison<'_>, name: &str, site: &Site, kind: Kind, claim: Claim) {
    let schema = if kind == Kind::NewType { Claim::Absent } else { Claim::EnumType };
    comparison.found(Found {
        type_name: name,
        property: None,
        kind,
        schema: (schema != Claim::Absent).then(|| schema.to_string()),
        metadata: (claim != Claim::Absent).then(|| claim.to_string()),
        site,
        claim,
        subject: Subject::Enum(name.to_owned()),
    });
}

fn flags(comparison: &mut Comparison<'_>, name: &str, table: &Enum, there: &DeclaredEnum) {
    let Some(flags) = there.flags.filter(|flags| *flags != table.flags) else { return };
    let claim = |flags| if flags { Claim::Flags } else { Claim::NoFlags };
    comparison.found(Found {
        type_name: name,
        property: None,
        kind: Kind::Flags,
        schema: Some(claim(table.flags).to_string()),
        metadata: Some(claim(flags).to_string()),
        site: table.site(&["flags", "description"]),
        claim: claim(flags),
        subject: Subject::Enum(name.to_owned()),
    });
}

fn members(comparison: &mut Comparison<'_>, name: &str, table: &Enum, there: &DeclaredEnum) {
    let shown =
        |number: Option<i64>| number.map_or_else(|| "present".to_owned(), |number| number.to_string());
    let mut found =
        |member: &str, kind, schema: Option<String>, metadata: Option<String>, site: &Site, claim| {
            comparison.found(Found {
                type_name: name,
                property: Some(member),
                kind,
                schema,
                metadata,
                site,
                claim,
                subject: Subject::Enum(name.to_owned()),
            });
        };
    for row in &table.members {
        let member = row.name.as_str();
        let Some((_, number)) = there.member(member) else {
            let claim = Claim::Lacks(member.to_owned());
            found(member, Kind::MissingMember, Some(shown(row.number)), None, row.site(&["name"]), claim);
            continue;
        };
        if let (Some(wanted), Some(number)) = (row.number, *number)
            && wanted != number
        {
            let claim = Claim::Member(member.to_owned(), number);
            let site = row.site(&["value", "name"]);
            let (schema, metadata) = (wanted.to_string(), number.to_string());
            found(member, Kind::MemberValue, Some(schema), Some(metadata), site, claim);
        }
    }
    for (member, number) in &there.members {
        if !table.members.iter().any(|row| row.name == *member) {
            let claim = Claim::Member(member.clone(), number.unwrap_or_default());
            let site = table.site(&["description"]);
            found(member, Kind::NewMember, None, Some(shown(*number)), site, claim);
        }
    }
}
