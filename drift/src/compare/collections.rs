//! Compares the collections that the paths of operations lead to.

use msgraph_profile_codegen::vocabulary::claim::Claim;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use super::Comparison;
use super::mismatch::Mismatch;
use super::names::Lookup;
use crate::DifferenceKind;
use crate::declared::DeclaredCollection;
use crate::disagreements::Subject;
use crate::schema::Collection;

impl Comparison<'_> {
    pub(super) fn compare_collections(&mut self) {
        let schema = self.schema;
        for collection in &schema.collections {
            let Some((claim, declared)) = self.declared_collection(collection) else { continue };
            if claim == Claim::Contained {
                continue;
            }
            let kind = DifferenceKind::Containment;
            let subject = Subject::Operation(collection.operations.first().cloned().unwrap_or_default());
            let expected = format!("{}, contained", self.collection_type(collection));
            let mismatch = Mismatch::new(kind, subject, &collection.site, claim);
            let mismatch = mismatch.of_type(&collection.type_name).of_property(&collection.name);
            self.report(mismatch.schema(&expected).declared(declared));
        }
    }

    /// What is declared for the collection: as a claim, and as text. `None` if its type is not declared.
    pub(super) fn declared_collection(&self, collection: &Collection) -> Option<(Claim, Option<String>)> {
        if !matches!(self.look_up(&collection.type_name), Lookup::Type(_)) {
            return None;
        }
        let expected = self.collection_type(collection);
        let named = || self.declared.collections.iter().filter(|declared| declared.name == collection.name);
        let of_type: Vec<&DeclaredCollection> =
            named().filter(|declared| declared.type_text == expected).collect();
        if of_type.iter().any(|declared| declared.contained != Some(false)) {
            return Some((Claim::Contained, None));
        }
        if let Some(declared) = of_type.first() {
            return Some((Claim::NotContained, Some(format!("{}, not contained", declared.type_text))));
        }
        let holder = collection.holder.as_deref().map(|holder| self.declared.notation.name(holder));
        let of_holder = named().find(|declared| Some(&declared.holder) == holder.as_ref());
        Some((Claim::Absent, of_holder.map(|declared| declared.type_text.clone())))
    }

    fn collection_type(&self, collection: &Collection) -> String {
        self.declared_type_text(&format!("Collection({NAMESPACE}.{})", collection.type_name))
    }
}
