//! The schema files, with what a comparison needs to find in them.

use std::collections::BTreeSet;

use msgraph_profile_codegen::Site;
use msgraph_profile_codegen::model::{Model, Operation, Path, Property, StructuredType};
use msgraph_profile_codegen::{Diagnostic, Source, model};

use crate::disagreements::Row;

/// The schema files, ready for comparison.
#[derive(Debug)]
pub struct Schema {
    pub(crate) model: Model,
    pub(crate) collections: Vec<Collection>,
    /// Every name that a compared type or enum can have in a file.
    names: BTreeSet<String>,
}

/// The collection that the paths of one or more operations lead to.
#[derive(Debug)]
pub(crate) struct Collection {
    /// The path segment before it, which is the name of the type that holds the collection.
    pub(crate) holder: Option<String>,
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) operations: Vec<String>,
    pub(crate) site: Site,
}

impl Schema {
    /// Reads schema files.
    ///
    /// # Errors
    ///
    /// Every mistake in the files.
    pub fn read(sources: &[Source]) -> Result<Self, Vec<Diagnostic>> {
        let model = model(sources)?;
        Ok(Self { collections: collections(&model), names: names(&model), model })
    }

    /// The number of types and enums.
    #[must_use]
    pub fn len(&self) -> usize {
        self.model.types.len() + self.model.enums.len()
    }

    /// Whether there is nothing to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The clouds that disagreement rows name, sorted.
    #[must_use]
    pub fn clouds(&self) -> BTreeSet<&str> {
        Row::all(&self.model).iter().flat_map(Row::clouds).collect()
    }

    /// Every name that a compared type or enum can have.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Whether a type or enum of that name is compared.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Whether a path of an operation leads to a collection of that name.
    pub(crate) fn has_collection(&self, name: &str) -> bool {
        self.collections.iter().any(|collection| collection.name == name)
    }

    pub(crate) fn structured_type(&self, name: &str) -> Option<&StructuredType> {
        self.model.types.iter().find(|ty| ty.name == name)
    }
}

/// The properties that a type itself declares.
pub(crate) fn own_properties(ty: &StructuredType) -> impl Iterator<Item = &Property> {
    ty.properties.iter().map(AsRef::as_ref).filter(|property| property.declared_in == ty.id)
}

/// The names in the schema, and the names that `$metadata` has instead in any cloud.
fn names(model: &Model) -> BTreeSet<String> {
    let types = model.types.iter().flat_map(|ty| [&ty.name, &ty.metadata_name]);
    let enums = model.enums.iter().map(|ty| &ty.name);
    let rows = Row::all(model);
    let in_rows = rows.iter().flat_map(Row::type_names);
    types.chain(enums).chain(in_rows).cloned().collect()
}

fn collections(model: &Model) -> Vec<Collection> {
    let mut collections: Vec<Collection> = Vec::new();
    let operations = model.operations.iter();
    let paths = operations.flat_map(|operation| operation.paths.iter().map(move |path| (operation, path)));
    for new in paths.filter_map(|(operation, path)| collection(model, operation, path)) {
        let known = collections.iter_mut().find(|known| {
            (&known.holder, &known.name, &known.type_name) == (&new.holder, &new.name, &new.type_name)
        });
        match known {
            Some(known) => known.operations.extend(new.operations),
            None => collections.push(new),
        }
    }
    collections
}

/// The collection that a path leads to: its last segment without braces.
fn collection(model: &Model, operation: &Operation, path: &Path) -> Option<Collection> {
    let is_placeholder = |segment: &&str| segment.starts_with('{');
    let mut segments = path.template.trim_matches('/').rsplit('/').skip_while(is_placeholder);
    Some(Collection {
        name: segments.next()?.to_owned(),
        holder: segments.next().filter(|segment| !is_placeholder(segment)).map(str::to_owned),
        type_name: model[operation.ty].name.clone(),
        operations: vec![operation.name.clone()],
        site: path.site.clone(),
    })
}
