//! Conversions from and to the types of jiff 0.2.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

use super::{Parts, parse, parse_date};
use crate::value::graph_date_time::{DateTimeError, Reason};
use crate::value::{GraphDate, GraphDateTime};

impl GraphDateTime {
    /// Converts to jiff's type, with the offset as its time zone. The fraction is cut to nanoseconds, and a leap second
    /// becomes the second before it.
    ///
    /// # Errors
    ///
    /// If the text is not an Edm.DateTimeOffset, the date does not exist, or the year is out of range for jiff.
    ///
    /// ```
    /// use msgraph_profile::GraphDateTime;
    ///
    /// let created: GraphDateTime = "2020-07-06T06:34:12.5+02:00".parse()?;
    /// assert_eq!(created.to_jiff()?.timestamp().as_millisecond(), 1_594_010_052_500);
    /// assert_eq!(GraphDateTime::from(created.to_jiff()?).as_str(), "2020-07-06T06:34:12.500+02:00");
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    pub fn to_jiff(&self) -> Result<Zoned, DateTimeError> {
        let parts = parse(&self.0).ok_or(DateTimeError(Reason::Form))?;
        in_calendar(&parts).ok_or(DateTimeError(Reason::Calendar))
    }
}

fn in_calendar(parts: &Parts) -> Option<Zoned> {
    let small = |number: u32| i8::try_from(number).ok();
    let date = date(parts.year, parts.month, parts.day)?;
    let (hour, minute, second) = (small(parts.hour)?, small(parts.minute)?, small(parts.second.min(59))?);
    let moment = DateTime::new(
        date.year(),
        date.month(),
        date.day(),
        hour,
        minute,
        second,
        i32::try_from(parts.nanos).ok()?,
    );
    let zone = TimeZone::fixed(Offset::from_seconds(parts.offset_seconds).ok()?);
    moment.ok()?.to_zoned(zone).ok()
}

fn date(year: i64, month: u32, day: u32) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Only the offset of the time zone is kept.
impl From<Zoned> for GraphDateTime {
    fn from(moment: Zoned) -> Self {
        Self::from(&moment)
    }
}

/// Only the offset of the time zone is kept.
impl From<&Zoned> for GraphDateTime {
    fn from(moment: &Zoned) -> Self {
        let offset = moment.offset().seconds();
        // The offset of an Edm.DateTimeOffset has no seconds, and rounding them would change the time.
        if offset % 60 == 0 { written(moment.datetime(), offset) } else { moment.timestamp().into() }
    }
}

/// In UTC.
impl From<Timestamp> for GraphDateTime {
    fn from(moment: Timestamp) -> Self {
        written(Offset::UTC.to_datetime(moment), 0)
    }
}

fn written(moment: DateTime, offset_seconds: i32) -> GraphDateTime {
    let positive = |number: i8| u32::try_from(number).unwrap_or_default();
    let parts = Parts {
        year: moment.year().into(),
        month: positive(moment.month()),
        day: positive(moment.day()),
        hour: positive(moment.hour()),
        minute: positive(moment.minute()),
        second: positive(moment.second()),
        nanos: u32::try_from(moment.subsec_nanosecond()).unwrap_or_default(),
        offset_seconds,
    };
    GraphDateTime(parts.to_string())
}

/// As [`to_jiff`](GraphDateTime::to_jiff).
impl TryFrom<&GraphDateTime> for Zoned {
    type Error = DateTimeError;

    fn try_from(moment: &GraphDateTime) -> Result<Self, DateTimeError> {
        moment.to_jiff()
    }
}

impl GraphDate {
    /// The date as jiff's type.
    ///
    /// # Errors
    ///
    /// If the text is not an Edm.Date, the calendar does not have the day, or the year is out of range for jiff.
    ///
    /// ```
    /// use msgraph_profile::GraphDate;
    ///
    /// let date = "2020-07-06".parse::<GraphDate>()?.to_jiff()?;
    /// assert_eq!(date.day_of_year(), 188);
    /// assert_eq!(GraphDate::from(date).as_str(), "2020-07-06");
    /// # Ok::<(), msgraph_profile::DateTimeError>(())
    /// ```
    pub fn to_jiff(&self) -> Result<Date, DateTimeError> {
        let (year, month, day) = parse_date(&self.0).ok_or(DateTimeError(Reason::DateForm))?;
        date(year, month, day).ok_or(DateTimeError(Reason::Calendar))
    }
}

impl From<Date> for GraphDate {
    fn from(date: Date) -> Self {
        let positive = |number: i8| u32::try_from(number).unwrap_or_default();
        Self::of(date.year().into(), positive(date.month()), positive(date.day()))
    }
}

/// As [`to_jiff`](GraphDate::to_jiff).
impl TryFrom<&GraphDate> for Date {
    type Error = DateTimeError;

    fn try_from(date: &GraphDate) -> Result<Self, DateTimeError> {
        date.to_jiff()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_that_jiff_has_survives() {
        for text in
            ["2020-07-06T06:34:12Z", "-0001-12-31T23:59:59.000001-05:30", "9999-12-30T00:00:00.120+23:59"]
        {
            let moment: GraphDateTime = text.parse().unwrap();
            assert_eq!(GraphDateTime::from(moment.to_jiff().unwrap()), moment);
        }
        for (text, is_calendar) in [("2020-02-30T00:00Z", true), ("20200-01-01T00:00Z", true), ("now", false)]
        {
            let moment: GraphDateTime = serde_json::from_value(text.into()).unwrap();
            let reason = if is_calendar { Reason::Calendar } else { Reason::Form };
            assert_eq!(moment.to_jiff().unwrap_err(), DateTimeError(reason), "{text}");
        }
        let leap: GraphDateTime = "1972-06-30T23:59:60Z".parse().unwrap();
        assert_eq!(GraphDateTime::from(leap.to_jiff().unwrap()).as_str(), "1972-06-30T23:59:59Z");
    }

    #[test]
    fn an_offset_with_seconds_is_written_in_utc() {
        let zone = TimeZone::fixed(Offset::from_seconds(3_601).unwrap());
        let moment = Timestamp::from_second(0).unwrap().to_zoned(zone);
        assert_eq!(GraphDateTime::from(moment).as_str(), "1970-01-01T00:00:00Z");
    }
}
