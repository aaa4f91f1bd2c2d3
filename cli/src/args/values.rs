//! Parsers for the values of options.

use std::iter;
use std::num::NonZeroUsize;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use msgraph_profile::{Code, Payload};

use super::AsPayload;

/// The default limit of a line: 16 MiB.
pub(super) const MAX_LINE_BYTES: NonZeroUsize = NonZeroUsize::MIN.saturating_add((16 << 20) - 1);

pub(super) fn as_payload() -> impl TypedValueParser<Value = AsPayload> {
    let names = Payload::ALL.iter().map(|payload| payload.as_str());
    PossibleValuesParser::new(iter::once(AsPayload::AUTO).chain(names)).try_map(|name| match name.as_str() {
        AsPayload::AUTO => Ok(AsPayload::Auto),
        _ => name.parse::<Payload>().map(AsPayload::Payload),
    })
}

pub(super) fn settable_code() -> impl TypedValueParser<Value = Code> {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.as_str())).try_map(|name| {
        let code = name.parse::<Code>().map_err(|error| error.to_string())?;
        if code.is_fixed() { Err(format!("the level of {code} cannot be changed")) } else { Ok(code) }
    })
}

pub(super) fn pointer(text: &str) -> Result<String, String> {
    if text.is_empty() || text.starts_with('/') {
        Ok(text.to_owned())
    } else {
        Err("expected a JSON Pointer, which starts with /".to_owned())
    }
}
