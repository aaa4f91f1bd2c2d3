//! Parsers for the values of options.

use std::num::NonZeroUsize;

use clap::builder::TypedValueParser;

use super::AsPayload;
use super::names::Names;

/// The default limit of a line: 16 MiB.
pub(super) const MAX_LINE_BYTES: NonZeroUsize = NonZeroUsize::MIN.saturating_add((16 << 20) - 1);

pub(super) fn as_payload() -> impl TypedValueParser<Value = AsPayload> {
    Names::explained("payload", AsPayload::names()).try_map(|name| name.parse::<AsPayload>())
}

pub(super) fn pointer(text: &str) -> Result<String, String> {
    if text.is_empty() || text.starts_with('/') {
        Ok(text.to_owned())
    } else {
        Err("expected a JSON Pointer, which starts with /".to_owned())
    }
}
