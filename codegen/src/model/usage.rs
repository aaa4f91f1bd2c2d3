//! Which entity types have a type or an enum somewhere in them.

use std::collections::BTreeSet;

use super::{Model, StructuredType, ValueType};

impl Model {
    /// The entity types that have the type or enum of a name: as a base, or in a property at any depth. Each has itself.
    pub fn entity_types_with<'m>(&'m self, name: &str) -> impl Iterator<Item = &'m StructuredType> {
        self.types.iter().filter(move |ty| ty.is_entity() && self.names_in(ty).contains(name))
    }

    /// The names of a type, its bases, and the types and enums of its properties at any depth.
    fn names_in(&self, ty: &StructuredType) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        let mut waiting = vec![ty.id];
        while let Some(id) = waiting.pop() {
            let ty = &self[id];
            if !names.insert(ty.name.as_str()) {
                continue;
            }
            waiting.extend(&ty.bases);
            for property in &ty.properties {
                match property.value {
                    ValueType::Complex(id) => waiting.push(id),
                    ValueType::Enum(id) => {
                        names.insert(self[id].name.as_str());
                    }
                    _ => {}
                }
            }
        }
        names
    }
}
