//! Reads and writes Edm.DateTimeOffset text, for the validator and for `GraphDateTime`.

#[cfg(feature = "jiff-0_2")]
mod jiff;
mod system_time;
#[cfg(feature = "time-0_3")]
mod time;

use std::fmt::{self, Write};
use std::ops::RangeInclusive;

/// The numbers of a text, each in its range; whether the month has that day is not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// Text may have any number of digits; a year beyond `i64` is read as the nearest value.
    pub(crate) year: i64,
    pub(crate) month: u32,
    pub(crate) day: u32,
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    /// 60 in a leap second.
    pub(crate) second: u32,
    /// The fraction of the second, cut to nine digits.
    pub(crate) nanos: u32,
    /// The difference of local time from UTC.
    pub(crate) offset_seconds: i32,
}

/// Writes 0, 3, 6 or 9 fraction digits, as few as suffice, and `Z` for UTC.
impl fmt::Display for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_date(f, self.year, self.month, self.day)?;
        write!(f, "T{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        match self.nanos {
            0 => {}
            nanos if nanos % 1_000_000 == 0 => write!(f, ".{:03}", nanos / 1_000_000)?,
            nanos if nanos % 1_000 == 0 => write!(f, ".{:06}", nanos / 1_000)?,
            nanos => write!(f, ".{nanos:09}")?,
        }
        if self.offset_seconds == 0 {
            return f.write_char('Z');
        }
        let (sign, minutes) =
            (if self.offset_seconds < 0 { '-' } else { '+' }, self.offset_seconds.unsigned_abs() / 60);
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// Writes an Edm.Date.
pub(crate) fn write_date(f: &mut impl Write, year: i64, month: u32, day: u32) -> fmt::Result {
    let sign = if year < 0 { "-" } else { "" };
    write!(f, "{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs())
}

/// Whether the text is an Edm.DateTimeOffset.
pub(crate) fn is_valid(text: &str) -> bool {
    form(text.as_bytes()).is_some()
}

/// Reads `2020-07-06T06:34:12.2294868Z` and every other form that OData allows, and nothing else.
#[cfg_attr(
    not(any(feature = "chrono", feature = "jiff-0_2", feature = "time-0_3")),
    allow(dead_code, reason = "only read for conversions")
)]
pub(crate) fn parse(text: &str) -> Option<Parts> {
    let form = form(text.as_bytes())?;
    // From the tenth digit on, the unit is 0, which ignores the rest.
    let (nanos, _) = form
        .fraction
        .iter()
        .fold((0, 100_000_000), |(nanos, unit), digit| (nanos + u32::from(digit - b'0') * unit, unit / 10));
    let [hour, minute, second] = form.numbers.map(u32::from);
    let (year, month, day) = (form.date.year(), form.date.month.into(), form.date.day.into());
    Some(Parts { year, month, day, hour, minute, second, nanos, offset_seconds: form.offset_seconds })
}

/// The pieces of a text in the valid form. The numbers of long runs of digits are only computed by `parse`.
struct Form<'text> {
    date: Date<'text>,
    /// Hour, minute, second.
    numbers: [u8; 3],
    fraction: &'text [u8],
    offset_seconds: i32,
}

fn form(text: &[u8]) -> Option<Form<'_>> {
    let mut rest = Rest(text);
    let date = rest.date()?;
    let hour = rest.two_digits_after(b'T', 0..=23)?;
    let minute = rest.two_digits_after(b':', 0..=59)?;
    let (mut second, mut fraction) = (0, &[][..]);
    if rest.0.first() == Some(&b':') {
        second = rest.two_digits_after(b':', 0..=60)?;
        if rest.skip(b'.') {
            fraction = rest.digits();
            if !(1..=12).contains(&fraction.len()) {
                return None;
            }
        }
    }
    let offset_seconds = rest.offset_seconds()?;
    let numbers = [hour, minute, second];
    rest.0.is_empty().then_some(Form { date, numbers, fraction, offset_seconds })
}

/// Whether the text is an Edm.Date.
pub(crate) fn is_valid_date(text: &str) -> bool {
    date(text).is_some()
}

/// Year, month and day of an Edm.Date.
#[cfg_attr(
    not(any(feature = "chrono", feature = "jiff-0_2", feature = "time-0_3")),
    allow(dead_code, reason = "only read for conversions")
)]
pub(crate) fn parse_date(text: &str) -> Option<(i64, u32, u32)> {
    let date = date(text)?;
    Some((date.year(), date.month.into(), date.day.into()))
}

fn date(text: &str) -> Option<Date<'_>> {
    let mut rest = Rest(text.as_bytes());
    rest.date().filter(|_| rest.0.is_empty())
}

/// A date in pieces.
struct Date<'text> {
    is_negative: bool,
    year: &'text [u8],
    month: u8,
    day: u8,
}

impl Date<'_> {
    /// The year; one beyond `i64` is the nearest that it holds.
    fn year(&self) -> i64 {
        let add = |year: i64, digit: &u8| year.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
        let year = self.year.iter().fold(0, add);
        if self.is_negative { -year } else { year }
    }
}

/// The text that has not been read yet.
struct Rest<'text>(&'text [u8]);

impl<'text> Rest<'text> {
    /// Steps over this byte, if it is next.
    fn skip(&mut self, byte: u8) -> bool {
        let after = self.0.strip_prefix(&[byte]);
        self.0 = after.unwrap_or(self.0);
        after.is_some()
    }

    /// The digits that follow, if any.
    fn digits(&mut self) -> &'text [u8] {
        let length = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(length).unwrap_or_default();
        self.0 = rest;
        digits
    }

    /// A date, or `None`.
    fn date(&mut self) -> Option<Date<'text>> {
        let is_negative = self.skip(b'-');
        let year = self.digits();
        let is_year = if year.first() == Some(&b'0') { year.len() == 4 } else { year.len() >= 4 };
        if !is_year {
            return None;
        }
        let month = self.two_digits_after(b'-', 1..=12)?;
        let day = self.two_digits_after(b'-', 1..=31)?;
        Some(Date { is_negative, year, month, day })
    }

    /// A separator and a number of two digits in this range, or `None`.
    fn two_digits_after(&mut self, separator: u8, range: RangeInclusive<u8>) -> Option<u8> {
        let [first, tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = self.0 else { return None };
        self.0 = rest;
        let number = (tens - b'0') * 10 + (ones - b'0');
        (*first == separator && range.contains(&number)).then_some(number)
    }

    /// `Z`, or hours and minutes after their sign, or `None`.
    fn offset_seconds(&mut self) -> Option<i32> {
        if self.skip(b'Z') {
            return Some(0);
        }
        let sign = if self.0.first() == Some(&b'-') { b'-' } else { b'+' };
        let hours = self.two_digits_after(sign, 0..=23)?;
        let minutes = self.two_digits_after(b':', 0..=59)?;
        let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
        Some(if sign == b'-' { -seconds } else { seconds })
    }
}

#[cfg(test)]
mod tests;
