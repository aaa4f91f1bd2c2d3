//! What is said about each kind of broken JSON.

/// Turns the rows of the table into [`SyntaxKind`](super::SyntaxKind).
macro_rules! kinds {
    ($(
        $variant:ident {
            name: $name:literal,
            message: $message:literal,
            label: $label:literal,
            help: $help:literal,
            example: $example:expr,
        }
    )*) => {
        /// What makes a text not JSON: what its writer did, with a stable, kebab-case name.
        ///
        /// Parses from and prints as that name.
        ///
        /// ```
        /// use msgraph_profile::{Payload, SyntaxKind, validate_str};
        ///
        /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "displayName": "Chess", }"#);
        /// let violation = report.violations().next().unwrap();
        /// assert_eq!(violation.syntax(), Some(SyntaxKind::TrailingComma));
        /// assert_eq!(violation.message().to_string(), "trailing comma");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum SyntaxKind {
            $(
                #[doc = concat!("`", $name, "`: ", $help)]
                $variant,
            )*
        }

        impl SyntaxKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The kind's name: `trailing-comma`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What is wrong, with placeholders.
            pub(crate) const fn message(self) -> &'static str {
                match self { $(Self::$variant => $message,)* }
            }

            /// Two to four words beside the span, with placeholders.
            pub(crate) const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)* }
            }

            /// The one thing to do, in a sentence.
            #[must_use]
            pub const fn help(self) -> &'static str {
                match self { $(Self::$variant => $help,)* }
            }

            /// A short text that is broken in this way; not UTF-8 if that is what is wrong.
            #[must_use]
            pub const fn example(self) -> &'static [u8] {
                match self { $(Self::$variant => $example,)* }
            }
        }

        crate::named!(SyntaxKind);
    };
}
pub(super) use kinds;

#[cfg(test)]
mod tests {
    use crate::scan::Scanner;
    use crate::validation::syntax::{SyntaxKind, diagnose};

    #[test]
    fn each_row_is_punctuated_alike() {
        for kind in SyntaxKind::ALL {
            assert!(!kind.message().ends_with('.') && !kind.label().ends_with('.'), "{kind}");
            assert!(kind.help().ends_with('.'), "{kind}");
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
    }

    #[test]
    fn each_example_is_broken_in_its_way() {
        for kind in SyntaxKind::ALL {
            let mut scanner = Scanner::new(kind.example());
            let end = scanner.skip_value(usize::MAX, &mut None).and_then(|()| scanner.end());
            assert!(end.is_err(), "{kind}");
            assert_eq!(diagnose(kind.example(), scanner.error()).kind, *kind);
        }
    }
}
