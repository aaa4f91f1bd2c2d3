//! Disagreement rows against what is declared: whether what they say of $metadata is still so.

use std::iter;

use msgraph_profile_codegen::vocabulary::claim::Claim;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;
use msgraph_profile_codegen::vocabulary::{Topic, TypeKind};

use super::{Comparison, Standing};
use crate::declared::{DeclaredEnum, DeclaredProperty, DeclaredType};
use crate::rows::{Row, Statement, Subject};
use crate::{Difference, Kind};

impl Comparison<'_> {
    /// Reports the rows that say of this cloud's $metadata what is not so.
    pub(super) fn stale_rows(&mut self) {
        for row in &self.tables.rows {
            for statement in row.statements.iter().filter(|statement| statement.is_of(self.cloud)) {
                let Some(facts) = self.facts(row, &statement.claim) else { continue };
                if !self.is_so(&statement.claim, &facts) {
                    let difference = stale(row, statement, &facts);
                    self.drift.differences.push(difference);
                }
            }
        }
    }

    fn is_so(&self, claim: &Claim, facts: &[Claim]) -> bool {
        match claim {
            Claim::Lacks(name) => !facts.iter().any(|fact| match fact {
                Claim::Has(there) | Claim::Member(there, _) => there == name,
                _ => false,
            }),
            Claim::Unannotated => facts.iter().all(|fact| *fact == Claim::Unannotated),
            Claim::Type(said) => facts.contains(&Claim::Type(self.type_text(said))) || facts.contains(claim),
            claim => facts.contains(claim),
        }
    }

    /// What is declared at the point that a row is about; none where that cannot be told.
    fn facts(&self, row: &Row, claim: &Claim) -> Option<Vec<Claim>> {
        match &row.about {
            _ if row.topic == Topic::Settable => self.annotations(row),
            Subject::Type(name) => match self.standing(name) {
                Standing::Declared(_) if row.topic == Topic::Name => {
                    Some(vec![Claim::Name(self.type_name(name))])
                }
                Standing::Declared(there) => Some(type_facts(there)),
                Standing::OfOtherKind => Some(vec![Claim::Present, Claim::EnumType]),
                Standing::Absent => Some(vec![Claim::Absent]),
                Standing::LeftOut => None,
            },
            Subject::Property(holder, property) => {
                let Standing::Declared(ty) = self.standing(holder) else { return None };
                Some(self.property_facts(holder, property, ty, claim))
            }
            Subject::Enum(name) => self.enum_facts(name),
            Subject::Operation(name) => self.collection_facts(name),
        }
    }

    fn property_facts(&self, holder: &str, property: &str, ty: &DeclaredType, claim: &Claim) -> Vec<Claim> {
        if let Claim::Name(said) = claim {
            let own = ty.property(property).map(|own| own.name.clone());
            let name = own.or_else(|| ty.property(said).map(|there| there.name.clone()));
            return vec![name.map_or(Claim::Absent, Claim::Name)];
        }
        self.declared_property(holder, property).map_or_else(|| vec![Claim::Absent], facts_of_property)
    }

    fn enum_facts(&self, name: &str) -> Option<Vec<Claim>> {
        let there = self.type_name(name);
        if let Some(ty) = self.declared.enums.get(&there) {
            return Some(facts_of_enum(&there, ty));
        }
        if let Some(ty) = self.declared.types.get(&there) {
            return Some(type_facts(ty));
        }
        let known = self.tables.enums.get(name).is_some_and(|table| table.in_metadata);
        (!known || !self.is_left_out(&there)).then(|| vec![Claim::Absent])
    }

    fn annotations(&self, row: &Row) -> Option<Vec<Claim>> {
        let properties = row.covers.iter().filter_map(|subject| match subject {
            Subject::Property(holder, property) => self.declared_property(holder, property),
            _ => None,
        });
        let facts: Vec<Claim> = properties.map(annotation_fact).collect();
        (!facts.is_empty()).then_some(facts)
    }

    fn collection_facts(&self, operation: &str) -> Option<Vec<Claim>> {
        let of_operation = |collection: &&crate::tables::Collection| {
            collection.operations.iter().any(|name| name == operation)
        };
        let collection = self.tables.collections.iter().find(of_operation)?;
        if !matches!(self.standing(&collection.type_name), Standing::Declared(_)) {
            return None;
        }
        Some(vec![self.collection_there(collection).1.unwrap_or(Claim::Contained)])
    }
}

fn stale(row: &Row, statement: &Statement, facts: &[Claim]) -> Difference {
    let (type_name, property) = match &row.about {
        Subject::Property(holder, property) => (holder, Some(property.clone())),
        Subject::Type(name) | Subject::Enum(name) | Subject::Operation(name) => (name, None),
    };
    let answers = facts.iter().filter(|fact| answers(fact, &statement.claim));
    let mut texts: Vec<String> = answers.map(ToString::to_string).collect();
    texts.dedup();
    Difference {
        type_name: type_name.clone(),
        property,
        kind: Kind::StaleDisagreement,
        schema: Some(statement.claim.to_string()),
        metadata: (!texts.is_empty()).then(|| texts.join(", ")),
        file: statement.site.file.clone(),
        line: statement.site.line,
        span: statement.site.span.clone(),
        row: None,
    }
}

/// Whether a fact is about what a claim is about.
fn answers(fact: &Claim, claim: &Claim) -> bool {
    match (fact, claim) {
        (Claim::Absent, _) => true,
        (
            Claim::Has(there) | Claim::Member(there, _),
            Claim::Has(name) | Claim::Lacks(name) | Claim::Member(name, _),
        ) => there == name,
        (fact, claim) => question(fact).is_some() && question(fact) == question(claim),
    }
}

/// What a claim without a name answers.
fn question(claim: &Claim) -> Option<&'static str> {
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

fn type_facts(there: &DeclaredType) -> Vec<Claim> {
    let base = there.base.as_deref().map(|base| {
        let local = base.strip_prefix(NAMESPACE).and_then(|rest| rest.strip_prefix('.'));
        local.unwrap_or(base).to_owned()
    });
    let kind = there.kind.map(|kind| match kind {
        TypeKind::Entity => Claim::EntityType,
        TypeKind::Complex => Claim::ComplexType,
    });
    let is_abstract = there.is_abstract.map(|is| if is { Claim::Abstract } else { Claim::NotAbstract });
    let open = there.open.map(|is| if is { Claim::Open } else { Claim::NotOpen });
    let heads = [kind, Some(base.map_or(Claim::NoBase, Claim::Base)), is_abstract, open];
    let has = there.properties.iter().map(|property| Claim::Has(property.name.clone()));
    iter::once(Claim::Present).chain(heads.into_iter().flatten()).chain(has).collect()
}

fn facts_of_property(there: &DeclaredProperty) -> Vec<Claim> {
    let mut facts = vec![Claim::Present, Claim::Type(there.type_text.clone())];
    match there.nullable {
        Some(true) => facts.push(Claim::Nullable),
        Some(false) => facts.push(Claim::NotNullable),
        // Without the facet a single value may be null, and nothing is said of the items of a collection.
        None if there.type_text.starts_with("Collection(") => facts.push(Claim::Unstated),
        None => facts.extend([Claim::Unstated, Claim::Nullable]),
    }
    facts
}

fn facts_of_enum(name: &str, there: &DeclaredEnum) -> Vec<Claim> {
    let flags = there.flags.map(|flags| if flags { Claim::Flags } else { Claim::NoFlags });
    let members = there.members.iter();
    let members = members.map(|(member, number)| Claim::Member(member.clone(), number.unwrap_or_default()));
    let heads = [Claim::Present, Claim::EnumType, Claim::Name(name.to_owned())];
    heads.into_iter().chain(flags).chain(members).collect()
}

fn annotation_fact(property: &DeclaredProperty) -> Claim {
    match property.read_only {
        Some(true) => Claim::ReadOnly,
        Some(false) => Claim::Writable,
        None => Claim::Unannotated,
    }
}
