//! How long to wait before trying again.

use std::time::Duration;

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The value of a `Retry-After` header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// Wait this long.
    Delay(Duration),
    /// Wait until this date, in the format of HTTP, such as `Wed, 21 Oct 2026 07:28:00 GMT`.
    Date(String),
}

impl RetryAfter {
    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Self::Delay(Duration::from_secs(seconds)));
        }
        (!text.is_empty()).then(|| Self::Date(text.to_owned()))
    }

    /// The delay; `None` for a date.
    #[must_use]
    pub fn as_delay(&self) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(*delay),
            Self::Date(_) => None,
        }
    }
}
