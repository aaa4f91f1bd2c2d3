//! From elements to what they declare.

use std::collections::BTreeMap;

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use super::events::{Element, Vocabulary, cut};
use super::permissions::{Stated, Term};
use crate::declared::{Collection, DeclaredEnum, DeclaredProperty, DeclaredType};
use crate::{Declared, Notation, Tables, Unreadable};

/// Where the reader stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Edmx,
    DataServices,
    Reference,
    Schema,
    /// A structured type: its name, and whether it is compared.
    Type(String, bool),
    /// An enum that is compared.
    Enum(String),
    /// A property of a type that is compared.
    Property(String),
    /// `<Annotations>` on a type, and one of its properties.
    Annotations(String),
    /// An annotation on such a target.
    Annotation(Annotation),
    /// A value of the annotation.
    Value,
    /// What is not compared, with everything in it.
    Ignored,
}

/// An annotation as written, its names not written out yet.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Annotation {
    /// `microsoft.graph.entity/id`
    target: String,
    term: String,
    value: Option<String>,
}

/// What has been read so far; names as written, for an alias may be declared later.
pub(super) struct Walk<'t> {
    tables: &'t Tables,
    places: Vec<Place>,
    namespace: String,
    /// Short names of namespaces.
    aliases: BTreeMap<String, String>,
    annotations: Vec<Annotation>,
    declared: Declared,
    has_container: bool,
}

impl<'t> Walk<'t> {
    pub(super) fn new(tables: &'t Tables) -> Self {
        Self {
            tables,
            places: Vec::new(),
            namespace: String::new(),
            aliases: BTreeMap::new(),
            annotations: Vec::new(),
            declared: Declared::new(Notation::Csdl),
            has_container: false,
        }
    }

    pub(super) fn is_at_root(&self) -> bool {
        self.places.is_empty()
    }

    pub(super) fn start(&mut self, element: &Element) -> Result<(), Unreadable> {
        let place = self.enter(element)?;
        self.places.push(place);
        Ok(())
    }

    pub(super) fn end(&mut self) {
        if let Some(Place::Annotation(annotation)) = self.places.pop() {
            self.annotations.push(annotation);
        }
    }

    /// Text is the value of an annotation, or nothing.
    pub(super) fn text(&mut self, text: &str) {
        if let [.., Place::Annotation(annotation), Place::Value] = self.places.as_mut_slice() {
            annotation.value = Some(text.to_owned());
        }
    }

    fn enter(&mut self, element: &Element) -> Result<Place, Unreadable> {
        let name = element.name.as_str();
        let (Some(parent), true) = (self.places.last().cloned(), element.vocabulary != Vocabulary::Other)
        else {
            return Ok(if self.places.is_empty() { Place::Edmx } else { Place::Ignored });
        };
        Ok(match (parent, name) {
            (Place::Edmx, "DataServices") => Place::DataServices,
            (Place::Edmx, "Reference") => Place::Reference,
            (Place::Reference, "Include") => {
                self.alias(element.get("Alias"), element.demand("Namespace")?);
                Place::Ignored
            }
            (Place::DataServices, "Schema") => {
                element.demand("Namespace")?.clone_into(&mut self.namespace);
                self.alias(element.get("Alias"), element.demand("Namespace")?);
                Place::Schema
            }
            (Place::Schema, "EntityType") => self.structured_type(element, TypeKind::Entity)?,
            (Place::Schema, "ComplexType") => self.structured_type(element, TypeKind::Complex)?,
            (Place::Schema, "EnumType") => self.enum_type(element)?,
            (Place::Schema, "EntityContainer") => {
                self.has_container = true;
                Place::Ignored
            }
            (Place::Schema, "Annotations") => self.annotations_of(element)?,
            (Place::Type(name, true), "Property") => self.property(&name, element)?,
            (Place::Type(name, _), "NavigationProperty") => self.navigation(name, element)?,
            (Place::Enum(name), "Member") => self.member(&name, element)?,
            (Place::Property(target) | Place::Annotations(target), "Annotation") => {
                annotation(target, element)?
            }
            (Place::Annotation(_), "Bool" | "EnumMember") => Place::Value,
            _ => Place::Ignored,
        })
    }

    fn alias(&mut self, alias: Option<&str>, namespace: &str) {
        if let Some(alias) = alias {
            self.aliases.insert(alias.to_owned(), namespace.to_owned());
        }
    }

    /// Whether the name stands for something that the tables know.
    fn is_compared(&self, name: &str) -> bool {
        self.namespace == NAMESPACE && self.tables.names(name)
    }

    fn structured_type(&mut self, element: &Element, kind: TypeKind) -> Result<Place, Unreadable> {
        let name = element.demand("Name")?;
        let (is_abstract, open) = (element.flag("Abstract")?, element.flag("OpenType")?);
        if self.namespace != NAMESPACE {
            return Ok(Place::Ignored);
        }
        if !self.is_compared(name) {
            return Ok(Place::Type(name.to_owned(), false));
        }
        self.refuse_twice(name, element)?;
        let ty = DeclaredType {
            kind: Some(kind),
            base: element.get("BaseType").map(str::to_owned),
            is_abstract: Some(is_abstract.unwrap_or(false)),
            open: Some(open.unwrap_or(false)),
            properties: Vec::new(),
        };
        self.declared.types.insert(name.to_owned(), ty);
        Ok(Place::Type(name.to_owned(), true))
    }

    fn enum_type(&mut self, element: &Element) -> Result<Place, Unreadable> {
        let name = element.demand("Name")?;
        let flags = element.flag("IsFlags")?;
        if !self.is_compared(name) {
            return Ok(Place::Ignored);
        }
        self.refuse_twice(name, element)?;
        let ty = DeclaredEnum { flags: Some(flags.unwrap_or(false)), members: Vec::new() };
        self.declared.enums.insert(name.to_owned(), ty);
        Ok(Place::Enum(name.to_owned()))
    }

    fn refuse_twice(&self, name: &str, element: &Element) -> Result<(), Unreadable> {
        if self.declared.types.contains_key(name) || self.declared.enums.contains_key(name) {
            return Err(Unreadable::at(element.line, format!("{NAMESPACE}.{name} is declared twice")));
        }
        Ok(())
    }

    fn property(&mut self, of: &str, element: &Element) -> Result<Place, Unreadable> {
        let (name, type_text) = (element.demand("Name")?, element.demand("Type")?);
        let property = DeclaredProperty {
            name: name.to_owned(),
            type_text: type_text.to_owned(),
            nullable: element.flag("Nullable")?,
            read_only: None,
        };
        let ty = self.declared.types.entry(of.to_owned()).or_default();
        if ty.property(name).is_some() {
            let message = format!("{of} has two properties {}", cut(name));
            return Err(Unreadable::at(element.line, message));
        }
        ty.properties.push(property);
        Ok(Place::Property(format!("{NAMESPACE}.{of}/{name}")))
    }

    fn navigation(&mut self, holder: String, element: &Element) -> Result<Place, Unreadable> {
        let name = element.demand("Name")?;
        if self.tables.has_collection(name) {
            self.declared.collections.push(Collection {
                holder,
                name: name.to_owned(),
                type_text: element.demand("Type")?.to_owned(),
                contained: Some(element.flag("ContainsTarget")?.unwrap_or(false)),
            });
        }
        Ok(Place::Ignored)
    }

    fn member(&mut self, of: &str, element: &Element) -> Result<Place, Unreadable> {
        let name = element.demand("Name")?;
        let ty = self.declared.enums.entry(of.to_owned()).or_default();
        if ty.member(name).is_some() {
            let message = format!("{of} has two members {}", cut(name));
            return Err(Unreadable::at(element.line, message));
        }
        let number = match element.get("Value") {
            Some(text) => text.parse().map_err(|_| {
                Unreadable::at(element.line, format!("Value is no whole number: {}", cut(text)))
            })?,
            // Members without numbers are counted from 0.
            None => ty.members.last().map_or(0, |(_, last)| last.unwrap_or(0).saturating_add(1)),
        };
        ty.members.push((name.to_owned(), Some(number)));
        Ok(Place::Ignored)
    }

    fn annotations_of(&self, element: &Element) -> Result<Place, Unreadable> {
        let target = element.demand("Target")?;
        let type_name = target.split_once('/').and_then(|(ty, _)| ty.rsplit('.').next());
        // What holds for some readers only is named by a qualifier.
        let compared =
            type_name.is_some_and(|name| self.tables.names(name)) && element.get("Qualifier").is_none();
        Ok(if compared { Place::Annotations(target.to_owned()) } else { Place::Ignored })
    }

    /// Writes every name out, now that all aliases are known.
    pub(super) fn finish(mut self) -> Result<Declared, Unreadable> {
        if self.declared.types.is_empty() && self.declared.enums.is_empty() {
            let message =
                format!("none of the types that are compared is declared in the namespace {NAMESPACE}");
            return Err(Unreadable::whole(message));
        }
        self.declared.partial = !self.has_container;
        let aliases = &self.aliases;
        let mut stated: BTreeMap<String, Stated> = BTreeMap::new();
        for annotation in &self.annotations {
            if let Some(term) = Term::of(&written_out(&annotation.term, aliases)) {
                let target = written_out(&annotation.target, aliases);
                stated.entry(target).or_default().take(term, annotation.value.as_deref());
            }
        }
        for (name, ty) in &mut self.declared.types {
            ty.base = ty.base.as_deref().map(|base| written_out(base, aliases));
            self.declared.referred.extend(ty.base.clone());
            for property in &mut ty.properties {
                property.type_text = type_written_out(&property.type_text, aliases);
                self.declared.referred.insert(item(&property.type_text).to_owned());
                let target = format!("{NAMESPACE}.{name}/{}", property.name);
                property.read_only = stated.get(&target).and_then(Stated::read_only);
            }
        }
        for collection in &mut self.declared.collections {
            collection.type_text = type_written_out(&collection.type_text, aliases);
            self.declared.referred.insert(item(&collection.type_text).to_owned());
        }
        Ok(self.declared)
    }
}

fn annotation(target: String, element: &Element) -> Result<Place, Unreadable> {
    let term = element.demand("Term")?;
    let read = term.ends_with(".Computed") || term.ends_with(".Permissions");
    if !read || element.get("Qualifier").is_some() {
        return Ok(Place::Ignored);
    }
    let value = element.get("Bool").or_else(|| element.get("EnumMember"));
    Ok(Place::Annotation(Annotation { target, term: term.to_owned(), value: value.map(str::to_owned) }))
}

/// `graph.entity/id` as `microsoft.graph.entity/id`.
fn written_out(name: &str, aliases: &BTreeMap<String, String>) -> String {
    let (qualified, path) = name.find('/').map_or((name, ""), |slash| name.split_at(slash));
    match qualified.rsplit_once('.') {
        Some((alias, name)) if aliases.contains_key(alias) => {
            let namespace = aliases.get(alias).map_or(alias, String::as_str);
            format!("{namespace}.{name}{path}")
        }
        _ => name.to_owned(),
    }
}

fn type_written_out(text: &str, aliases: &BTreeMap<String, String>) -> String {
    match Notation::Csdl.item(text) {
        Some(item) => format!("Collection({})", written_out(item, aliases)),
        None => written_out(text, aliases),
    }
}

/// The type itself, or that of the items.
fn item(type_text: &str) -> &str {
    Notation::Csdl.item(type_text).unwrap_or(type_text)
}
