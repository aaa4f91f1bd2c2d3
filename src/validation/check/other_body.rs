//! The check of a body that may be something other than the payload.

use super::{Checker, Location};
use crate::validation::detect::{BodyKind, Detection};
use crate::validation::report::{Found, Span};
use crate::validation::tables::PayloadKind;

impl Checker<'_> {
    /// A body with undeclared names, after the last of them.
    pub(super) fn other_body(
        &mut self,
        detection: &Detection,
        none_declared: bool,
        at: &Location<'_>,
        span: Span,
    ) {
        let ours = self.findings.payload();
        let (kind, payload) = (detection.kind(), detection.payload());
        let is_other = if kind != BodyKind::Object {
            true
        } else if self.findings.payload_kind() != PayloadKind::Entity || detection.is_by_annotation() {
            // The undeclared names of a request, or the annotation, have been reported themselves.
            false
        } else {
            // The context may say that it is the payload, of which only new properties were asked for.
            none_declared && payload.is_none() || detection.excludes(ours)
        };
        if is_other {
            let payload = payload.map(|payload| payload.in_the_role_of(ours));
            let details =
                detection.error_code().map_or_else(|| detection.candidates_named(ours), str::to_owned);
            self.findings.add_body(*at, span, Found::Body { kind, payload }, &details);
        }
    }
}
