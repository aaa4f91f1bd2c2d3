//! Enums: members and their numbers are checked.

use super::index::{Entry, Index};
use super::{Mistakes, statements};
use crate::ident;
use crate::limits::MAX_MEMBERS;
use crate::model::{EnumSites, EnumType, Member, MemberSites};
use crate::schema::{self, Spanned};
use crate::source::{Site, Source};
use crate::suggest::did_you_mean;
use crate::vocabulary::claim::About;

pub(super) fn resolve(index: &Index<'_>, mistakes: &mut Mistakes) -> Vec<EnumType> {
    index.enums.iter().map(|(&name, &entry)| enum_type(name, entry, mistakes)).collect()
}

fn enum_type(name: &str, (source, file): Entry<'_, schema::EnumType>, mistakes: &mut Mistakes) -> EnumType {
    check_number_of_members(source, file, mistakes);
    EnumType {
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        provenance: mistakes.provenance(source, &file.provenance),
        description: mistakes.text(source, "description", &file.description),
        flags: *file.flags.get_ref(),
        in_metadata: *file.in_metadata.get_ref(),
        sentinel: sentinel(source, file, mistakes),
        members: members(source, file, mistakes),
        disagreements: statements::resolve(source, About::Enum, &file.disagreement, &[], mistakes),
        sites: sites(source, file),
    }
}

fn sites(source: &Source, file: &schema::EnumType) -> EnumSites {
    let description = source.line_site(&file.description.span());
    let of = |key: &Spanned<bool>| {
        if key.is_written() { source.line_site(&key.span()) } else { description.clone() }
    };
    EnumSites { flags: of(&file.flags), in_metadata: of(&file.in_metadata), description }
}

fn check_number_of_members(source: &Source, file: &schema::EnumType, mistakes: &mut Mistakes) {
    let at = file.description.span();
    if file.member.is_empty() {
        mistakes.add(source, at, "an enum without members", "add a [[member]] row for each member");
    } else if file.member.len() > MAX_MEMBERS {
        let message = format!("the enum has {} members", file.member.len());
        let help = format!("the validator supports at most {MAX_MEMBERS} members per enum");
        mistakes.add(source, at, message, help);
    }
}

fn sentinel(source: &Source, file: &schema::EnumType, mistakes: &mut Mistakes) -> Option<usize> {
    let sentinel = file.sentinel.as_ref()?;
    let names = || file.member.iter().map(|row| row.get_ref().name.get_ref().as_str());
    let position = names().position(|name| name == sentinel.get_ref());
    if position.is_none() {
        let message = format!("sentinel \"{}\" is not a member", sentinel.get_ref());
        mistakes.add(source, sentinel.span(), message, did_you_mean(sentinel.get_ref(), names()));
    }
    position
}

fn members(source: &Source, file: &schema::EnumType, mistakes: &mut Mistakes) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    for row in &file.member {
        check_member(source, file, row, &members, mistakes);
        let row = row.get_ref();
        let name_site = source.line_site(&row.name.span());
        let value_site: Option<Site> = row.value.as_ref().map(|value| source.line_site(&value.span()));
        members.push(Member {
            name: row.name.get_ref().clone(),
            rust_name: ident::type_name(row.name.get_ref()),
            description: mistakes.text(source, "description", &row.description),
            value: row.value.as_ref().map(|value| *value.get_ref()),
            sites: MemberSites { value: value_site.unwrap_or_else(|| name_site.clone()), name: name_site },
        });
    }
    members
}

fn check_member(
    source: &Source,
    file: &schema::EnumType,
    row: &Spanned<schema::Member>,
    earlier: &[Member],
    mistakes: &mut Mistakes,
) {
    let at = row.span();
    let row = row.get_ref();
    let name = row.name.get_ref();
    mistakes.check_name(source, "member", &row.name);
    if earlier.iter().any(|member| member.name == *name) {
        mistakes.add(
            source,
            row.name.span(),
            format!("duplicate member \"{name}\""),
            "keep only one of the rows",
        );
    }
    let Some(number) = &row.value else {
        if *file.flags.get_ref() {
            let help = "add value = the member's number in $metadata";
            mistakes.add(source, at, format!("flag \"{name}\" has no value"), help);
        }
        return;
    };
    if let Some(other) = earlier.iter().find(|member| member.value == Some(*number.get_ref())) {
        let message = format!("\"{name}\" has the same number as \"{}\"", other.name);
        mistakes.add(source, number.span(), message, "look up the numbers in $metadata");
    }
    if *file.flags.get_ref() && (*number.get_ref() < 0 || number.get_ref().count_ones() > 1) {
        let message = format!("{} is not a flag", number.get_ref());
        mistakes.add(source, number.span(), message, "use 0 or a power of two");
    }
}
