//! JSON Schemas of the names that JSON output has for values of the library.

use std::borrow::Cow;

use msgraph_profile::{Applicability, Code, Level, Payload, SyntaxKind};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

/// Declares types for derived schemas; there are no values of them.
macro_rules! names {
    ($($(#[doc = $doc:literal])* $name:ident as $title:literal: $all:expr;)*) => {$(
        $(#[doc = $doc])*
        pub(super) enum $name {}

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let names: Vec<&str> = $all.iter().map(|one| one.as_str()).collect();
                json_schema!({ "type": "string", "enum": names })
            }
        }
    )*};
}

names! {
    /// The name of a payload.
    PayloadName as "Payload": Payload::ALL;
    /// The code of a rule.
    CodeName as "Code": Code::ALL;
    /// The level of a rule that is violated.
    LevelName as "Level": [Level::Warn, Level::Deny];
    /// What makes a text not JSON.
    SyntaxName as "SyntaxKind": SyntaxKind::ALL;
    /// How certain a fix is.
    ApplicabilityName as "Applicability": [Applicability::MachineApplicable, Applicability::MaybeIncorrect];
}
