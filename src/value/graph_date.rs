//! A date, kept as the text that Microsoft Graph wrote.

use std::fmt;
use std::str::FromStr;

#[cfg(feature = "chrono")]
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::date_time;
use super::graph_date_time::{DateTimeError, Reason};

/// An Edm.Date such as `2020-07-06`, kept as it was read.
///
/// Any text can be read from JSON, so an unusual date never makes a whole response unreadable; parsing a text accepts
/// valid dates only. Two are equal if their texts are. There is no order, since years may be negative or have more than
/// four digits; compare the results of `to_chrono`, `to_jiff` or `to_time`, which are features.
///
/// ```
/// use msgraph_profile::GraphDate;
///
/// let issued: GraphDate = serde_json::from_str(r#""2020-07-06""#)?;
/// assert_eq!(issued.to_string(), "2020-07-06");
///
/// let error = "2020-7-6".parse::<GraphDate>().unwrap_err();
/// assert_eq!(error.to_string(), "not an Edm.Date such as 2020-07-06");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GraphDate(pub(super) String);

impl GraphDate {
    /// The text, as in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text is an Edm.Date; only one that was read from JSON may not be. Does not check the calendar: 30
    /// February is valid.
    ///
    /// ```
    /// use msgraph_profile::GraphDate;
    ///
    /// let read: GraphDate = serde_json::from_str(r#""Date""#)?;
    /// assert!(!read.is_valid());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn is_valid(&self) -> bool {
        date_time::is_valid_date(&self.0)
    }

    #[cfg(any(feature = "chrono", feature = "jiff-0_2", feature = "time-0_3"))]
    pub(super) fn of(year: i64, month: u32, day: u32) -> Self {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = date_time::write_date(&mut text, year, month, day);
        Self(text)
    }

    /// The date as chrono's type.
    ///
    /// # Errors
    ///
    /// If the text is not an Edm.Date, the calendar does not have the day, or chrono cannot represent the year.
    ///
    /// ```
    /// use chrono::Datelike;
    /// use msgraph_profile::GraphDate;
    ///
    /// assert_eq!("2020-07-06".parse::<GraphDate>()?.to_chrono()?.ordinal(), 188);
    /// assert!("2020-02-30".parse::<GraphDate>()?.to_chrono().is_err());
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    #[cfg(feature = "chrono")]
    pub fn to_chrono(&self) -> Result<NaiveDate, DateTimeError> {
        let (year, month, day) = date_time::parse_date(&self.0).ok_or(DateTimeError(Reason::DateForm))?;
        let year = i32::try_from(year).ok();
        let date = year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
        date.ok_or(DateTimeError(Reason::Calendar))
    }
}

/// ```
/// use chrono::NaiveDate;
/// use msgraph_profile::GraphDate;
///
/// let date = NaiveDate::from_ymd_opt(2020, 7, 6).unwrap();
/// assert_eq!(GraphDate::from(date).as_str(), "2020-07-06");
/// ```
#[cfg(feature = "chrono")]
impl From<NaiveDate> for GraphDate {
    fn from(date: NaiveDate) -> Self {
        Self::of(date.year().into(), date.month(), date.day())
    }
}

/// As [`to_chrono`](GraphDate::to_chrono).
#[cfg(feature = "chrono")]
impl TryFrom<&GraphDate> for NaiveDate {
    type Error = DateTimeError;

    fn try_from(date: &GraphDate) -> Result<Self, DateTimeError> {
        date.to_chrono()
    }
}

impl TryFrom<&str> for GraphDate {
    type Error = DateTimeError;

    fn try_from(text: &str) -> Result<Self, DateTimeError> {
        text.parse()
    }
}

impl FromStr for GraphDate {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, DateTimeError> {
        if date_time::is_valid_date(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(DateTimeError(Reason::DateForm))
        }
    }
}

impl fmt::Display for GraphDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for GraphDate {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Serialize for GraphDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for GraphDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::GraphDate;

    #[test]
    fn dates_have_a_year_a_month_and_a_day() {
        for valid in ["2020-07-06", "0000-01-01", "-0001-12-31", "12020-02-30", "-12020-01-01"] {
            assert!(valid.parse::<GraphDate>().is_ok(), "{valid}");
        }
        for invalid in [
            "",
            "Date",
            "2020",
            "2020-07",
            "2020-7-6",
            "020-07-06",
            "02020-07-06",
            "2020-13-01",
            "2020-00-01",
            "2020-01-32",
            "2020-01-00",
            "2020-07-06Z",
            "2020-07-06T00:00:00Z",
            "+2020-07-06",
            " 2020-07-06",
            "2020/07/06",
            "2020-07-06\n",
            "２０２０-07-06",
        ] {
            assert!(invalid.parse::<GraphDate>().is_err(), "{invalid}");
        }
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_dates_survive_the_round_trip() {
        use chrono::NaiveDate;

        for (year, month, day) in [(2020, 2, 29), (0, 1, 1), (-1, 12, 31), (12020, 6, 5), (-12020, 6, 5)] {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            let written = GraphDate::from(date);
            assert!(written.is_valid(), "{written}");
            assert_eq!(written.to_chrono(), Ok(date));
        }
        assert!("2021-02-29".parse::<GraphDate>().unwrap().to_chrono().is_err());
    }
}
