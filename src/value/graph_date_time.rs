//! A date and time with an offset, kept as the text that Microsoft Graph sent.

use std::{error::Error, fmt, str::FromStr};

#[cfg(feature = "chrono")]
use chrono::{DateTime, FixedOffset, NaiveDate, Offset as _, SecondsFormat, TimeZone};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::date_time;

/// An Edm.DateTimeOffset, kept byte for byte as it was read.
///
/// Deserializing accepts any text, so an invalid date never makes a whole response unreadable; `parse` accepts only
/// valid text. Two values are equal if their texts are: `06:34:12Z` is not `06:34:12.0Z`. There is no order, since text does
/// not sort by time; compare the results of `to_chrono`, `to_jiff` or `to_time`, which are features.
///
/// ```
/// use msgraph_profile::GraphDateTime;
///
/// let created: GraphDateTime = serde_json::from_str(r#""2020-07-06T06:34:12.2294868Z""#)?;
/// assert_eq!(created.to_string(), "2020-07-06T06:34:12.2294868Z");
///
/// let error = "2020-07-06 06:34".parse::<GraphDateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "not an Edm.DateTimeOffset such as 2020-07-06T06:34:12Z");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GraphDateTime(pub(super) String);

impl GraphDateTime {
    /// The text, as in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text is an Edm.DateTimeOffset. It always is, unless it was read from JSON.
    ///
    /// The calendar is not checked: 30 February is valid.
    ///
    /// ```
    /// use msgraph_profile::GraphDateTime;
    ///
    /// let read: GraphDateTime = serde_json::from_str(r#""yesterday""#)?;
    /// assert!(!read.is_valid());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn is_valid(&self) -> bool {
        date_time::is_valid(&self.0)
    }

    /// Converts to chrono's type. The fraction is cut to nanoseconds; a leap second is kept.
    ///
    /// # Errors
    /// If the text is not an Edm.DateTimeOffset, the date does not exist, or the year is out of range for chrono.
    ///
    /// ```
    /// use msgraph_profile::GraphDateTime;
    ///
    /// let created: GraphDateTime = "2020-07-06T06:34:12.5+02:00".parse()?;
    /// assert_eq!(created.to_chrono()?.timestamp_millis(), 1_594_010_052_500);
    /// assert!("2020-02-30T00:00Z".parse::<GraphDateTime>()?.to_chrono().is_err());
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    #[cfg(feature = "chrono")]
    pub fn to_chrono(&self) -> Result<DateTime<FixedOffset>, DateTimeError> {
        let parts = date_time::parse(&self.0).ok_or(DateTimeError(Reason::Form))?;
        in_calendar(parts).ok_or(DateTimeError(Reason::Calendar))
    }
}

#[cfg(feature = "chrono")]
fn in_calendar(parts: date_time::Parts) -> Option<DateTime<FixedOffset>> {
    // chrono represents a leap second as second 59 with an extra second's worth of nanoseconds.
    let (second, nanos) =
        if parts.second == 60 { (59, parts.nanos + 1_000_000_000) } else { (parts.second, parts.nanos) };
    let year = i32::try_from(parts.year).ok()?;
    NaiveDate::from_ymd_opt(year, parts.month, parts.day)?
        .and_hms_nano_opt(parts.hour, parts.minute, second, nanos)?
        .and_local_timezone(FixedOffset::east_opt(parts.offset_seconds)?)
        .single()
}

/// Writes 0, 3, 6 or 9 fraction digits, as few as suffice, and `Z` for UTC.
///
/// ```
/// use chrono::{TimeZone, Utc};
/// use msgraph_profile::GraphDateTime;
///
/// let moment = Utc.with_ymd_and_hms(2020, 7, 6, 6, 34, 12).unwrap();
/// assert_eq!(GraphDateTime::from(moment).as_str(), "2020-07-06T06:34:12Z");
/// ```
#[cfg(feature = "chrono")]
impl<Tz: TimeZone> From<DateTime<Tz>> for GraphDateTime {
    fn from(moment: DateTime<Tz>) -> Self {
        let offset = moment.offset().fix();
        // The offset of an Edm.DateTimeOffset has no seconds, and rounding them would change the time. Also, close to
        // the limits of chrono there may be no local time. UTC can always be written.
        let can_be_local =
            offset.local_minus_utc() % 60 == 0 && moment.naive_utc().checked_add_offset(offset).is_some();
        let moment = if can_be_local { moment.fixed_offset() } else { moment.to_utc().fixed_offset() };
        let text = moment.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        // chrono writes a sign before a year of five digits; Edm.DateTimeOffset has none.
        Self(text.strip_prefix('+').map_or_else(|| text.clone(), str::to_owned))
    }
}

/// As [`to_chrono`](GraphDateTime::to_chrono).
#[cfg(feature = "chrono")]
impl TryFrom<&GraphDateTime> for DateTime<FixedOffset> {
    type Error = DateTimeError;

    fn try_from(moment: &GraphDateTime) -> Result<Self, DateTimeError> {
        moment.to_chrono()
    }
}

impl TryFrom<&str> for GraphDateTime {
    type Error = DateTimeError;

    fn try_from(text: &str) -> Result<Self, DateTimeError> {
        text.parse()
    }
}

impl TryFrom<String> for GraphDateTime {
    type Error = DateTimeError;

    fn try_from(text: String) -> Result<Self, DateTimeError> {
        if date_time::is_valid(&text) { Ok(Self(text)) } else { Err(DateTimeError(Reason::Form)) }
    }
}

impl FromStr for GraphDateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        text.to_owned().try_into()
    }
}

impl fmt::Display for GraphDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for GraphDateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Serialize for GraphDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for GraphDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

/// Why a text is not a [`GraphDateTime`] or a [`GraphDate`](crate::GraphDate), or cannot be converted to another crate's type.
///
/// ```
/// use msgraph_profile::GraphDateTime;
///
/// // The offset is missing.
/// assert!("2020-07-06T06:34:12".parse::<GraphDateTime>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTimeError(pub(super) Reason);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Form,
    DateForm,
    #[cfg(any(feature = "chrono", feature = "jiff-0_2", feature = "time-0_3"))]
    Calendar,
}

impl fmt::Display for DateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::Form => "not an Edm.DateTimeOffset such as 2020-07-06T06:34:12Z",
            Reason::DateForm => "not an Edm.Date such as 2020-07-06",
            #[cfg(any(feature = "chrono", feature = "jiff-0_2", feature = "time-0_3"))]
            Reason::Calendar => "not a calendar date, or its year is out of range",
        })
    }
}

impl Error for DateTimeError {}

#[cfg(test)]
mod tests;
