//! Turns elements into declarations.

use std::collections::{BTreeMap, HashSet};

use msgraph_profile_codegen::vocabulary::TypeKind;
use msgraph_profile_codegen::vocabulary::type_expr::NAMESPACE;

use super::events::{Element, Vocabulary, cut};
use super::permissions::{Term, WriteAnnotations};
use crate::declared::{DeclaredCollection, DeclaredEnum, DeclaredProperty, DeclaredType};
use crate::{Declared, Notation, ReadError, Schema};

/// The maximum length of everything that is kept, far more than the compared types of `$metadata` need.
const MAX_KEPT_BYTES: usize = 16 << 20;

/// An element that the walk is inside.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scope {
    Edmx,
    DataServices,
    Reference,
    Schema,
    /// A structured type, with its name and whether it is compared.
    Type(String, bool),
    /// An enum that is compared.
    Enum(String),
    /// A property of a type that is compared.
    Property(String),
    /// `<Annotations>` for a property of a compared type.
    Annotations(String),
    /// An annotation of a property.
    Annotation(Annotation),
    /// The value of an annotation, as an element.
    Value,
    /// An element that is not compared, with everything in it.
    Ignored,
}

/// An annotation whose aliases are not resolved yet.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Annotation {
    /// `microsoft.graph.entity/id`
    target: String,
    term: String,
    value: Option<String>,
}

/// What has been read so far. Names are kept as written, because an alias can be declared later.
pub(super) struct Walk<'t> {
    schema: &'t Schema,
    scopes: Vec<Scope>,
    namespace: String,
    /// Namespaces by alias.
    aliases: BTreeMap<String, String>,
    annotations: Vec<Annotation>,
    declared: Declared,
    /// The names of the properties or members of the current type.
    names: HashSet<String>,
    /// The bytes of all that is kept.
    kept: usize,
    has_container: bool,
}

impl<'t> Walk<'t> {
    pub(super) fn new(schema: &'t Schema) -> Self {
        Self {
            schema,
            scopes: Vec::new(),
            namespace: String::new(),
            aliases: BTreeMap::new(),
            annotations: Vec::new(),
            declared: Declared::new(Notation::Csdl),
            names: HashSet::new(),
            kept: 0,
            has_container: false,
        }
    }

    pub(super) fn is_at_root(&self) -> bool {
        self.scopes.is_empty()
    }

    pub(super) fn start(&mut self, element: &Element) -> Result<(), ReadError> {
        let scope = self.enter(element)?;
        self.scopes.push(scope);
        Ok(())
    }

    pub(super) fn end(&mut self) {
        if let Some(Scope::Annotation(annotation)) = self.scopes.pop() {
            self.annotations.push(annotation);
        }
    }

    /// Keeps text that is the value of an annotation.
    pub(super) fn text(&mut self, text: &str, line: usize) -> Result<(), ReadError> {
        if let [.., Scope::Annotation(annotation), Scope::Value] = self.scopes.as_mut_slice() {
            annotation.value = Some(text.to_owned());
            self.count(text.len(), line)?;
        }
        Ok(())
    }

    /// Counts bytes that are kept, and what holds them.
    fn count(&mut self, bytes: usize, line: usize) -> Result<(), ReadError> {
        self.kept += bytes + size_of::<Annotation>();
        if self.kept > MAX_KEPT_BYTES {
            let message = format!("the compared types take more than {MAX_KEPT_BYTES} bytes");
            return Err(ReadError::at(line, message));
        }
        Ok(())
    }

    fn enter(&mut self, element: &Element) -> Result<Scope, ReadError> {
        let name = element.name.as_str();
        let (Some(parent), true) = (self.scopes.last().cloned(), element.vocabulary != Vocabulary::Other)
        else {
            return Ok(if self.scopes.is_empty() { Scope::Edmx } else { Scope::Ignored });
        };
        Ok(match (parent, name) {
            (Scope::Edmx, "DataServices") => Scope::DataServices,
            (Scope::Edmx, "Reference") => Scope::Reference,
            (Scope::Reference, "Include") => {
                self.alias(element)?;
                Scope::Ignored
            }
            (Scope::DataServices, "Schema") => {
                element.require("Namespace")?.clone_into(&mut self.namespace);
                self.alias(element)?;
                Scope::Schema
            }
            (Scope::Schema, "EntityType") => self.structured_type(element, TypeKind::Entity)?,
            (Scope::Schema, "ComplexType") => self.structured_type(element, TypeKind::Complex)?,
            (Scope::Schema, "EnumType") => self.enum_type(element)?,
            (Scope::Schema, "EntityContainer") => {
                self.has_container = true;
                Scope::Ignored
            }
            (Scope::Schema, "Annotations") => self.annotations_of(element)?,
            (Scope::Type(name, true), "Property") => self.property(&name, element)?,
            (Scope::Type(name, _), "NavigationProperty") => self.navigation(name, element)?,
            (Scope::Enum(name), "Member") => self.member(&name, element)?,
            (Scope::Property(target) | Scope::Annotations(target), "Annotation") => {
                self.annotation(target, element)?
            }
            (Scope::Annotation(_), "Bool" | "EnumMember") => Scope::Value,
            _ => Scope::Ignored,
        })
    }

    fn alias(&mut self, element: &Element) -> Result<(), ReadError> {
        let namespace = element.require("Namespace")?;
        if let Some(alias) = element.get("Alias") {
            self.count(alias.len() + namespace.len(), element.line)?;
            self.aliases.insert(alias.to_owned(), namespace.to_owned());
        }
        Ok(())
    }

    /// Whether a type or enum of that name in the current namespace is compared.
    fn is_compared(&self, name: &str) -> bool {
        self.namespace == NAMESPACE && self.schema.has_name(name)
    }

    fn structured_type(&mut self, element: &Element, kind: TypeKind) -> Result<Scope, ReadError> {
        let name = element.require("Name")?;
        let (is_abstract, open) = (element.boolean("Abstract")?, element.boolean("OpenType")?);
        if self.namespace != NAMESPACE {
            return Ok(Scope::Ignored);
        }
        if !self.is_compared(name) {
            return Ok(Scope::Type(name.to_owned(), false));
        }
        self.refuse_duplicate(name, element)?;
        let ty = DeclaredType {
            kind: Some(kind),
            base: element.get("BaseType").map(str::to_owned),
            is_abstract: Some(is_abstract.unwrap_or(false)),
            open: Some(open.unwrap_or(false)),
            properties: Vec::new(),
        };
        self.count(ty.base.as_ref().map_or(0, String::len), element.line)?;
        self.names.clear();
        self.declared.types.insert(name.to_owned(), ty);
        Ok(Scope::Type(name.to_owned(), true))
    }

    fn enum_type(&mut self, element: &Element) -> Result<Scope, ReadError> {
        let name = element.require("Name")?;
        let flags = element.boolean("IsFlags")?;
        if !self.is_compared(name) {
            return Ok(Scope::Ignored);
        }
        self.refuse_duplicate(name, element)?;
        let ty = DeclaredEnum { flags: Some(flags.unwrap_or(false)), members: Vec::new() };
        self.names.clear();
        self.declared.enums.insert(name.to_owned(), ty);
        Ok(Scope::Enum(name.to_owned()))
    }

    fn refuse_duplicate(&self, name: &str, element: &Element) -> Result<(), ReadError> {
        if self.declared.types.contains_key(name) || self.declared.enums.contains_key(name) {
            return Err(ReadError::at(element.line, format!("{NAMESPACE}.{name} is declared twice")));
        }
        Ok(())
    }

    fn property(&mut self, of: &str, element: &Element) -> Result<Scope, ReadError> {
        let (name, type_text) = (element.require("Name")?, element.require("Type")?);
        let property = DeclaredProperty {
            name: name.to_owned(),
            type_text: type_text.to_owned(),
            nullable: element.boolean("Nullable")?,
            read_only: None,
        };
        if !self.names.insert(name.to_owned()) {
            let message = format!("duplicate property {} in {of}", cut(name));
            return Err(ReadError::at(element.line, message));
        }
        self.count(2 * name.len() + type_text.len(), element.line)?;
        self.declared.types.entry(of.to_owned()).or_default().properties.push(property);
        Ok(Scope::Property(format!("{NAMESPACE}.{of}/{name}")))
    }

    fn navigation(&mut self, holder: String, element: &Element) -> Result<Scope, ReadError> {
        let name = element.require("Name")?;
        if self.schema.has_collection(name) {
            self.count(holder.len() + name.len() + element.require("Type")?.len(), element.line)?;
            self.declared.collections.push(DeclaredCollection {
                holder,
                name: name.to_owned(),
                type_text: element.require("Type")?.to_owned(),
                contained: Some(element.boolean("ContainsTarget")?.unwrap_or(false)),
            });
        }
        Ok(Scope::Ignored)
    }

    fn member(&mut self, of: &str, element: &Element) -> Result<Scope, ReadError> {
        let name = element.require("Name")?;
        if !self.names.insert(name.to_owned()) {
            let message = format!("duplicate member {} in {of}", cut(name));
            return Err(ReadError::at(element.line, message));
        }
        self.count(2 * name.len(), element.line)?;
        let ty = self.declared.enums.entry(of.to_owned()).or_default();
        let number = match element.get("Value") {
            Some(text) => text.parse().map_err(|_| {
                ReadError::at(element.line, format!("Value must be an integer, not {}", cut(text)))
            })?,
            // Members without numbers are numbered from 0.
            None => ty.members.last().map_or(0, |(_, last)| last.unwrap_or(0).saturating_add(1)),
        };
        ty.members.push((name.to_owned(), Some(number)));
        Ok(Scope::Ignored)
    }

    fn annotations_of(&self, element: &Element) -> Result<Scope, ReadError> {
        let target = element.require("Target")?;
        let type_name = target.split_once('/').and_then(|(ty, _)| ty.rsplit('.').next());
        // Annotations with a qualifier apply only to some clients.
        let compared =
            type_name.is_some_and(|name| self.schema.has_name(name)) && element.get("Qualifier").is_none();
        Ok(if compared { Scope::Annotations(target.to_owned()) } else { Scope::Ignored })
    }

    fn annotation(&mut self, target: String, element: &Element) -> Result<Scope, ReadError> {
        let term = element.require("Term")?.to_owned();
        let read = term.ends_with(".Computed") || term.ends_with(".Permissions");
        if !read || element.get("Qualifier").is_some() {
            return Ok(Scope::Ignored);
        }
        let value = element.get("Bool").or_else(|| element.get("EnumMember")).map(str::to_owned);
        self.count(target.len() + term.len() + value.as_ref().map_or(0, String::len), element.line)?;
        Ok(Scope::Annotation(Annotation { target, term, value }))
    }

    /// Resolves the aliases in every name, now that all of them are known.
    pub(super) fn finish(mut self) -> Result<Declared, ReadError> {
        if self.declared.types.is_empty() && self.declared.enums.is_empty() {
            let message = format!("none of the compared types is declared in the namespace {NAMESPACE}");
            return Err(ReadError::whole_file(message));
        }
        self.declared.partial = !self.has_container;
        let aliases = &self.aliases;
        let mut write_annotations: BTreeMap<String, WriteAnnotations> = BTreeMap::new();
        for annotation in &self.annotations {
            if let Some(term) = Term::from_name(&resolved(&annotation.term, aliases)) {
                let target = resolved(&annotation.target, aliases);
                write_annotations.entry(target).or_default().add(term, annotation.value.as_deref());
            }
        }
        for (name, ty) in &mut self.declared.types {
            ty.base = ty.base.as_deref().map(|base| resolved(base, aliases));
            self.declared.referenced.extend(ty.base.clone());
            for property in &mut ty.properties {
                property.type_text = resolved_type(&property.type_text, aliases);
                self.declared.referenced.insert(item(&property.type_text).to_owned());
                let target = format!("{NAMESPACE}.{name}/{}", property.name);
                property.read_only = write_annotations.get(&target).and_then(WriteAnnotations::read_only);
            }
        }
        for collection in &mut self.declared.collections {
            collection.type_text = resolved_type(&collection.type_text, aliases);
            self.declared.referenced.insert(item(&collection.type_text).to_owned());
        }
        Ok(self.declared)
    }
}

/// A name with its alias resolved: `microsoft.graph.entity/id` for `graph.entity/id`.
fn resolved(name: &str, aliases: &BTreeMap<String, String>) -> String {
    let (qualified, path) = name.find('/').map_or((name, ""), |slash| name.split_at(slash));
    match qualified.rsplit_once('.') {
        Some((alias, name)) if aliases.contains_key(alias) => {
            let namespace = aliases.get(alias).map_or(alias, String::as_str);
            format!("{namespace}.{name}{path}")
        }
        _ => name.to_owned(),
    }
}

fn resolved_type(text: &str, aliases: &BTreeMap<String, String>) -> String {
    match Notation::Csdl.item(text) {
        Some(item) => format!("Collection({})", resolved(item, aliases)),
        None => resolved(text, aliases),
    }
}

/// The item type of a collection, or else the type itself.
fn item(type_text: &str) -> &str {
    Notation::Csdl.item(type_text).unwrap_or(type_text)
}
