//! The time of the system's clock, which needs no other crate.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Parts;
use crate::value::GraphDateTime;

const NANOS_OF_SECOND: i128 = 1_000_000_000;
const SECONDS_OF_DAY: i64 = 86_400;

/// In UTC, with 0, 3, 6 or 9 fraction digits, as few as suffice.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use msgraph_profile::GraphDateTime;
///
/// let moment = SystemTime::UNIX_EPOCH + Duration::from_millis(1_594_017_252_250);
/// assert_eq!(GraphDateTime::from(moment).as_str(), "2020-07-06T06:34:12.250Z");
/// assert!(GraphDateTime::from(SystemTime::now()).is_valid());
/// ```
impl From<SystemTime> for GraphDateTime {
    fn from(moment: SystemTime) -> Self {
        let signed = |nanos: u128| i128::try_from(nanos).unwrap_or(i128::MAX);
        let nanos = match moment.duration_since(UNIX_EPOCH) {
            Ok(after) => signed(after.as_nanos()),
            Err(before) => -signed(before.duration().as_nanos()),
        };
        let seconds = i64::try_from(nanos.div_euclid(NANOS_OF_SECOND)).unwrap_or(i64::MAX);
        let nanos = u32::try_from(nanos.rem_euclid(NANOS_OF_SECOND)).unwrap_or_default();
        Self(utc(seconds, nanos).to_string())
    }
}

/// A time in UTC, from the seconds since 1970.
fn utc(seconds: i64, nanos: u32) -> Parts {
    let (year, month, day) = date(seconds.div_euclid(SECONDS_OF_DAY));
    let second_of_day = small(seconds.rem_euclid(SECONDS_OF_DAY));
    let (hour, minute, second) = (second_of_day / 3600, second_of_day / 60 % 60, second_of_day % 60);
    Parts { year, month, day, hour, minute, second, nanos, offset_seconds: 0 }
}

/// Year, month and day, from the days since 1970.
///
/// Years are counted from 1 March, so the leap day is their last one, and in eras of 400 years, which all have the same
/// number of days.
fn date(days: i64) -> (i64, u32, u32) {
    const DAYS_OF_ERA: i64 = 146_097;
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next_year, small(month), small(day))
}

fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn times_before_1970_and_far_away() {
        for (seconds, nanos, text) in [
            (0, 0, "1970-01-01T00:00:00Z"),
            (-1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
            (951_782_400, 1_000, "2000-02-29T00:00:00.000001Z"),
            (4_107_542_400, 0, "2100-03-01T00:00:00Z"),
            (253_402_300_800, 0, "10000-01-01T00:00:00Z"),
            (-62_167_219_201, 0, "-0001-12-31T23:59:59Z"),
        ] {
            assert_eq!(utc(seconds, nanos).to_string(), text);
        }
        for seconds in [i64::MIN, i64::MAX] {
            assert!(crate::value::date_time::is_valid(&utc(seconds, 0).to_string()));
        }
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn agrees_with_chrono() {
        for days in (-1_000_000_i64..1_000_000).step_by(37) {
            let seconds = days * 86_400 + days.rem_euclid(86_400);
            let moment = chrono::DateTime::from_timestamp(seconds, 0).unwrap();
            assert_eq!(utc(seconds, 0).to_string(), crate::GraphDateTime::from(moment).as_str());
        }
    }
}
