//! The checks of `@odata.type`.

use super::{Checker, Location};
use crate::validation::report::{Found, Span};
use crate::validation::rules::Code;
use crate::validation::tables::{JsonKind, ObjectTable};

impl ObjectTable {
    /// The usual value of `@odata.type`, which is certainly valid.
    #[inline]
    pub(crate) fn usual_annotation(&self) -> Option<&'static str> {
        self.annotations.first().copied()
    }
}

impl Checker<'_> {
    /// The value of `@odata.type`: its text, or its kind if it is not a string.
    pub(crate) fn annotation(
        &mut self,
        object: &'static ObjectTable,
        value: Result<&[u8], JsonKind>,
        at: &Location<'_>,
        span: Span,
    ) {
        match value {
            Ok(text) if object.annotations.iter().any(|allowed| allowed.as_bytes() == text) => {}
            Ok(text) => self.findings.add_text(Code::TypeAnnotation, *at, span, None, text),
            Err(kind) => self.findings.add(Code::TypeAnnotation, *at, span, None, Found::Kind(kind)),
        }
    }
}
