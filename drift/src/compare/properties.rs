//! Compares the properties of structured types.

use msgraph_profile_codegen::model::{Property, StructuredType};
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::mismatch::Mismatch;
use super::{Comparison, claims};
use crate::declared::{DeclaredProperty, DeclaredType};
use crate::disagreements::Subject;
use crate::schema::own_properties;
use crate::{DifferenceKind, Notation};

impl Comparison<'_> {
    pub(super) fn compare_properties(&mut self, ty: &StructuredType, declared: &DeclaredType) {
        let mut expected = Vec::new();
        for property in own_properties(ty) {
            let name = self.declared_property_name(property);
            if name != property.name && declared.property(&property.name).is_some() {
                self.report_name(property, &name);
                expected.push(property.name.clone());
            }
            // The other name can be a property of the schema too, and is then compared as that property.
            if name == property.name || !own_properties(ty).any(|other| other.name == name) {
                self.compare_property(property, declared.property(&name));
            }
            expected.push(name);
        }
        for property in &declared.properties {
            if !expected.contains(&property.name) && !self.is_navigation(property) {
                self.report_new(ty, property);
            }
        }
    }

    fn report_new(&mut self, ty: &StructuredType, declared: &DeclaredProperty) {
        let subject = Subject::Type(ty.name.clone());
        let claim = Claim::Has(declared.name.clone());
        let new = Mismatch::new(DifferenceKind::NewProperty, subject, &ty.sites.kind, claim);
        self.report(new.declared(Some(declared.type_text.clone())).of_property(&declared.name));
    }

    /// Whether the property leads to the collection of an operation's path; only typings list these as properties.
    fn is_navigation(&self, property: &DeclaredProperty) -> bool {
        self.declared.notation == Notation::Typings && self.schema.has_collection(&property.name)
    }

    /// The property is declared with its own name, although another name is expected.
    fn report_name(&mut self, property: &Property, expected: &str) {
        let site = &property.sites.metadata_name;
        let subject = Subject::property(&self.schema.model, property);
        let claim = Claim::Name(property.name.clone());
        self.report(Mismatch::new(DifferenceKind::Name, subject, site, claim).schema(&expected));
    }

    fn compare_property(&mut self, property: &Property, declared: Option<&DeclaredProperty>) {
        let expected = self.declared_type_text(&property.metadata_type);
        let subject = Subject::property(&self.schema.model, property);
        let Some(declared) = declared else {
            let site = &property.sites.name;
            let missing = Mismatch::new(DifferenceKind::MissingProperty, subject, site, Claim::Absent);
            self.report(missing.schema(&expected));
            return;
        };
        let notation = self.declared.notation;
        let (item, declared_item) = (notation.item(&expected), notation.item(&declared.type_text));
        if declared.type_text != expected {
            let same_items = declared_item.unwrap_or(&declared.type_text) == item.unwrap_or(&expected);
            let kind = if same_items { DifferenceKind::Collection } else { DifferenceKind::Type };
            let site = &property.sites.metadata_type;
            let claim = Claim::Type(declared.type_text.clone());
            self.report(Mismatch::new(kind, subject.clone(), site, claim).schema(&expected));
        }
        // For a collection, the facet is about its items.
        if item.is_none() && declared_item.is_none() {
            self.compare_claims(
                DifferenceKind::Nullability,
                subject.clone(),
                &property.sites.nullable,
                &claims::nullable(property.nullable),
                Some(claims::nullable(declared.nullable.unwrap_or(true))),
            );
        }
        // Graph annotates only some of its properties: without an annotation nothing is declared.
        self.compare_claims(
            DifferenceKind::ReadOnly,
            subject,
            &property.sites.read_only,
            &claims::read_only(property.read_only),
            declared.read_only.map(claims::read_only),
        );
    }
}
