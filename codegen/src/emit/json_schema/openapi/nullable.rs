//! References that allow null, in `OpenAPI` 3.0.
//!
//! `nullable` only has an effect beside `type`, and null must also be valid by the component that is referred to. So such
//! a component is itself nullable, or, if other references to it do not allow null, has a nullable copy. Generators of
//! code understand this form; they do not understand `anyOf` with a schema of null.

use std::collections::BTreeSet;

use super::super::node::{Node, Types};
use super::super::ordered::{Ordered, Pairs};

/// The components with every `anyOf` of a reference and null in that form.
pub(super) fn written(components: Pairs<Node>) -> Pairs<Node> {
    let mut uses = Uses::default();
    for (_, node) in &components.0 {
        uses.collect(node);
    }
    let nullable = uses.nullable_components(&components);
    let mut written = Pairs::default();
    for (name, node) in components.0 {
        let node = references(node, &nullable);
        match nullable.get(&name) {
            Some(component) => {
                // Of another name than the component, because progenitor names the type inside its `Option` by the title.
                let title = node.title.as_ref().map(|title| format!("{title} value"));
                written.set(component.name.clone(), Node { title, ..or_null(node.clone()) });
                if component.name != name {
                    written.set(name, node);
                }
            }
            None => {
                written.set(name, node);
            }
        }
    }
    written
}

/// The names of the components that references allow instead of null, and those of all other references.
#[derive(Default)]
struct Uses {
    or_null: BTreeSet<String>,
    alone: BTreeSet<String>,
}

/// The component that is referred to if null is allowed.
struct Nullable {
    name: String,
    types: &'static str,
}

impl Uses {
    fn collect(&mut self, node: &Node) {
        if let Some(name) = alternative_to_null(node) {
            self.or_null.insert(name.to_owned());
            return;
        }
        self.alone.extend(node.reference.iter().map(|reference| reference.name.clone()));
        node.parts().for_each(|part| self.collect(part));
    }

    /// By the name of the component that is referred to otherwise.
    fn nullable_components(&self, components: &Pairs<Node>) -> Pairs<Nullable> {
        let nullable = |name: &String| {
            let Types::One(types) = components.get(name)?.types else { return None };
            let copy = self.alone.contains(name);
            let own = if copy { format!("{name}OrNull") } else { name.clone() };
            Some((name.clone(), Nullable { name: own, types }))
        };
        Pairs::by_name(self.or_null.iter().filter_map(nullable))
    }
}

/// The name that an `anyOf` refers to besides null.
fn alternative_to_null(node: &Node) -> Option<&str> {
    match node.any_of.as_slice() {
        [one, null] if null.types == Types::One("null") => Some(&one.reference.as_ref()?.name),
        _ => None,
    }
}

fn references(node: Node, nullable: &Pairs<Nullable>) -> Node {
    match alternative_to_null(&node).and_then(|name| nullable.get(name)) {
        Some(component) => Node {
            types: Types::OrNull(component.types),
            any_of: Vec::new(),
            all_of: vec![Node::reference_to_name(&component.name)],
            ..node
        },
        None => node.map_parts(&mut |part| references(part, nullable)),
    }
}

fn or_null(mut node: Node) -> Node {
    if let Types::One(one) = node.types {
        node.types = Types::OrNull(one);
    }
    if !node.values.is_empty() {
        node.values.push(Ordered::Null);
    }
    node
}
