//! Compares structured types.

use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::mismatch::Mismatch;
use super::names::Lookup;
use super::{Comparison, claims};
use crate::DifferenceKind;
use crate::declared::{DeclaredType, local_name};
use crate::disagreements::Subject;
use crate::schema::Type;

impl Comparison<'_> {
    pub(super) fn compare_types(&mut self) {
        let schema = self.schema;
        for (name, ty) in &schema.types {
            match self.look_up(name) {
                Lookup::Type(declared) => {
                    self.drift.compared += 1;
                    self.compare_attributes(name, ty, declared);
                    self.compare_properties(name, ty, declared);
                }
                Lookup::LeftOut => self.drift.left_out.push(name.clone()),
                Lookup::Absent => self.report_type(name, ty, DifferenceKind::MissingType, Claim::Absent),
                Lookup::Enum => self.report_type(name, ty, DifferenceKind::TypeKind, Claim::EnumType),
            }
        }
    }

    fn report_type(&mut self, name: &str, ty: &Type, kind: DifferenceKind, declared: Claim) {
        let site = ty.site(&["metadata_name", "kind"]);
        let subject = Subject::Type(name.to_owned());
        self.report(Mismatch::new(kind, subject, site, declared).schema(&claims::kind(ty.kind)));
    }

    /// Compares the kind of a type, its base type, and whether it is abstract or open.
    fn compare_attributes(&mut self, name: &str, ty: &Type, declared: &DeclaredType) {
        let base = ty.base.as_ref().map(|base| self.declared_name(base));
        let declared_base = declared.base.as_deref().map(|base| local_name(base).unwrap_or(base));
        let attributes = [
            (DifferenceKind::TypeKind, "kind", claims::kind(ty.kind), declared.kind.map(claims::kind)),
            (DifferenceKind::Base, "base", claims::base(base.as_deref()), Some(claims::base(declared_base))),
            (
                DifferenceKind::Abstract,
                "abstract",
                claims::is_abstract(ty.is_abstract),
                declared.is_abstract.map(claims::is_abstract),
            ),
            (DifferenceKind::Open, "open", claims::open(ty.open), declared.open.map(claims::open)),
        ];
        for (kind, key, schema, declared) in attributes {
            let site = ty.site(&[key, "kind"]);
            self.compare_claims(kind, Subject::Type(name.to_owned()), site, &schema, declared);
        }
    }
}
