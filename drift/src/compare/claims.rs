//! What the schema says and what a file declares, as claims that can be compared.

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::claim::Claim;

pub(super) fn kind(kind: TypeKind) -> Claim {
    match kind {
        TypeKind::Entity => Claim::EntityType,
        TypeKind::Complex => Claim::ComplexType,
    }
}

pub(super) fn base(base: Option<&str>) -> Claim {
    base.map_or(Claim::NoBase, |base| Claim::Base(base.to_owned()))
}

pub(super) fn is_abstract(is_abstract: bool) -> Claim {
    if is_abstract { Claim::Abstract } else { Claim::NotAbstract }
}

pub(super) fn open(open: bool) -> Claim {
    if open { Claim::Open } else { Claim::NotOpen }
}

pub(super) fn flags(flags: bool) -> Claim {
    if flags { Claim::Flags } else { Claim::NoFlags }
}

/// A member and its number; typings have no numbers.
pub(super) fn member(name: &str, number: Option<i64>) -> Claim {
    Claim::Member(name.to_owned(), number.unwrap_or_default())
}

pub(super) fn nullable(nullable: bool) -> Claim {
    if nullable { Claim::Nullable } else { Claim::NotNullable }
}

pub(super) fn read_only(read_only: bool) -> Claim {
    if read_only { Claim::ReadOnly } else { Claim::Writable }
}
