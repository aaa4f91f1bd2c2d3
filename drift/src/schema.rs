//! The schema files, each key with its position.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use msgraph_profile_codegen::model::Model;
use msgraph_profile_codegen::schema::{self, File, Spanned};
use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::{Diagnostic, Source, model, parse};

use crate::disagreements::{self, Row};

/// The schema files, ready for comparison.
#[derive(Debug)]
pub struct Schema {
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) enums: BTreeMap<String, Enum>,
    pub(crate) collections: Vec<Collection>,
    pub(crate) rows: Vec<Row>,
    /// Every name that a compared type can have in a file.
    names: BTreeSet<String>,
}

/// A position in a schema file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Site {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) span: Range<usize>,
}

#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) metadata_name: String,
    pub(crate) kind: TypeKind,
    pub(crate) base: Option<String>,
    pub(crate) is_abstract: bool,
    pub(crate) open: bool,
    pub(crate) properties: Vec<Property>,
    keys: Keys,
}

#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) metadata_name: Option<String>,
    /// The type in `$metadata` according to the schema.
    pub(crate) type_text: String,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    keys: Keys,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) in_metadata: bool,
    pub(crate) flags: bool,
    pub(crate) members: Vec<Member>,
    keys: Keys,
}

#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) number: Option<i64>,
    keys: Keys,
}

/// The collection that an operation's path leads to.
#[derive(Debug)]
pub(crate) struct Collection {
    /// The path segment before it, which is the name of the type that holds the collection.
    pub(crate) holder: Option<String>,
    pub(crate) name: String,
    pub(crate) type_name: String,
    pub(crate) operations: Vec<String>,
    pub(crate) site: Site,
}

/// The positions of the keys of a TOML table.
#[derive(Debug)]
struct Keys {
    sites: BTreeMap<String, Site>,
    table: Site,
}

impl Schema {
    /// Reads schema files.
    ///
    /// # Errors
    ///
    /// Every mistake in the files.
    pub fn read(sources: &[Source]) -> Result<Self, Vec<Diagnostic>> {
        let model = model(sources)?;
        let files = parse::parse(&sources.iter().collect::<Vec<_>>())?;
        let mut schema = Self {
            types: BTreeMap::new(),
            enums: BTreeMap::new(),
            collections: Vec::new(),
            rows: Vec::new(),
            names: BTreeSet::new(),
        };
        for parsed in &files {
            let (source, name) = (parsed.source, parsed.name());
            match &parsed.file {
                File::Type(file) => {
                    drop(schema.types.insert(name.to_owned(), structured_type(source, name, file)));
                }
                File::Enum(file) => drop(schema.enums.insert(name.to_owned(), enum_type(source, file))),
                File::Operation(file) => schema.collection(source, name, file),
                File::Clouds(_) => {}
            }
        }
        schema.rows = files.iter().flat_map(|parsed| disagreements::of_file(parsed, &model)).collect();
        schema.names = schema.all_names(&model);
        Ok(schema)
    }

    /// The number of types and enums.
    #[must_use]
    pub fn len(&self) -> usize {
        self.types.len() + self.enums.len()
    }

    /// Whether there is nothing to compare.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The clouds that disagreement rows name, sorted.
    #[must_use]
    pub fn clouds(&self) -> BTreeSet<&str> {
        self.rows.iter().flat_map(|row| &row.statements).flat_map(|s| &s.clouds).map(String::as_str).collect()
    }

    /// Whether a type of that name is compared.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// Every name that a compared type can have.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Whether a path of an operation leads to a collection of that name.
    pub(crate) fn has_collection(&self, name: &str) -> bool {
        self.collections.iter().any(|collection| collection.name == name)
    }

    /// The names in the schema, and the names that `$metadata` has instead in any cloud.
    fn all_names(&self, model: &Model) -> BTreeSet<String> {
        let own = model.types.iter().map(|ty| &ty.name).chain(model.enums.iter().map(|ty| &ty.name));
        let metadata = self.types.values().map(|ty| &ty.metadata_name);
        let in_rows = self.rows.iter().flat_map(Row::type_names);
        own.chain(metadata).chain(in_rows).cloned().collect()
    }

    fn collection(&mut self, source: &Source, operation: &str, file: &schema::Operation) {
        for path in file.paths.get_ref() {
            let segments: Vec<&str> = path.get_ref().trim_matches('/').split('/').collect();
            let is_name = |segment: &&&str| !segment.starts_with('{');
            let mut names = segments.iter().rev().skip_while(|segment| segment.starts_with('{'));
            let Some(name) = names.next() else { continue };
            let holder = names.next().filter(is_name).map(|holder| (*holder).to_owned());
            let type_name = file.type_name.get_ref();
            let known = self.collections.iter_mut().find(|collection| {
                collection.name == *name && collection.holder == holder && collection.type_name == *type_name
            });
            match known {
                Some(known) if known.operations.iter().any(|known| known == operation) => {}
                Some(known) => known.operations.push(operation.to_owned()),
                None => self.collections.push(Collection {
                    holder,
                    name: (*name).to_owned(),
                    type_name: type_name.clone(),
                    operations: vec![operation.to_owned()],
                    site: Site::new(source, &path.span()),
                }),
            }
        }
    }
}

fn structured_type(source: &Source, name: &str, file: &schema::StructuredType) -> Type {
    let property = |row: &Spanned<schema::Property>| {
        let keys = Keys::of(source, &row.span());
        let row = row.get_ref();
        let type_text = row.metadata_type.as_ref().unwrap_or(&row.type_expr);
        Property {
            name: row.name.get_ref().clone(),
            metadata_name: row.metadata_name.as_ref().map(|name| name.get_ref().clone()),
            type_text: type_text.get_ref().clone(),
            nullable: *row.nullable.get_ref(),
            read_only: *row.read_only.get_ref(),
            keys,
        }
    };
    Type {
        metadata_name: file.metadata_name.as_ref().map_or(name, |name| name.get_ref()).to_owned(),
        kind: *file.kind.get_ref(),
        base: file.base.as_ref().map(|base| base.get_ref().clone()),
        is_abstract: *file.is_abstract.get_ref(),
        open: *file.open.get_ref(),
        properties: file.property.iter().map(property).collect(),
        keys: Keys::of(source, &(0..0)),
    }
}

fn enum_type(source: &Source, file: &schema::EnumType) -> Enum {
    let member = |row: &Spanned<schema::Member>| Member {
        name: row.get_ref().name.get_ref().clone(),
        number: row.get_ref().value.as_ref().map(|value| *value.get_ref()),
        keys: Keys::of(source, &row.span()),
    };
    Enum {
        in_metadata: *file.in_metadata.get_ref(),
        flags: *file.flags.get_ref(),
        members: file.member.iter().map(member).collect(),
        keys: Keys::of(source, &(0..0)),
    }
}

impl Type {
    /// The position of the first of these keys that is set, or else of the file's first key.
    pub(crate) fn site(&self, keys: &[&str]) -> &Site {
        self.keys.site(keys)
    }
}

impl Property {
    pub(crate) fn site(&self, keys: &[&str]) -> &Site {
        self.keys.site(keys)
    }
}

impl Enum {
    pub(crate) fn site(&self, keys: &[&str]) -> &Site {
        self.keys.site(keys)
    }
}

impl Member {
    pub(crate) fn site(&self, keys: &[&str]) -> &Site {
        self.keys.site(keys)
    }
}

impl Site {
    pub(crate) fn new(source: &Source, span: &Range<usize>) -> Self {
        Self { file: source.path.clone(), line: source.position(span.start).0, span: span.clone() }
    }
}

impl Keys {
    /// The keys of the table that begins at `table`, each on its own line.
    fn of(source: &Source, table: &Range<usize>) -> Self {
        let mut sites = BTreeMap::new();
        let mut first = None;
        let mut at = table.start;
        for (count, line) in source.text.get(at..).unwrap_or_default().split_inclusive('\n').enumerate() {
            let text = line.trim_end();
            // The header of the table itself may be the first line.
            if text.starts_with('[') && (count > 0 || table.start == 0) {
                break;
            }
            if let Some((key, _)) =
                text.split_once('=').filter(|(key, _)| !key.contains(['#', '[', '{', '"']))
            {
                let site = Site::new(source, &(at..at + text.len()));
                first.get_or_insert_with(|| site.clone());
                sites.entry(key.trim().to_owned()).or_insert(site);
            }
            at += line.len();
        }
        Self { sites, table: first.unwrap_or_else(|| Site::new(source, table)) }
    }

    fn site(&self, keys: &[&str]) -> &Site {
        keys.iter().find_map(|key| self.sites.get(*key)).unwrap_or(&self.table)
    }
}
