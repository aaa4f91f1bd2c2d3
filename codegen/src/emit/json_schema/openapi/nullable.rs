//! References that allow null, in `OpenAPI` 3.0.
//!
//! `nullable` only has an effect beside `type`, and null must also be valid by what is referred to. So the component
//! allows null, and each reference states by its own `type` and `nullable` whether null is allowed there. Generators of
//! code understand this form; `anyOf` with a schema of null they do not.

use std::collections::{BTreeMap, BTreeSet};

use super::super::node::{Node, Types};
use super::super::ordered::Ordered;

/// The components with every `anyOf` of a reference and null in that form.
pub(super) fn written(components: BTreeMap<String, Node>) -> BTreeMap<String, Node> {
    let mut nullable = BTreeSet::new();
    for node in components.values() {
        collect(node, &mut nullable);
    }
    // The type of each component that has to allow null.
    let types: BTreeMap<String, &'static str> = components
        .iter()
        .filter_map(|(name, node)| match node.types {
            Types::One(one) if nullable.contains(name) => Some((name.clone(), one)),
            _ => None,
        })
        .collect();
    let component = |(name, node): (String, Node)| {
        let node = references(node, &types);
        let node = if types.contains_key(&name) { or_null(node) } else { node };
        (name, node)
    };
    components.into_iter().map(component).collect()
}

/// The name that an `anyOf` refers to besides null.
fn alternative_of_null(node: &Node) -> Option<&str> {
    match node.any_of.as_slice() {
        [one, null] if null.types == Types::One("null") => Some(&one.reference.as_ref()?.name),
        _ => None,
    }
}

fn collect(node: &Node, names: &mut BTreeSet<String>) {
    names.extend(alternative_of_null(node).map(str::to_owned));
    node.parts().for_each(|part| collect(part, names));
}

fn references(node: Node, types: &BTreeMap<String, &'static str>) -> Node {
    if let Some(one) = alternative_of_null(&node).and_then(|name| types.get(name)) {
        let all_of = node.any_of.into_iter().take(1).collect();
        return Node { types: Types::OrNull(one), any_of: Vec::new(), all_of, ..node };
    }
    let mut node = node.map_parts(&mut |part| references(part, types));
    if let Some(one) = node.reference.as_ref().and_then(|reference| types.get(&reference.name)) {
        let alone = Node { reference: node.reference.take(), ..Node::default() };
        return Node { types: Types::One(one), all_of: vec![alone], ..node };
    }
    node
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
