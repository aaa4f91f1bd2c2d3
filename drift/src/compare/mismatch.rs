//! Differences on their way into the result, unless a disagreement row explains them.

use msgraph_profile_codegen::Site;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use super::Comparison;
use crate::difference::RowKeys;
use crate::disagreements::Subject;
use crate::{Difference, DifferenceKind, Notation};

/// A difference before it is known whether a disagreement row explains it.
pub(super) struct Mismatch<'m> {
    kind: DifferenceKind,
    subject: Subject,
    site: &'m Site,
    /// What is declared, in the form that a row states it.
    claim: Claim,
    schema: Option<String>,
    declared: Option<String>,
    type_name: Option<&'m str>,
    property: Option<&'m str>,
}

impl<'m> Mismatch<'m> {
    /// A difference in something that the schema does not have, unless [`Self::schema`] is called.
    pub(super) fn new(kind: DifferenceKind, subject: Subject, site: &'m Site, claim: Claim) -> Self {
        let declared = (claim != Claim::Absent).then(|| claim.to_string());
        Self { kind, subject, site, claim, schema: None, declared, type_name: None, property: None }
    }

    /// Sets what the schema says.
    pub(super) fn schema(self, text: &impl ToString) -> Self {
        Self { schema: Some(text.to_string()), ..self }
    }

    /// Shows what is declared with another text than that of the claim.
    pub(super) fn declared(self, text: Option<String>) -> Self {
        Self { declared: text, ..self }
    }

    /// Shows another type than that of the subject.
    pub(super) fn of_type(self, name: &'m str) -> Self {
        Self { type_name: Some(name), ..self }
    }

    /// Shows a property, member or collection that the subject does not name.
    pub(super) fn of_property(self, name: &'m str) -> Self {
        Self { property: Some(name), ..self }
    }
}

impl Comparison<'_> {
    /// Reports what is declared if it is stated and differs from what the schema says.
    pub(super) fn compare_claims(
        &mut self,
        kind: DifferenceKind,
        subject: Subject,
        site: &Site,
        schema: &Claim,
        declared: Option<Claim>,
    ) {
        if let Some(declared) = declared.filter(|declared| declared != schema) {
            self.report(Mismatch::new(kind, subject, site, declared).schema(schema));
        }
    }

    /// Adds a difference to the result, or counts it if a row explains it.
    pub(super) fn report(&mut self, mismatch: Mismatch<'_>) {
        if self.is_explained(&mismatch) {
            self.drift.explained += 1;
            return;
        }
        let Mismatch { kind, subject, site, claim, schema, declared, type_name, property } = mismatch;
        let row = kind.topic().filter(|_| self.declared.notation == Notation::Csdl).map(|topic| RowKeys {
            file: site.file.clone(),
            list: self.list_of_rows(&subject),
            property: subject.property_name().map(str::to_owned),
            topic,
            declares: claim,
        });
        self.drift.differences.push(Difference {
            type_name: type_name.unwrap_or_else(|| subject.name()).to_owned(),
            property: property.or(subject.property_name()).map(str::to_owned),
            kind,
            schema,
            metadata: declared,
            file: site.file.clone(),
            line: site.line,
            span: site.span.clone(),
            row,
        });
    }

    /// The name of the list that has the rows about a subject.
    fn list_of_rows(&self, subject: &Subject) -> String {
        let mut operations = self.schema.model.operations.iter();
        let operation = operations.find(|operation| *subject == Subject::Operation(operation.name.clone()));
        let table = operation.map_or_else(String::new, |operation| format!("{}.", operation.table.as_str()));
        table + "disagreement"
    }

    fn is_explained(&self, mismatch: &Mismatch<'_>) -> bool {
        let mut rows = self.rows.iter().filter(|row| row.covers.contains(&mismatch.subject));
        rows.any(|row| row.claims_in(self.cloud).any(|claim| self.explains(claim, &mismatch.claim)))
    }

    /// Whether a row states what is declared.
    fn explains(&self, stated: &Claim, declared: &Claim) -> bool {
        match (stated, declared) {
            (Claim::Type(stated), Claim::Type(declared)) => {
                self.declared.notation.type_text(stated) == *declared
            }
            // Typings have no numbers.
            (Claim::Member(stated, _), Claim::Member(declared, _))
                if self.declared.notation == Notation::Typings =>
            {
                stated == declared
            }
            (stated, declared) => stated == declared,
        }
    }
}
