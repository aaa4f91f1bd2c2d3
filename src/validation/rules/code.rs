//! The rules' codes: the one table of what is checked and how hard by default.

use crate::payload::Payload;
use crate::validation::rules::Level;
use crate::validation::tables::PayloadKind;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident, $name:literal, $request:ident, $response:ident, $fixed:literal;)*) => {
        /// What a rule checks: a stable, kebab-case name for each.
        ///
        /// Parses from and prints as that name. Which input can raise a code is said with each: *bytes* are
        /// [`validate_slice`](crate::validate_slice) and [`validate_str`](crate::validate_str), a *`Value`* is
        /// [`validate`](crate::validate), a *typed value* is `validate()` on a model type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Code {
            /// Every code, in the order of the documentation's table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code's name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What the rule checks, in a sentence without a full stop: `Null for a collection`.
            #[must_use]
            pub fn summary(self) -> &'static str {
                self.description().split_once(". ").map_or(self.description(), |(summary, _)| summary)
            }

            /// What the rule checks and which inputs can raise it, in a sentence or two each.
            pub(crate) const fn description(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),*).trim_ascii()),* }
            }

            /// Whether no setting can change the level.
            #[must_use]
            pub const fn is_fixed(self) -> bool {
                match self { $(Self::$variant => $fixed),* }
            }

            const fn levels(self) -> (Level, Level) {
                match self { $(Self::$variant => (Level::$request, Level::$response)),* }
            }
        }
    };
}

codes! {
    /// Not JSON (RFC 8259): invalid UTF-8, a byte order mark, a lone surrogate, a number beyond a double, trailing
    /// data, and so on. From bytes only; what was found before it stays in the report.
    JsonSyntax, "json-syntax", Deny, Deny, true;
    /// The body is JSON, but no object. From bytes and `Value`s.
    NotAnObject, "not-an-object", Deny, Deny, true;
    /// A value of another kind than the declared one. From every input; a typed value raises it in `additional`.
    WrongType, "wrong-type", Deny, Deny, true;
    /// A null inside a collection. From every input; a typed value raises it in `additional`.
    NullItem, "null-item", Deny, Deny, false;
    /// Text that is no `Edm.DateTimeOffset`: date, `T`, time and an offset or `Z`. From every input.
    DateTimeFormat, "date-time-format", Deny, Deny, false;
    /// A name that the type does not declare. From every input; a typed value raises it in `additional`.
    UnknownProperty, "unknown-property", Deny, Allow, false;
    /// A property that only the service sets. From every input; a typed value raises it in `additional`.
    ReadOnlyProperty, "read-only-property", Deny, Allow, false;
    /// A property that another operation's request table has. From every input; a typed value raises it in
    /// `additional`.
    NotSettable, "not-settable", Deny, Allow, false;
    /// Text that is no member of the enum. From every input.
    EnumUnknown, "enum-unknown", Deny, Allow, false;
    /// Several members of a flags enum, which only $metadata allows. From every input.
    EnumCombined, "enum-combined", Deny, Allow, false;
    /// The member that stands for members yet to come: documented, but not for writing. From every input.
    EnumSentinel, "enum-sentinel", Warn, Allow, false;
    /// An `@odata.type` that contradicts the type. From every input; a typed value raises it in `additional`.
    TypeAnnotation, "type-annotation", Deny, Deny, false;
    /// A declared name twice in one object. From bytes only.
    DuplicateProperty, "duplicate-property", Deny, Deny, false;
    /// A link that is not absolute. From every input.
    LinkShape, "link-shape", Deny, Allow, false;
    /// An absolute link that is neither http nor https. From every input.
    LinkScheme, "link-scheme", Warn, Allow, false;
    /// Null for a collection. From every input.
    NullCollection, "null-collection", Warn, Allow, false;
    /// A shape that the documentation and $metadata have differently. From every input.
    DisputedShape, "disputed-shape", Warn, Allow, false;
    /// A property that $metadata has, but no request table. From every input; a typed value raises it in
    /// `additional`.
    UndocumentedProperty, "undocumented-property", Warn, Allow, false;
    /// The same member of an enum twice in a collection. From every input.
    DuplicateItem, "duplicate-item", Warn, Allow, false;
    /// An update that changes nothing. From every input.
    EmptyUpdate, "empty-update", Warn, Allow, false;
    /// More levels of nesting than the limit. From every input.
    TooDeep, "too-deep", Deny, Deny, false;
    /// More bytes than the limit. From bytes only.
    TooLarge, "too-large", Deny, Deny, false;
}

impl Code {
    /// How many codes there are.
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// Which inputs can raise the code, in a sentence or two: `From bytes only.`
    #[must_use]
    pub fn inputs(self) -> &'static str {
        self.description().split_once(". ").map_or("", |(_, inputs)| inputs)
    }

    /// The level that the code has for a payload where nothing else is set.
    #[must_use]
    pub const fn default_level(self, payload: Payload) -> Level {
        let (request, response) = self.levels();
        match payload.table().kind {
            PayloadKind::Create | PayloadKind::Update => request,
            PayloadKind::Entity => response,
        }
    }
}

crate::named!(Code);

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn each_code_says_what_it_checks_and_from_where() {
        for code in Code::ALL {
            assert!(!code.summary().is_empty() && !code.summary().ends_with('.'), "{code}");
            assert!(code.inputs().starts_with("From ") && code.inputs().ends_with('.'), "{code}");
        }
        assert_eq!(Code::NullCollection.summary(), "Null for a collection");
        assert_eq!(Code::TooLarge.inputs(), "From bytes only.");
    }
}
