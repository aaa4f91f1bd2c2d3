//! Names that a body has because of the tool that wrote it.

use super::similar::is_same;

/// A name that is not meant for Graph.
pub(in crate::validation::report) struct Leftover {
    /// The name, in any case and with any `_` between its words.
    name: &'static str,
    /// What to write instead, if that has a name.
    pub(in crate::validation::report) instead: Option<&'static str>,
    /// Whether it can be removed without a loss, whatever its value is.
    pub(in crate::validation::report) is_internal: bool,
    /// What to do about it.
    pub(in crate::validation::report) help: &'static str,
}

/// What SDKs and editors leave.
const LEFTOVERS: &[Leftover] = &[
    Leftover {
        name: "additionalData",
        instead: None,
        is_internal: false,
        help: "The SDK keeps undeclared properties there: serialize the object with the SDK's own writer, or remove it.",
    },
    Leftover {
        name: "backingStore",
        instead: None,
        is_internal: true,
        help: "It is internal to the SDK: serialize the object with the SDK's own writer, or remove it.",
    },
    Leftover {
        name: "odataType",
        instead: Some("@odata.type"),
        is_internal: false,
        help: "SDKs call `@odata.type` so in code: serialize the object with the SDK's own writer, or rename it.",
    },
    Leftover {
        name: "$schema",
        instead: None,
        is_internal: true,
        help: "It is for the editor, and the service does not know it: remove it before the body is sent.",
    },
];

/// The leftover that a name is.
pub(in crate::validation::report) fn leftover(name: &str) -> Option<&'static Leftover> {
    LEFTOVERS.iter().find(|leftover| is_same(name, leftover.name))
}

#[cfg(test)]
mod tests {
    use super::leftover;

    #[test]
    fn names_of_every_language_are_found() {
        for name in ["AdditionalData", "additional_data", "BackingStore", "backing_store", "$schema"] {
            assert!(leftover(name).is_some_and(|leftover| leftover.instead.is_none()), "{name}");
        }
        for name in ["OdataType", "ODataType", "odata_type", "odata.type"] {
            assert_eq!(leftover(name).and_then(|leftover| leftover.instead), Some("@odata.type"), "{name}");
        }
        assert!(leftover("schema").is_none() && leftover("data").is_none());
    }
}
