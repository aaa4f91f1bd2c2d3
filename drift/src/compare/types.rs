//! Compares structured types.

use msgraph_profile_codegen::model::StructuredType;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::mismatch::Mismatch;
use super::names::Lookup;
use super::{Comparison, claims};
use crate::DifferenceKind;
use crate::declared::{DeclaredType, local_name};
use crate::disagreements::Subject;

impl Comparison<'_> {
    pub(super) fn compare_types(&mut self) {
        let schema = self.schema;
        for ty in &schema.model.types {
            match self.look_up(&ty.name) {
                Lookup::Type(declared) => {
                    self.drift.compared += 1;
                    self.compare_attributes(ty, declared);
                    self.compare_properties(ty, declared);
                }
                Lookup::LeftOut => self.drift.left_out.push(ty.name.clone()),
                Lookup::Absent => self.report_type(ty, DifferenceKind::MissingType, Claim::Absent),
                Lookup::Enum => self.report_type(ty, DifferenceKind::TypeKind, Claim::EnumType),
            }
        }
    }

    fn report_type(&mut self, ty: &StructuredType, kind: DifferenceKind, declared: Claim) {
        let subject = Subject::Type(ty.name.clone());
        self.report(
            Mismatch::new(kind, subject, &ty.sites.metadata_name, declared).schema(&claims::kind(ty.kind)),
        );
    }

    /// Compares the kind of a type, its base type, and whether it is abstract or open.
    fn compare_attributes(&mut self, ty: &StructuredType, declared: &DeclaredType) {
        let base = ty.bases.first().map(|base| self.declared_name(&self.schema.model[*base].name));
        let declared_base = declared.base.as_deref().map(|base| local_name(base).unwrap_or(base));
        let attributes = [
            (
                DifferenceKind::TypeKind,
                &ty.sites.kind,
                claims::kind(ty.kind),
                declared.kind.map(claims::kind),
            ),
            (
                DifferenceKind::Base,
                &ty.sites.base,
                claims::base(base.as_deref()),
                Some(claims::base(declared_base)),
            ),
            (
                DifferenceKind::Abstract,
                &ty.sites.is_abstract,
                claims::is_abstract(ty.is_abstract),
                declared.is_abstract.map(claims::is_abstract),
            ),
            (DifferenceKind::Open, &ty.sites.open, claims::open(ty.open), declared.open.map(claims::open)),
        ];
        for (kind, site, schema, declared) in attributes {
            self.compare_claims(kind, Subject::Type(ty.name.clone()), site, &schema, declared);
        }
    }
}
