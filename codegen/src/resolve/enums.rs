//! Enums: members and their numbers checked.

use std::collections::BTreeMap;

use super::index::{Entry, Index};
use super::{Mistakes, statements};
use crate::claim::About;
use crate::ident;
use crate::model::{EnumType, Member};
use crate::schema::{self, Spanned};
use crate::source::Source;
use crate::suggest::did_you_mean;

pub(super) fn resolve(index: &Index<'_>, mistakes: &mut Mistakes) -> BTreeMap<String, EnumType> {
    index.enums.iter().map(|(&name, &entry)| (name.to_owned(), enum_type(name, entry, mistakes))).collect()
}

fn enum_type(name: &str, (source, file): Entry<'_, schema::EnumType>, mistakes: &mut Mistakes) -> EnumType {
    if file.member.is_empty() {
        mistakes.add(
            source,
            file.description.span(),
            "an enum without members",
            "add a [[member]] row for each",
        );
    }
    if let Some(sentinel) = &file.sentinel
        && !file.member.iter().any(|row| row.get_ref().name.get_ref() == sentinel.get_ref())
    {
        let names = file.member.iter().map(|row| row.get_ref().name.get_ref().as_str());
        let message = format!("sentinel \"{}\" is no member", sentinel.get_ref());
        mistakes.add(source, sentinel.span(), message, did_you_mean(sentinel.get_ref(), names));
    }
    EnumType {
        name: name.to_owned(),
        rust_name: ident::type_name(name),
        provenance: mistakes.provenance(source, &file.provenance),
        description: mistakes.text(source, "description", &file.description),
        flags: file.flags,
        in_metadata: file.in_metadata,
        sentinel: file.sentinel.as_ref().map(|sentinel| sentinel.get_ref().clone()),
        members: members(source, file, mistakes),
        disagreements: statements::resolve(source, About::Enum, &file.disagreement, &[], mistakes),
    }
}

fn members(source: &Source, file: &schema::EnumType, mistakes: &mut Mistakes) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    for row in &file.member {
        let at = row.span();
        let row = row.get_ref();
        let name = row.name.get_ref();
        let value = row.value.as_ref().map(Spanned::get_ref).copied();
        mistakes.check_name(source, "member", &row.name);
        if members.iter().any(|member| member.name == *name) {
            let message = format!("member \"{name}\" stands here twice");
            mistakes.add(source, row.name.span(), message, "keep one row of it");
        }
        if let Some(number) = &row.value {
            if let Some(other) = members.iter().find(|member| member.value == value) {
                let message = format!("\"{name}\" has the number of \"{}\"", other.name);
                mistakes.add(source, number.span(), message, "look the numbers up in $metadata");
            }
            if file.flags && (*number.get_ref() < 0 || number.get_ref().count_ones() > 1) {
                let message = format!("{} is no flag", number.get_ref());
                mistakes.add(source, number.span(), message, "a flag is 0 or a power of two");
            }
        } else if file.flags {
            let message = format!("flag \"{name}\" has no value");
            mistakes.add(source, at, message, "add value = its number in $metadata");
        }
        members.push(Member {
            name: name.clone(),
            rust_name: ident::type_name(name),
            description: mistakes.text(source, "description", &row.description),
            value,
        });
    }
    members
}
