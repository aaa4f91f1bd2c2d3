//! Disagreement rows: what each says about `$metadata`, and which differences it explains.

use msgraph_profile_codegen::model::{self, Disagreement, Model, Operation, Property, RequestBody};
use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::Claim;

use crate::schema::own_properties;

/// The name of the global service among the clouds.
pub const GLOBAL_CLOUD: &str = "global";

/// What a row or a difference is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Type(String),
    /// A property of the type that declares it.
    Property(String, String),
    Enum(String),
    Operation(String),
}

/// A disagreement row.
#[derive(Debug)]
pub(crate) struct Row<'m> {
    pub(crate) topic: Topic,
    /// The subject that the row is written for.
    pub(crate) about: Subject,
    /// The subjects that the statements apply to: a row on settable properties covers several properties, any other
    /// row only its own subject.
    pub(crate) covers: Vec<Subject>,
    statements: &'m [model::Statement],
}

impl Subject {
    pub(crate) fn property(model: &Model, property: &Property) -> Self {
        Self::Property(model[property.declared_in].name.clone(), property.name.clone())
    }

    /// The name of the type, enum or operation.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Type(name) | Self::Property(name, _) | Self::Enum(name) | Self::Operation(name) => name,
        }
    }

    pub(crate) fn property_name(&self) -> Option<&str> {
        match self {
            Self::Property(_, property) => Some(property),
            _ => None,
        }
    }
}

impl<'m> Row<'m> {
    /// Every row of the schema files.
    pub(crate) fn all(model: &'m Model) -> Vec<Self> {
        let mut rows = Vec::new();
        for ty in &model.enums {
            let about = Subject::Enum(ty.name.clone());
            rows.extend(ty.disagreements.iter().map(|row| Self::new(model, row, &about, Vec::new)));
        }
        for operation in &model.operations {
            let about = Subject::Operation(operation.name.clone());
            let settable = || subjects(model, not_settable(model, operation));
            rows.extend(operation.disagreements.iter().map(|row| Self::new(model, row, &about, settable)));
        }
        for ty in &model.types {
            let about = Subject::Type(ty.name.clone());
            let settable = || subjects(model, own_properties(ty));
            rows.extend(ty.disagreements.iter().map(|row| Self::new(model, row, &about, settable)));
        }
        rows
    }

    /// A row in the file of the subject `file`. A row about all settable properties covers those in `settable`.
    fn new(
        model: &Model,
        row: &'m Disagreement,
        file: &Subject,
        settable: impl FnOnce() -> Vec<Subject>,
    ) -> Self {
        let about = row.property.as_ref().map_or_else(|| file.clone(), |p| Subject::property(model, p));
        let covers = if row.topic == Topic::Settable && row.property.is_none() {
            settable()
        } else {
            vec![about.clone()]
        };
        Self { topic: row.topic, about, covers, statements: &row.says }
    }

    /// The statements that name the cloud, or if it is the global service, those that name none.
    pub(crate) fn about_cloud(&self, cloud: &str) -> impl Iterator<Item = &'m model::Declared> {
        let is_about = move |statement: &&model::Statement| match cloud {
            GLOBAL_CLOUD => statement.clouds.is_empty(),
            cloud => statement.clouds.iter().any(|name| name == cloud),
        };
        self.statements.iter().filter(is_about).filter_map(|statement| statement.declares.as_ref())
    }

    /// The claims that apply in a cloud: those that name it, or if there are none, those about the global service.
    pub(crate) fn claims_in(&self, cloud: &str) -> impl Iterator<Item = &'m Claim> {
        let named = self.about_cloud(cloud).next().is_some();
        self.about_cloud(if named { cloud } else { GLOBAL_CLOUD }).map(|declared| &declared.claim)
    }

    /// The clouds that the statements name.
    pub(crate) fn clouds(&self) -> impl Iterator<Item = &'m str> {
        let statements = self.statements.iter().filter(|statement| statement.declares.is_some());
        statements.flat_map(|statement| &statement.clouds).map(String::as_str)
    }

    /// The other names that the row gives a type or enum.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &'m String> {
        let about_type = matches!(self.about, Subject::Type(_) | Subject::Enum(_));
        let declared = self.statements.iter().filter_map(|statement| statement.declares.as_ref());
        declared.filter_map(move |declared| match &declared.claim {
            Claim::Name(name) if about_type => Some(name),
            _ => None,
        })
    }
}

/// The properties that clients could set and that are not in the request table of the operation.
fn not_settable<'m>(model: &'m Model, operation: &'m Operation) -> impl Iterator<Item = &'m Property> {
    let not_settable = |body: &'m RequestBody| {
        let properties = model[operation.ty].properties.iter().map(AsRef::as_ref);
        properties
            .filter(|property: &&Property| !property.read_only && !body.settable.contains(&property.name))
    };
    operation.body.iter().flat_map(not_settable)
}

fn subjects<'m>(model: &Model, properties: impl Iterator<Item = &'m Property>) -> Vec<Subject> {
    properties.map(|property| Subject::property(model, property)).collect()
}
