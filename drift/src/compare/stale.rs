//! Finds obsolete disagreement rows: those that say about `$metadata` what it does not declare.

use std::iter;

use msgraph_profile_codegen::model;
use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::names::Lookup;
use super::{Comparison, claims};
use crate::declared::{DeclaredEnum, DeclaredProperty, DeclaredType, local_name};
use crate::disagreements::{Row, Subject};
use crate::{Difference, DifferenceKind};

impl Comparison<'_> {
    /// Reports each statement about this cloud's `$metadata` that is not true.
    pub(super) fn report_stale_rows(&mut self) {
        for row in &self.rows {
            for stated in row.about_cloud(self.cloud) {
                let Some(declared) = self.declared_claims(row, &stated.claim) else { continue };
                if !self.is_true(&stated.claim, &declared) {
                    self.drift.differences.push(stale(row, stated, &declared));
                }
            }
        }
    }

    fn is_true(&self, stated: &Claim, declared: &[Claim]) -> bool {
        match stated {
            Claim::Lacks(name) => !declared.iter().any(|claim| match claim {
                Claim::Has(other) | Claim::Member(other, _) => other == name,
                _ => false,
            }),
            Claim::Unannotated => declared.iter().all(|claim| *claim == Claim::Unannotated),
            Claim::Type(text) => {
                declared.contains(&Claim::Type(self.declared_type_text(text))) || declared.contains(stated)
            }
            stated => declared.contains(stated),
        }
    }

    /// Everything that is declared about the subject of a row; `None` if the file cannot tell.
    fn declared_claims(&self, row: &Row, stated: &Claim) -> Option<Vec<Claim>> {
        match &row.about {
            _ if row.topic == Topic::Settable => self.annotations(row),
            Subject::Type(name) => match self.look_up(name) {
                Lookup::Type(_) if row.topic == Topic::Name => {
                    Some(vec![Claim::Name(self.declared_name(name))])
                }
                Lookup::Type(declared) => Some(of_type(declared)),
                Lookup::Enum => Some(vec![Claim::Present, Claim::EnumType]),
                Lookup::Absent => Some(vec![Claim::Absent]),
                Lookup::LeftOut => None,
            },
            Subject::Property(type_name, property) => {
                let Lookup::Type(declared) = self.look_up(type_name) else { return None };
                Some(self.property_claims(type_name, property, declared, stated))
            }
            Subject::Enum(name) => self.enum_claims(name),
            Subject::Operation(name) => self.collection_claims(name),
        }
    }

    fn property_claims(
        &self,
        type_name: &str,
        property: &str,
        declared: &DeclaredType,
        stated: &Claim,
    ) -> Vec<Claim> {
        if let Claim::Name(stated) = stated {
            let found = declared.property(property).or_else(|| declared.property(stated));
            return vec![found.map_or(Claim::Absent, |found| Claim::Name(found.name.clone()))];
        }
        self.declared_property(type_name, property).map_or_else(|| vec![Claim::Absent], of_property)
    }

    fn enum_claims(&self, name: &str) -> Option<Vec<Claim>> {
        let declared_name = self.declared_name(name);
        if let Some(declared) = self.declared.enums.get(&declared_name) {
            return Some(of_enum(&declared_name, declared));
        }
        if let Some(declared) = self.declared.types.get(&declared_name) {
            return Some(of_type(declared));
        }
        let in_metadata = self.schema.model.enums.iter().any(|ty| ty.name == name && ty.in_metadata);
        (!in_metadata || !self.is_left_out(&declared_name)).then(|| vec![Claim::Absent])
    }

    fn annotations(&self, row: &Row) -> Option<Vec<Claim>> {
        let properties = row.covers.iter().filter_map(|subject| match subject {
            Subject::Property(type_name, property) => self.declared_property(type_name, property),
            _ => None,
        });
        let claim =
            |property: &DeclaredProperty| property.read_only.map_or(Claim::Unannotated, claims::read_only);
        let annotations: Vec<Claim> = properties.map(claim).collect();
        (!annotations.is_empty()).then_some(annotations)
    }

    fn collection_claims(&self, operation: &str) -> Option<Vec<Claim>> {
        let mut collections = self.schema.collections.iter();
        let collection =
            collections.find(|collection| collection.operations.iter().any(|o| o == operation))?;
        self.declared_collection(collection).map(|(claim, _)| vec![claim])
    }
}

fn of_type(declared: &DeclaredType) -> Vec<Claim> {
    let base = declared.base.as_deref().map(|base| local_name(base).unwrap_or(base));
    let attributes = [
        declared.kind.map(claims::kind),
        Some(claims::base(base)),
        declared.is_abstract.map(claims::is_abstract),
        declared.open.map(claims::open),
    ];
    let properties = declared.properties.iter().map(|property| Claim::Has(property.name.clone()));
    iter::once(Claim::Present).chain(attributes.into_iter().flatten()).chain(properties).collect()
}

fn of_property(declared: &DeclaredProperty) -> Vec<Claim> {
    let mut claims = vec![Claim::Present, Claim::Type(declared.type_text.clone())];
    match declared.nullable {
        Some(nullable) => claims.push(claims::nullable(nullable)),
        // Without the facet a single value can be null, and nothing is declared about the items of a collection.
        None if declared.type_text.starts_with("Collection(") => claims.push(Claim::Unstated),
        None => claims.extend([Claim::Unstated, Claim::Nullable]),
    }
    claims
}

fn of_enum(name: &str, declared: &DeclaredEnum) -> Vec<Claim> {
    let attributes = [Claim::Present, Claim::EnumType, Claim::Name(name.to_owned())];
    let members = declared.members.iter().map(|(member, number)| claims::member(member, *number));
    attributes.into_iter().chain(declared.flags.map(claims::flags)).chain(members).collect()
}

fn stale(row: &Row, stated: &model::Declared, declared: &[Claim]) -> Difference {
    let related = declared.iter().filter(|claim| is_related(claim, &stated.claim));
    let mut texts: Vec<String> = related.map(ToString::to_string).collect();
    texts.dedup();
    Difference {
        type_name: row.about.name().to_owned(),
        property: row.about.property_name().map(str::to_owned),
        kind: DifferenceKind::StaleDisagreement,
        schema: Some(stated.claim.to_string()),
        metadata: (!texts.is_empty()).then(|| texts.join(", ")),
        file: stated.site.file.clone(),
        line: stated.site.line,
        span: stated.site.span.clone(),
        row: None,
    }
}

/// Whether what is declared is about the same aspect as what a row states.
fn is_related(declared: &Claim, stated: &Claim) -> bool {
    match (declared, stated) {
        (Claim::Absent, _) => true,
        (
            Claim::Has(declared) | Claim::Member(declared, _),
            Claim::Has(stated) | Claim::Lacks(stated) | Claim::Member(stated, _),
        ) => declared == stated,
        (declared, stated) => aspect(declared).is_some() && aspect(declared) == aspect(stated),
    }
}

/// The aspect that a claim is about; `None` for claims about one property or member.
fn aspect(claim: &Claim) -> Option<&'static str> {
    Some(match claim {
        Claim::Present | Claim::Absent => "presence",
        Claim::Name(_) => "name",
        Claim::Type(_) => "type",
        Claim::EntityType | Claim::ComplexType | Claim::EnumType => "kind",
        Claim::Base(_) | Claim::NoBase => "base",
        Claim::Abstract | Claim::NotAbstract => "abstract",
        Claim::Open | Claim::NotOpen => "open",
        Claim::Flags | Claim::NoFlags => "flags",
        Claim::Nullable | Claim::NotNullable | Claim::Unstated => "nullability",
        Claim::ReadOnly | Claim::Writable | Claim::Unannotated => "settable",
        Claim::Contained | Claim::NotContained => "containment",
        Claim::Has(_) | Claim::Lacks(_) | Claim::Member(..) => return None,
    })
}
