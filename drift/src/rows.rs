//! Disagreement rows: what they explain, and what they say of $metadata.

use msgraph_profile_codegen::model::Model;
use msgraph_profile_codegen::parse::Parsed;
use msgraph_profile_codegen::schema::{self, Disagreement, File, Spanned};
use msgraph_profile_codegen::vocabulary::Topic;
use msgraph_profile_codegen::vocabulary::claim::{About, Claim};

use crate::tables::Site;

/// Whose `$metadata` a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cloud {
    /// That of the global service.
    Global,
    /// That of another cloud, by the name that disagreement rows give it.
    Named(String),
}

/// What a row or a difference is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Type(String),
    /// A property of the type that declares it.
    Property(String, String),
    Enum(String),
    Operation(String),
}

/// A disagreement row that says something that can be compared.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) topic: Topic,
    /// What the row is written about.
    pub(crate) about: Subject,
    /// What it speaks of: that, or in a row on settable properties each of them.
    pub(crate) covers: Vec<Subject>,
    pub(crate) statements: Vec<Statement>,
}

/// What a row says of $metadata.
#[derive(Debug)]
pub(crate) struct Statement {
    /// None for the global one.
    pub(crate) clouds: Vec<String>,
    pub(crate) claim: Claim,
    pub(crate) site: Site,
}

impl Cloud {
    /// The cloud of a name; `global` is the global service.
    #[must_use]
    pub fn named(name: &str) -> Self {
        if name == "global" { Self::Global } else { Self::Named(name.to_owned()) }
    }
}

impl Statement {
    /// Whether the statement is about the $metadata of this very cloud.
    pub(crate) fn is_of(&self, cloud: &Cloud) -> bool {
        match cloud {
            Cloud::Global => self.clouds.is_empty(),
            Cloud::Named(name) => self.clouds.contains(name),
        }
    }
}

impl Row {
    /// The statements that hold in a cloud: its own, or those about the global one where the row has none of its own.
    pub(crate) fn in_cloud(&self, cloud: &Cloud) -> impl Iterator<Item = &Statement> {
        let named = self.statements.iter().any(|statement| statement.is_of(cloud));
        let wanted = if named { cloud.clone() } else { Cloud::Global };
        self.statements.iter().filter(move |statement| statement.is_of(&wanted))
    }

    /// Other names that the row knows for a type.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &String> {
        let about_type = matches!(self.about, Subject::Type(_) | Subject::Enum(_));
        self.statements.iter().filter_map(move |statement| match &statement.claim {
            Claim::Name(name) if about_type => Some(name),
            _ => None,
        })
    }
}

/// The rows of a file that say something that can be compared.
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
            settable_by(name, about, model)
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

/// What a row in the file of `name` is about.
fn subject(name: &str, about: About, property: Option<&str>, model: &Model) -> Subject {
    let operation = model.operations.iter().find(|operation| operation.name == name);
    let holder = operation.map_or(name, |operation| model[operation.ty].name.as_str());
    if let Some(property) = property {
        let ty = model.types.iter().find(|ty| ty.name == holder);
        let declared = ty.and_then(|ty| ty.property(property));
        let holder = declared.map_or(holder, |property| model[property.declared_in].name.as_str());
        return Subject::Property(holder.to_owned(), property.to_owned());
    }
    match about {
        About::Enum => Subject::Enum(name.to_owned()),
        About::Operation => Subject::Operation(name.to_owned()),
        About::Type | About::Property => Subject::Type(name.to_owned()),
    }
}

/// The properties that a row on what may be set speaks of: in a type those it declares, in an operation those of its
/// type that the request table leaves out and that clients could set.
fn settable_by(name: &str, about: About, model: &Model) -> Vec<Subject> {
    let mut operations = model.operations.iter().filter(|_| about == About::Operation);
    let operation = operations.find(|operation| operation.name == name);
    let holder = operation.map_or(name, |operation| model[operation.ty].name.as_str());
    let Some(ty) = model.types.iter().find(|ty| ty.name == holder) else {
        return Vec::new();
    };
    let spoken_of = ty.properties.iter().filter(|property| match operation {
        Some(operation) => !property.read_only && !operation.settable.contains(&property.name),
        None => property.declared_in == ty.id,
    });
    spoken_of.map(|p| Subject::Property(model[p.declared_in].name.clone(), p.name.clone())).collect()
}
