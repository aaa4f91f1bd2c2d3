//! Dates as other programs write them.

use std::borrow::Cow;
use std::ops::Range;

use super::Fix;
use crate::scan::quoted;
use crate::validation::tables::StringCheck;
use crate::value::date_time::{is_valid, is_valid_date};

/// The date, or the date and time, as OData writes it.
pub(super) fn fix(check: &StringCheck, text: &str, span: Range<usize>) -> Option<Fix> {
    let text = text.trim();
    let (written, is_certain) = match check {
        StringCheck::DateTime => date_time(text)?,
        StringCheck::Date => date(text)?,
        StringCheck::Any | StringCheck::Link | StringCheck::LenientLink | StringCheck::Enum(_) => {
            return None;
        }
    };
    let is_utc_a_guess = !is_certain && matches!(check, StringCheck::DateTime);
    let title = if is_utc_a_guess {
        Cow::Borrowed("add an offset; Z is for UTC")
    } else {
        Cow::Owned(format!("write {}", quoted(&written)))
    };
    Some(Fix::machine(title, span, quoted(&written)).or_maybe(is_certain))
}

fn date_time(text: &str) -> Option<(String, bool)> {
    if let Some(milliseconds) = milliseconds(text) {
        return Some((from_milliseconds(milliseconds)?, true));
    }
    let mut written = text.to_ascii_uppercase();
    if written.get(10..11) == Some(" ") {
        written.replace_range(10..11, "T");
    }
    if is_valid(&written) {
        return Some((written, true));
    }
    // The time of which place it is, only the sender knows.
    written.push('Z');
    is_valid(&written).then_some((written, false))
}

fn date(text: &str) -> Option<(String, bool)> {
    if let Some(milliseconds) = milliseconds(text) {
        return Some((from_milliseconds(milliseconds)?.get(..10)?.to_owned(), false));
    }
    let (date, time) = text.split_at_checked(10)?;
    let is_midnight = time.bytes().all(|byte| b"Tt0:.Zz ".contains(&byte));
    (is_valid_date(date) && time.starts_with(['T', 't', ' '])).then(|| (date.to_owned(), is_midnight))
}

/// The number in `/Date(1594017252229)/`, as .NET and PowerShell 5 write a time.
fn milliseconds(text: &str) -> Option<i64> {
    text.strip_prefix("/Date(")?.strip_suffix(")/")?.parse().ok()
}

/// A time of this era, from milliseconds since 1970.
fn from_milliseconds(milliseconds: i64) -> Option<String> {
    let (days, rest) = (milliseconds.div_euclid(86_400_000), milliseconds.rem_euclid(86_400_000));
    let (year, month, day) = civil(days)?;
    let (seconds, fraction) = (rest / 1000, rest % 1000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:03}") };
    Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"))
}

/// The Gregorian date of a day since 1970-01-01, for years 1 to 9999.
fn civil(days: i64) -> Option<(i64, i64, i64)> {
    // Days since 0000-03-01, so that a leap day is the last of its year; 400 years have 146,097 days.
    let days = days.checked_add(719_468)?;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let year = era * 400 + year_of_era + next_year;
    (1..=9999).contains(&year).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::{civil, date, date_time};

    #[test]
    fn times_are_written_as_odata_has_them() {
        for (text, expected) in [
            ("2020-07-06t06:34:12z", Some(("2020-07-06T06:34:12Z", true))),
            ("2020-07-06 06:34:12Z", Some(("2020-07-06T06:34:12Z", true))),
            ("2020-07-06T06:34:12", Some(("2020-07-06T06:34:12Z", false))),
            ("/Date(1594017252229)/", Some(("2020-07-06T06:34:12.229Z", true))),
            ("/Date(-1)/", Some(("1969-12-31T23:59:59.999Z", true))),
            ("/Date(951782400000)/", Some(("2000-02-29T00:00:00Z", true))),
            ("/Date(9223372036854775807)/", None),
            ("2020-07-06", None),
            ("yesterday", None),
            ("日本語日本語", None),
        ] {
            let expected = expected.map(|(text, certain)| (text.to_owned(), certain));
            assert_eq!(date_time(text), expected, "{text}");
        }
    }

    #[test]
    fn a_date_loses_its_time() {
        assert_eq!(date("2020-07-06T00:00:00Z"), Some(("2020-07-06".to_owned(), true)));
        assert_eq!(date("2020-07-06 09:30"), Some(("2020-07-06".to_owned(), false)));
        assert_eq!(date("/Date(1594017252229)/"), Some(("2020-07-06".to_owned(), false)));
        assert_eq!((date("6 July 2020"), date("2020-07-06x"), date("2020-07-06")), (None, None, None));
    }

    /// Counts the days of five centuries, one by one.
    #[test]
    fn days_are_those_of_the_gregorian_calendar() {
        let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let (mut year, mut month, mut day) = (1899, 12, 31);
        for days in -25_568..160_000 {
            assert_eq!(civil(days), Some((year, month, day)));
            let length = match month {
                2 => 28 + i64::from(is_leap(year)),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day = day % length + 1;
            month = if day == 1 { month % 12 + 1 } else { month };
            year += i64::from(day == 1 && month == 1);
        }
        assert_eq!((civil(-719_162), civil(-719_163)), (Some((1, 1, 1)), None));
        assert_eq!((civil(2_932_896), civil(2_932_897)), (Some((9999, 12, 31)), None));
    }
}
