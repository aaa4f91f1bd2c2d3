//! Conversions from and to the types of time 0.3.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use super::{Parts, parse, parse_date};
use crate::value::graph_date_time::{DateTimeError, Reason};
use crate::value::{GraphDate, GraphDateTime};

impl GraphDateTime {
    /// Converts to the type of the time crate. The fraction is cut to nanoseconds, and a leap second becomes the second
    /// before it.
    ///
    /// # Errors
    ///
    /// If the text is not an Edm.DateTimeOffset, the date does not exist, or the year is out of range for the time crate.
    ///
    /// ```
    /// use msgraph_profile::GraphDateTime;
    ///
    /// let created: GraphDateTime = "2020-07-06T06:34:12.5+02:00".parse()?;
    /// assert_eq!(created.to_time()?.unix_timestamp(), 1_594_010_052);
    /// assert_eq!(GraphDateTime::from(created.to_time()?).as_str(), "2020-07-06T06:34:12.500+02:00");
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    pub fn to_time(&self) -> Result<OffsetDateTime, DateTimeError> {
        let parts = parse(&self.0).ok_or(DateTimeError(Reason::Form))?;
        in_calendar(&parts).ok_or(DateTimeError(Reason::Calendar))
    }
}

fn in_calendar(parts: &Parts) -> Option<OffsetDateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    let (hour, minute, second) = (small(parts.hour)?, small(parts.minute)?, small(parts.second.min(59))?);
    let time = Time::from_hms_nano(hour, minute, second, parts.nanos).ok()?;
    let offset = UtcOffset::from_whole_seconds(parts.offset_seconds).ok()?;
    Some(OffsetDateTime::new_in_offset(date(parts.year, parts.month, parts.day)?, time, offset))
}

fn date(year: i64, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// Writes 0, 3, 6 or 9 fraction digits, as few as suffice, and `Z` for UTC.
impl From<OffsetDateTime> for GraphDateTime {
    fn from(moment: OffsetDateTime) -> Self {
        let offset_seconds = moment.offset().whole_seconds();
        // The offset of an Edm.DateTimeOffset has no seconds, and rounding them would change the time. Close to the
        // limits of the time crate there may be no time in UTC; then the seconds are dropped.
        let in_minutes = offset_seconds % 60 == 0;
        let moment =
            if in_minutes { moment } else { moment.checked_to_offset(UtcOffset::UTC).unwrap_or(moment) };
        let parts = Parts {
            year: moment.year().into(),
            month: u8::from(moment.month()).into(),
            day: moment.day().into(),
            hour: moment.hour().into(),
            minute: moment.minute().into(),
            second: moment.second().into(),
            nanos: moment.nanosecond(),
            offset_seconds: moment.offset().whole_seconds(),
        };
        Self(parts.to_string())
    }
}

/// As [`to_time`](GraphDateTime::to_time).
impl TryFrom<&GraphDateTime> for OffsetDateTime {
    type Error = DateTimeError;

    fn try_from(moment: &GraphDateTime) -> Result<Self, DateTimeError> {
        moment.to_time()
    }
}

impl GraphDate {
    /// The date as the type of the time crate.
    ///
    /// # Errors
    ///
    /// If the text is not an Edm.Date, the calendar does not have the day, or the year is out of range for the time crate.
    ///
    /// ```
    /// use msgraph_profile::GraphDate;
    ///
    /// let date = "2020-07-06".parse::<GraphDate>()?.to_time()?;
    /// assert_eq!(date.ordinal(), 188);
    /// assert_eq!(GraphDate::from(date).as_str(), "2020-07-06");
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    pub fn to_time(&self) -> Result<Date, DateTimeError> {
        let (year, month, day) = parse_date(&self.0).ok_or(DateTimeError(Reason::DateForm))?;
        date(year, month, day).ok_or(DateTimeError(Reason::Calendar))
    }
}

impl From<Date> for GraphDate {
    fn from(date: Date) -> Self {
        Self::of(date.year().into(), u8::from(date.month()).into(), date.day().into())
    }
}

/// As [`to_time`](GraphDate::to_time).
impl TryFrom<&GraphDate> for Date {
    type Error = DateTimeError;

    fn try_from(date: &GraphDate) -> Result<Self, DateTimeError> {
        date.to_time()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_that_the_crate_has_survives() {
        for text in
            ["2020-07-06T06:34:12Z", "-0001-12-31T23:59:59.000001-05:30", "9999-12-30T00:00:00.120+23:59"]
        {
            let moment: GraphDateTime = text.parse().unwrap();
            assert_eq!(GraphDateTime::from(moment.to_time().unwrap()), moment);
        }
        for (text, is_calendar) in [("2020-02-30T00:00Z", true), ("20200-01-01T00:00Z", true), ("now", false)]
        {
            let moment: GraphDateTime = serde_json::from_value(text.into()).unwrap();
            let reason = if is_calendar { Reason::Calendar } else { Reason::Form };
            assert_eq!(moment.to_time().unwrap_err(), DateTimeError(reason), "{text}");
        }
        let leap: GraphDateTime = "1972-06-30T23:59:60Z".parse().unwrap();
        assert_eq!(GraphDateTime::from(leap.to_time().unwrap()).as_str(), "1972-06-30T23:59:59Z");
    }

    #[test]
    fn an_offset_with_seconds_is_written_in_utc() {
        let offset = UtcOffset::from_whole_seconds(3_601).unwrap();
        let moment = OffsetDateTime::UNIX_EPOCH.to_offset(offset);
        assert_eq!(GraphDateTime::from(moment).as_str(), "1970-01-01T00:00:00Z");
    }
}
