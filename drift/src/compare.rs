//! The tables against what is declared.

mod enums;
mod holds;
mod types;

use msgraph_profile_codegen::vocabulary::claim::Claim;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use crate::declared::{Collection, DeclaredProperty, DeclaredType};
use crate::difference::RowKeys;
use crate::rows::Subject;
use crate::tables::{self, Site};
use crate::{Cloud, Declared, Difference, Kind, Notation, Tables};

/// What a comparison found.
#[derive(Debug)]
pub struct Drift {
    /// What no disagreement row explains, and rows that say what is not so; by file and line.
    pub differences: Vec<Difference>,
    /// How many differences rows explain.
    pub explained: usize,
    /// How many types and enums were compared.
    pub compared: usize,
    /// Types and enums that are not in the file, which is a part of a description.
    pub left_out: Vec<String>,
}

/// Compares the tables with what is declared in a cloud.
///
/// Rows that say of $metadata what is not so are reported only where the file is $metadata: typings follow it later, and
/// say less.
#[must_use]
pub fn compare(tables: &Tables, declared: &Declared, cloud: &Cloud) -> Drift {
    let mut comparison = Comparison {
        tables,
        declared,
        cloud,
        drift: Drift { differences: Vec::new(), explained: 0, compared: 0, left_out: Vec::new() },
    };
    types::compare(&mut comparison);
    enums::compare(&mut comparison);
    for collection in &tables.collections {
        comparison.collection(collection);
    }
    if declared.notation == Notation::Csdl {
        comparison.stale_rows();
    }
    let mut drift = comparison.drift;
    drift.differences.sort_by(|a, b| {
        let key = |d: &Difference| (d.file.clone(), d.line, d.kind, d.property.clone());
        key(a).cmp(&key(b))
    });
    drift.left_out.sort();
    drift
}

struct Comparison<'c> {
    tables: &'c Tables,
    declared: &'c Declared,
    cloud: &'c Cloud,
    drift: Drift,
}

/// A difference before it is known whether a row explains it.
struct Found<'f> {
    type_name: &'f str,
    property: Option<&'f str>,
    kind: Kind,
    schema: Option<String>,
    metadata: Option<String>,
    site: &'f Site,
    /// What the other side declares, as a row would say it.
    claim: Claim,
    subject: Subject,
}

/// Whether a type that the tables know is declared.
enum Standing<'d> {
    Declared(&'d DeclaredType),
    /// Declared as an enum.
    OfOtherKind,
    Absent,
    /// Not there, in a part of a description that says nothing of it.
    LeftOut,
}

impl<'c> Comparison<'c> {
    /// What the other side calls a type.
    fn type_name(&self, name: &str) -> String {
        let subject = if self.tables.enums.contains_key(name) {
            Subject::Enum(name.to_owned())
        } else {
            Subject::Type(name.to_owned())
        };
        let said = self.name_in_rows(&subject);
        let known = self.tables.types.get(name).map(|ty| ty.metadata_name.clone());
        self.declared.notation.name(&said.or(known).unwrap_or_else(|| name.to_owned()))
    }

    /// What $metadata calls a property.
    fn property_name(&self, type_name: &str, property: &tables::Property) -> String {
        let subject = Subject::Property(type_name.to_owned(), property.name.clone());
        let said = self.name_in_rows(&subject);
        said.or_else(|| property.metadata_name.clone()).unwrap_or_else(|| property.name.clone())
    }

    fn name_in_rows(&self, subject: &Subject) -> Option<String> {
        let rows = self.tables.rows.iter().filter(|row| row.about == *subject);
        rows.flat_map(|row| row.in_cloud(self.cloud)).find_map(|statement| match &statement.claim {
            Claim::Name(name) => Some(name.clone()),
            _ => None,
        })
    }

    /// A type in `OData` notation as the other side writes it, with the names that it has there.
    fn type_text(&self, odata: &str) -> String {
        let item = Notation::Csdl.item(odata);
        let name = item.unwrap_or(odata);
        let local = name.strip_prefix(NAMESPACE).and_then(|rest| rest.strip_prefix('.'));
        let written = match local.filter(|local| self.tables.types.contains_key(*local)) {
            Some(local) if self.declared.notation == Notation::Csdl => {
                format!("{NAMESPACE}.{}", self.type_name(local))
            }
            Some(local) => self.type_name(local),
            None => self.declared.notation.type_text(name),
        };
        match (item, self.declared.notation) {
            (None, _) => written,
            (Some(_), Notation::Csdl) => format!("Collection({written})"),
            (Some(_), Notation::Typings) => written + "[]",
        }
    }

    fn standing(&self, name: &str) -> Standing<'c> {
        let there = self.type_name(name);
        if let Some(ty) = self.declared.types.get(&there) {
            Standing::Declared(ty)
        } else if self.declared.enums.contains_key(&there) {
            Standing::OfOtherKind
        } else if self.is_left_out(&there) {
            Standing::LeftOut
        } else {
            Standing::Absent
        }
    }

    /// Whether the file, being a part, may just not have that part.
    fn is_left_out(&self, there: &str) -> bool {
        self.declared.partial && !self.declared.referred.contains(&format!("{NAMESPACE}.{there}"))
    }

    /// Takes a difference, unless a row explains it.
    fn found(&mut self, found: Found<'_>) {
        let explained = self.tables.rows.iter().any(|row| {
            row.covers.contains(&found.subject)
                && row.in_cloud(self.cloud).any(|statement| self.same(&statement.claim, &found.claim))
        });
        if explained {
            self.drift.explained += 1;
            return;
        }
        let about_property = match &found.subject {
            Subject::Property(_, property) => Some(property.clone()),
            _ => None,
        };
        let row = found.kind.topic().filter(|_| self.declared.notation == Notation::Csdl).map(|topic| {
            RowKeys { file: found.site.file.clone(), property: about_property, topic, declares: found.claim }
        });
        self.drift.differences.push(Difference {
            type_name: found.type_name.to_owned(),
            property: found.property.map(str::to_owned),
            kind: found.kind,
            schema: found.schema,
            metadata: found.metadata,
            file: found.site.file.clone(),
            line: found.site.line,
            span: found.site.span.clone(),
            row,
        });
    }

    /// Whether a row says what the other side declares.
    fn same(&self, said: &Claim, declared: &Claim) -> bool {
        match (said, declared) {
            (Claim::Type(said), Claim::Type(declared)) => self.declared.notation.type_text(said) == *declared,
            // Typings have no numbers.
            (Claim::Member(said, _), Claim::Member(declared, _))
                if self.declared.notation == Notation::Typings =>
            {
                said == declared
            }
            (said, declared) => said == declared,
        }
    }

    /// The collection that an operation's path leads to.
    fn collection(&mut self, collection: &tables::Collection) {
        if !matches!(self.standing(&collection.type_name), Standing::Declared(_)) {
            return;
        }
        let (wanted, claim, there) = self.collection_there(collection);
        let Some(claim) = claim else { return };
        self.found(Found {
            type_name: &collection.type_name,
            property: Some(&collection.name),
            kind: Kind::Containment,
            schema: Some(format!("{wanted}, contained")),
            metadata: there,
            site: &collection.site,
            claim,
            subject: Subject::Operation(collection.operations.first().cloned().unwrap_or_default()),
        });
    }

    /// The type that the collection should have, what a row would say of it where it differs, and what is there.
    fn collection_there(&self, collection: &tables::Collection) -> (String, Option<Claim>, Option<String>) {
        let wanted = self.type_text(&format!("Collection({NAMESPACE}.{})", collection.type_name));
        let named = || self.declared.collections.iter().filter(|there| there.name == collection.name);
        let right: Vec<&Collection> = named().filter(|there| there.type_text == wanted).collect();
        if right.iter().any(|there| there.contained != Some(false)) {
            return (wanted, None, None);
        }
        if let Some(there) = right.first() {
            let text = format!("{}, not contained", there.type_text);
            return (wanted, Some(Claim::NotContained), Some(text));
        }
        let holder = collection.holder.as_deref().map(|holder| self.declared.notation.name(holder));
        let other = named().find(|there| Some(&there.holder) == holder.as_ref());
        let text = other.map(|there| there.type_text.clone());
        (wanted, Some(Claim::Absent), text)
    }

    /// What a property of the tables is called by, in messages and rows.
    fn subject_of(type_name: &str, property: &str) -> Subject {
        Subject::Property(type_name.to_owned(), property.to_owned())
    }

    /// The declared property that has a table row's place.
    fn declared_property(&self, type_name: &str, property: &str) -> Option<&'c DeclaredProperty> {
        let Standing::Declared(there) = self.standing(type_name) else { return None };
        let row = self.tables.types.get(type_name)?.properties.iter().find(|row| row.name == property)?;
        there.property(&self.property_name(type_name, row))
    }
}
