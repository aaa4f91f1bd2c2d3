//! The macro that turns the rows of the table into [`Code`](super::Code) and its rules.

macro_rules! rules {
    ($(
        $variant:ident {
            code: $code:literal,
            request: $request:ident,
            response: $response:ident,
            $(fixed: $fixed:literal,)?
            inputs: $inputs:ident,
            summary: $summary:literal,
            message: $message:literal,
            expected: $expected:ident $(($expected_text:literal))?,
            label: $label:literal,
            reason: $reason:literal,
            help: $help:literal,
            suggestion: $suggestion:ident $(($suggested:literal))?,
            example: $($subject:ident, invalid: $invalid:literal, valid: $valid:literal)?,
        }
    )*) => {
        /// What a rule checks: a stable, kebab-case name for each rule.
        ///
        /// Parses from and prints as that name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = concat!("`", $code, "`: ", $summary, ".")]
                #[doc = ""]
                #[doc = $reason]
                #[doc = ""]
                #[doc = concat!("*To do:* ", $help)]
                #[doc = ""]
                #[doc = concat!(
                    "*Default level:* [`", stringify!($request), "`](Level::", stringify!($request),
                    ") for requests, [`", stringify!($response), "`](Level::", stringify!($response),
                    ") for what Graph returns."
                )]
                $variant,
            )*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code's row.
            pub(crate) const fn rule(self) -> &'static Rule {
                match self {
                    $(Self::$variant => &Rule {
                        code: $code,
                        request: Level::$request,
                        response: Level::$response,
                        fixed: rules!(@fixed $($fixed)?),
                        inputs: $inputs,
                        summary: $summary,
                        message: $message,
                        expected: ExpectedText::$expected $(($expected_text))?,
                        label: $label,
                        reason: $reason,
                        help: $help,
                        suggestion: Suggestion::$suggestion $(($suggested))?,
                        example: rules!(@example $($subject $invalid $valid)?),
                    },)*
                }
            }
        }
    };
    (@fixed) => { false };
    (@fixed $fixed:literal) => { $fixed };
    (@example) => { None };
    (@example $subject:ident $invalid:literal $valid:literal) => {
        Some(ExampleTemplate { subject: Subject::$subject, invalid: $invalid, valid: $valid })
    };
}
pub(super) use rules;
