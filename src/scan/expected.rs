//! What is expected where JSON text ends or goes wrong.

/// What is expected at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Value,
    ValueOrEndOfArray,
    Name,
    NameOrEndOfObject,
    Colon,
    CommaOrEndOfArray,
    CommaOrEndOfObject,
    EndOfInput,
    True,
    False,
    Null,
    Digit,
    NoLeadingZero,
    InRange,
    ClosingQuote,
    EscapedControl,
    Utf8,
    Escape,
    FourHexadecimalDigits,
    SurrogatePair,
}

impl Expected {
    /// The expectation, worded to follow "expected".
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Value => "a value",
            Self::ValueOrEndOfArray => "a value or `]`",
            Self::Name => "a property name",
            Self::NameOrEndOfObject => "a property name or `}`",
            Self::Colon => "`:`",
            Self::CommaOrEndOfArray => "`,` or `]`",
            Self::CommaOrEndOfObject => "`,` or `}`",
            Self::EndOfInput => "the end of the input",
            Self::True => "`true`",
            Self::False => "`false`",
            Self::Null => "`null`",
            Self::Digit => "a digit",
            Self::NoLeadingZero => "no digit after a leading zero",
            Self::InRange => "a number within the range of a double",
            Self::ClosingQuote => "a closing quotation mark",
            Self::EscapedControl => "an escaped control character",
            Self::Utf8 => "valid UTF-8",
            Self::Escape => r#"one of the escapes `\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t` and `\u`"#,
            Self::FourHexadecimalDigits => "four hexadecimal digits",
            Self::SurrogatePair => "a pair of surrogates",
        }
    }
}
