//! Compares enums and their members.

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::mismatch::Mismatch;
use super::{Comparison, claims};
use crate::DifferenceKind;
use crate::declared::DeclaredEnum;
use crate::disagreements::Subject;
use crate::schema::Enum;

impl Comparison<'_> {
    pub(super) fn compare_enums(&mut self) {
        let (schema, declared) = (self.schema, self.declared);
        for (name, ty) in &schema.enums {
            let declared_name = self.declared_name(name);
            let declared_enum = declared.enums.get(&declared_name);
            let declared_type = declared.types.get(&declared_name);
            match (declared_enum, declared_type) {
                (Some(declared), _) if ty.in_metadata => {
                    self.drift.compared += 1;
                    self.compare_flags(name, ty, declared);
                    self.compare_members(name, ty, declared);
                }
                (None, Some(declared)) if ty.in_metadata => {
                    let kind = declared.kind.unwrap_or(TypeKind::Complex);
                    self.report_enum(name, ty, DifferenceKind::TypeKind, claims::kind(kind));
                }
                (None, None) if !ty.in_metadata => self.drift.compared += 1,
                (None, None) if self.is_left_out(&declared_name) => self.drift.left_out.push(name.clone()),
                (None, None) => self.report_enum(name, ty, DifferenceKind::MissingType, Claim::Absent),
                (Some(_), _) | (None, Some(_)) => {
                    let (subject, site) = (Subject::Enum(name.clone()), ty.site(&["in_metadata"]));
                    self.report(Mismatch::new(DifferenceKind::NewType, subject, site, Claim::Present));
                }
            }
        }
    }

    fn report_enum(&mut self, name: &str, ty: &Enum, kind: DifferenceKind, declared: Claim) {
        let site = ty.site(&["description"]);
        let subject = Subject::Enum(name.to_owned());
        self.report(Mismatch::new(kind, subject, site, declared).schema(&Claim::EnumType));
    }

    fn compare_flags(&mut self, name: &str, ty: &Enum, declared: &DeclaredEnum) {
        self.compare_claims(
            DifferenceKind::Flags,
            Subject::Enum(name.to_owned()),
            ty.site(&["flags", "description"]),
            &claims::flags(ty.flags),
            declared.flags.map(claims::flags),
        );
    }

    fn compare_members(&mut self, name: &str, ty: &Enum, declared: &DeclaredEnum) {
        let subject = || Subject::Enum(name.to_owned());
        for member in &ty.members {
            let Some((_, declared_number)) = declared.member(&member.name) else {
                let site = member.site(&["name"]);
                let claim = Claim::Lacks(member.name.clone());
                let missing = Mismatch::new(DifferenceKind::MissingMember, subject(), site, claim);
                self.report(
                    missing.schema(&number_text(member.number)).declared(None).of_property(&member.name),
                );
                continue;
            };
            if let (Some(number), Some(declared_number)) = (member.number, *declared_number)
                && number != declared_number
            {
                let site = member.site(&["value", "name"]);
                let claim = Claim::Member(member.name.clone(), declared_number);
                let changed = Mismatch::new(DifferenceKind::MemberValue, subject(), site, claim);
                let changed = changed.schema(&number).declared(Some(declared_number.to_string()));
                self.report(changed.of_property(&member.name));
            }
        }
        let is_new = |name: &String| !ty.members.iter().any(|member| member.name == *name);
        for (member, number) in declared.members.iter().filter(|(member, _)| is_new(member)) {
            let site = ty.site(&["description"]);
            let claim = claims::member(member, *number);
            let new = Mismatch::new(DifferenceKind::NewMember, subject(), site, claim);
            self.report(new.declared(Some(number_text(*number))).of_property(member));
        }
    }
}

fn number_text(number: Option<i64>) -> String {
    number.map_or_else(|| "present".to_owned(), |number| number.to_string())
}
