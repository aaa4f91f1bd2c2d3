//! Bodies that an editor offers to insert, in the snippet syntax of Visual Studio Code.

use super::node::Snippet;
use super::ordered::Ordered;
use crate::model::Operation;

/// The example of an operation.
pub(super) fn of(operation: &Operation) -> Option<Snippet> {
    let body = Ordered::parse(&operation.body.as_ref()?.example.as_ref()?.request)?;
    Some(Snippet {
        label: operation.name.clone(),
        description: operation.description.clone(),
        body: literally(body),
    })
}

/// Escapes a value so the editor inserts it unchanged: text that begins with `^` is inserted as a raw snippet.
fn literally(value: Ordered) -> Ordered {
    match value {
        Ordered::String(text) if text.starts_with('^') || text.contains(['$', '\\', '}']) => {
            let quoted = serde_json::to_string(&text).unwrap_or_default();
            let escaped = quoted.replace('\\', "\\\\").replace('$', "\\$").replace('}', "\\}");
            Ordered::String(format!("^{escaped}"))
        }
        Ordered::Array(items) => Ordered::Array(items.into_iter().map(literally).collect()),
        Ordered::Object(pairs) => {
            Ordered::Object(pairs.into_iter().map(|(name, value)| (name, literally(value))).collect())
        }
        other => other,
    }
}
