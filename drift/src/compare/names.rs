//! Finds in the compared file what the schema names.

use msgraph_profile_codegen::model::Property;
use msgraph_profile_codegen::vocabulary::claim::Claim;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use super::Comparison;
use crate::Notation;
use crate::declared::{DeclaredProperty, DeclaredType, local_name};
use crate::disagreements::Subject;

/// What the compared file has for a structured type of the schema.
pub(super) enum Lookup<'d> {
    Type(&'d DeclaredType),
    /// An enum of that name.
    Enum,
    Absent,
    /// Not in the file, which is a part of `$metadata` and does not refer to the type.
    LeftOut,
}

impl<'c> Comparison<'c> {
    /// Looks a structured type of the schema up in the compared file.
    pub(super) fn look_up(&self, type_name: &str) -> Lookup<'c> {
        let name = self.declared_name(type_name);
        if let Some(ty) = self.declared.types.get(&name) {
            Lookup::Type(ty)
        } else if self.declared.enums.contains_key(&name) {
            Lookup::Enum
        } else if self.is_left_out(&name) {
            Lookup::LeftOut
        } else {
            Lookup::Absent
        }
    }

    /// Whether the absence of a type means nothing, because the file is a part of `$metadata` and does not refer to it.
    pub(super) fn is_left_out(&self, declared_name: &str) -> bool {
        self.declared.partial && !self.declared.referenced.contains(&format!("{NAMESPACE}.{declared_name}"))
    }

    /// The declared counterpart of a property of the schema.
    pub(super) fn declared_property(&self, type_name: &str, property: &str) -> Option<&'c DeclaredProperty> {
        let Lookup::Type(declared) = self.look_up(type_name) else { return None };
        let property = self.schema.structured_type(type_name)?.property(property)?;
        declared.property(&self.declared_property_name(property))
    }

    /// The name of a type or enum of the schema in the compared file.
    pub(super) fn declared_name(&self, name: &str) -> String {
        let ty = self.schema.structured_type(name);
        let subject = if ty.is_some() { Subject::Type } else { Subject::Enum };
        let in_rows = self.name_in_rows(&subject(name.to_owned()));
        let in_schema = ty.map(|ty| ty.metadata_name.clone());
        self.declared.notation.name(&in_rows.or(in_schema).unwrap_or_else(|| name.to_owned()))
    }

    /// The name of a property of the schema in the compared file.
    pub(super) fn declared_property_name(&self, property: &Property) -> String {
        let in_rows = self.name_in_rows(&Subject::property(&self.schema.model, property));
        in_rows.or_else(|| property.metadata_name.clone()).unwrap_or_else(|| property.name.clone())
    }

    fn name_in_rows(&self, subject: &Subject) -> Option<String> {
        let rows = self.rows.iter().filter(|row| row.about == *subject);
        rows.flat_map(|row| row.claims_in(self.cloud)).find_map(|claim| match claim {
            Claim::Name(name) => Some(name.clone()),
            _ => None,
        })
    }

    /// A type in `OData` notation as the compared file writes it, with the names that it has there.
    pub(super) fn declared_type_text(&self, odata: &str) -> String {
        let notation = self.declared.notation;
        let item = Notation::Csdl.item(odata);
        let qualified = item.unwrap_or(odata);
        let local = local_name(qualified).filter(|local| self.schema.structured_type(local).is_some());
        let written = match (local, notation) {
            (Some(local), Notation::Csdl) => format!("{NAMESPACE}.{}", self.declared_name(local)),
            (Some(local), Notation::Typings) => self.declared_name(local),
            (None, _) => notation.type_text(qualified),
        };
        if item.is_some() { notation.collection_of(&written) } else { written }
    }
}
