//! Compares enums and their members.

use msgraph_profile_codegen::Site;
use msgraph_profile_codegen::model::{EnumType, Member};
use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::mismatch::Mismatch;
use super::{Comparison, claims};
use crate::DifferenceKind;
use crate::declared::DeclaredEnum;
use crate::disagreements::Subject;

impl Comparison<'_> {
    pub(super) fn compare_enums(&mut self) {
        let (schema, declared) = (self.schema, self.declared);
        for ty in &schema.model.enums {
            let declared_name = self.declared_name(&ty.name);
            let declared_enum = declared.enums.get(&declared_name);
            let declared_type = declared.types.get(&declared_name);
            match (declared_enum, declared_type) {
                (Some(declared), _) if ty.in_metadata => {
                    self.drift.compared += 1;
                    self.compare_flags(ty, declared);
                    self.compare_members(ty, declared);
                }
                (None, Some(declared)) if ty.in_metadata => {
                    let kind = declared.kind.unwrap_or(TypeKind::Complex);
                    self.report_enum(ty, DifferenceKind::TypeKind, claims::kind(kind));
                }
                (None, None) if !ty.in_metadata => self.drift.compared += 1,
                (None, None) if self.is_left_out(&declared_name) => self.drift.left_out.push(ty.name.clone()),
                (None, None) => self.report_enum(ty, DifferenceKind::MissingType, Claim::Absent),
                (Some(_), _) | (None, Some(_)) => {
                    let (subject, site) = (Subject::Enum(ty.name.clone()), &ty.sites.in_metadata);
                    self.report(Mismatch::new(DifferenceKind::NewType, subject, site, Claim::Present));
                }
            }
        }
    }

    fn report_enum(&mut self, ty: &EnumType, kind: DifferenceKind, declared: Claim) {
        let subject = Subject::Enum(ty.name.clone());
        self.report(Mismatch::new(kind, subject, &ty.sites.description, declared).schema(&Claim::EnumType));
    }

    fn compare_flags(&mut self, ty: &EnumType, declared: &DeclaredEnum) {
        self.compare_claims(
            DifferenceKind::Flags,
            Subject::Enum(ty.name.clone()),
            &ty.sites.flags,
            &claims::flags(ty.flags),
            declared.flags.map(claims::flags),
        );
    }

    fn compare_members(&mut self, ty: &EnumType, declared: &DeclaredEnum) {
        for member in &ty.members {
            if let Some((_, number)) = declared.member(&member.name) {
                self.compare_number(ty, member, *number);
            } else {
                let (kind, site) = (DifferenceKind::MissingMember, &member.sites.name);
                let missing = of_member(kind, ty, &member.name, site, Claim::Lacks(member.name.clone()));
                self.report(missing.schema(&number_text(member.value)).declared(None));
            }
        }
        for (name, number) in &declared.members {
            if !ty.members.iter().any(|member| member.name == *name) {
                let claim = claims::member(name, *number);
                let new = of_member(DifferenceKind::NewMember, ty, name, &ty.sites.description, claim);
                self.report(new.declared(Some(number_text(*number))));
            }
        }
    }

    fn compare_number(&mut self, ty: &EnumType, member: &Member, declared: Option<i64>) {
        let (Some(number), Some(declared)) = (member.value, declared) else { return };
        if number != declared {
            let claim = Claim::Member(member.name.clone(), declared);
            let changed =
                of_member(DifferenceKind::MemberValue, ty, &member.name, &member.sites.value, claim);
            self.report(changed.schema(&number).declared(Some(declared.to_string())));
        }
    }
}

/// A difference in a member; the rows that explain it are about the enum.
fn of_member<'m>(
    kind: DifferenceKind,
    ty: &EnumType,
    name: &'m str,
    site: &'m Site,
    declared: Claim,
) -> Mismatch<'m> {
    Mismatch::new(kind, Subject::Enum(ty.name.clone()), site, declared).of_property(name)
}

fn number_text(number: Option<i64>) -> String {
    number.map_or_else(|| "present".to_owned(), |number| number.to_string())
}
