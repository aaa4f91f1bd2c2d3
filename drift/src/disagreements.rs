//! Disagreement rows: what each says about `$metadata`, and which differences it explains.

use msgraph_profile_codegen::model::Model;
use msgraph_profile_codegen::parse::Parsed;
use msgraph_profile_codegen::schema::{self, Disagreement, File, Spanned};
use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::{About, Claim};

use crate::schema::Site;

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

/// A disagreement row with at least one statement that can be compared.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) topic: Topic,
    /// The subject that the row is written for.
    pub(crate) about: Subject,
    /// The subjects that the statements apply to: a row on settable properties covers several properties, any other
    /// row only its own subject.
    pub(crate) covers: Vec<Subject>,
    pub(crate) statements: Vec<Statement>,
}

/// What a row says about `$metadata`.
#[derive(Debug)]
pub(crate) struct Statement {
    /// The clouds that the statement is about; empty for the global service.
    pub(crate) clouds: Vec<String>,
    pub(crate) claim: Claim,
    pub(crate) site: Site,
}

impl Subject {
    pub(crate) fn property(type_name: &str, property: &str) -> Self {
        Self::Property(type_name.to_owned(), property.to_owned())
    }

    /// The type, enum or operation.
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

impl Statement {
    /// Whether the statement names the cloud, or is about the global service if that is the cloud.
    pub(crate) fn is_about(&self, cloud: &str) -> bool {
        if cloud == GLOBAL_CLOUD {
            self.clouds.is_empty()
        } else {
            self.clouds.iter().any(|name| name == cloud)
        }
    }
}

impl Row {
    /// The statements that apply to a cloud: those that name it, or if there are none, those about the global service.
    pub(crate) fn in_cloud(&self, cloud: &str) -> impl Iterator<Item = &Statement> {
        let named = self.statements.iter().any(|statement| statement.is_about(cloud));
        let cloud = if named { cloud.to_owned() } else { GLOBAL_CLOUD.to_owned() };
        self.statements.iter().filter(move |statement| statement.is_about(&cloud))
    }

    /// The other names that the row gives a type or enum.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &String> {
        let about_type = matches!(self.about, Subject::Type(_) | Subject::Enum(_));
        self.statements.iter().filter_map(move |statement| match &statement.claim {
            Claim::Name(name) if about_type => Some(name),
            _ => None,
        })
    }
}

/// The rows of a file that have a statement to compare.
pub(crate) fn of_file(parsed: &Parsed<'_>, model: &Model) -> Vec<Row> {
    let (rows, about) = match &parsed.file {
        File::Type(file) => (&file.disagreement, About::Type),
        File::Enum(file) => (&file.disagreement, About::Enum),
        File::Operation(file) => (&file.disagreement, About::Operation),
        File::Clouds(_) => return Vec::new(),
    };
    let name = parsed.name();
    let row = |row: &Disagreement| {
        let property = row.property.as_ref().map(|property| property.get_ref().as_str());
        let about_row = if property.is_some() { About::Property } else { about };
        let subject = subject(name, about, property, model);
        let covers = if row.topic == Topic::Settable && property.is_none() {
            covered_properties(name, about, model)
        } else {
            vec![subject.clone()]
        };
        let statement = |statement: &schema::Statement| {
            let text = statement.declares.as_ref()?;
            Some(Statement {
                clouds: statement.clouds.clone(),
                claim: Claim::parse(text.get_ref(), row.topic, about_row)?,
                site: Site::new(parsed.source, &text.span()),
            })
        };
        let statements = row.says.get_ref().iter().filter_map(statement).collect();
        Row { topic: row.topic, about: subject, covers, statements }
    };
    rows.iter().map(Spanned::get_ref).map(row).filter(|row| !row.statements.is_empty()).collect()
}

/// The subject of a row in the file of a type, enum or operation.
fn subject(name: &str, about: About, property: Option<&str>, model: &Model) -> Subject {
    let operation = model.operations.iter().find(|operation| operation.name == name);
    let holder = operation.map_or(name, |operation| model[operation.ty].name.as_str());
    if let Some(property) = property {
        let ty = model.types.iter().find(|ty| ty.name == holder);
        let declared = ty.and_then(|ty| ty.property(property));
        let holder = declared.map_or(holder, |property| model[property.declared_in].name.as_str());
        return Subject::property(holder, property);
    }
    match about {
        About::Enum => Subject::Enum(name.to_owned()),
        About::Operation => Subject::Operation(name.to_owned()),
        About::Type | About::Property => Subject::Type(name.to_owned()),
    }
}

/// The properties that a row on settable properties covers: for a type, those it declares; for an operation, those
/// properties of its type that clients could set and that are not in the request table.
fn covered_properties(name: &str, about: About, model: &Model) -> Vec<Subject> {
    let mut operations = model.operations.iter().filter(|_| about == About::Operation);
    let operation = operations.find(|operation| operation.name == name);
    let holder = operation.map_or(name, |operation| model[operation.ty].name.as_str());
    let Some(ty) = model.types.iter().find(|ty| ty.name == holder) else {
        return Vec::new();
    };
    let covered = ty.properties.iter().filter(|property| match operation {
        Some(operation) => !property.read_only && !operation.settable.contains(&property.name),
        None => property.declared_in == ty.id,
    });
    covered.map(|property| Subject::property(&model[property.declared_in].name, &property.name)).collect()
}
