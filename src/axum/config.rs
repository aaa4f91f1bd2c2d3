//! The settings of the extractor.

use crate::validation::{Limits, Rules};

/// Rules, limits and the format of error responses for [`Validated`](super::Validated).
///
/// It is taken from the request's extensions: put `.layer(Extension(config))` on a router or on a single route. Without
/// one, the defaults apply. axum's `DefaultBodyLimit`, two megabytes by default, applies as well.
///
/// ```
/// use axum::{Extension, Router};
/// use msgraph_profile::Limits;
/// use msgraph_profile::axum::ValidatedConfig;
///
/// let config = ValidatedConfig::DEFAULT.limits(Limits::DEFAULT.max_bytes(16 * 1024));
/// let app: Router = Router::new().layer(Extension(config));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidatedConfig {
    pub(super) rules: Rules,
    pub(super) limits: Limits,
    pub(super) error_format: ErrorFormat,
}

impl ValidatedConfig {
    /// The default rules and limits, and problem details.
    pub const DEFAULT: Self =
        Self { rules: Rules::DEFAULT, limits: Limits::DEFAULT, error_format: ErrorFormat::ProblemDetails };

    /// Sets the levels of the rules. As in [`Validator::parse`](crate::Validator::parse), what no type can hold stays
    /// denied.
    #[must_use]
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Sets the limits. No more than [`Limits::max_bytes`] bytes of a body are read, whatever the rules are.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the format of error responses.
    #[must_use]
    pub const fn error_format(mut self, format: ErrorFormat) -> Self {
        self.error_format = format;
        self
    }
}

/// The format of the response to a rejected request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorFormat {
    /// `application/problem+json` (RFC 9457); for an invalid body,
    /// [`Report::to_problem_details`](crate::Report::to_problem_details).
    #[default]
    ProblemDetails,
    /// Microsoft Graph's error body; for an invalid body,
    /// [`Report::to_graph_error`](crate::Report::to_graph_error).
    Graph,
}
