//! Tests of the reader, by table and by changing every byte of valid texts.

use super::*;

const RIGHT: &[&str] = &[
    "2020-07-06T06:34:12Z",
    "2020-07-06T06:34Z",
    "2020-07-06T06:34:12.2Z",
    "2020-07-06T06:34:12.2294868Z",
    "2020-07-06T06:34:12.123456789012Z",
    "2020-07-06T06:34:12+00:00",
    "2020-07-06T06:34-00:00",
    "2020-07-06T23:59:60.5+23:59",
    "1972-06-30T23:59:60Z",
    "2020-02-31T00:00:00-23:59",
    "0000-01-01T00:00Z",
    "-0044-03-15T12:00:00Z",
    "-0000-01-01T00:00Z",
    "12020-07-06T06:34:12Z",
    "-123456-07-06T06:34Z",
];

const WRONG: &[&str] = &[
    "",
    "-",
    "2020",
    "2020-07-06",
    "2020-07-06T06:34:12",
    "2020-07-06T06:34:12.5",
    "2020-07-06 06:34:12Z",
    "2020-07-06t06:34:12Z",
    "2020-07-06T06:34:12z",
    "2020-07-06T06:34:12Z\n",
    "2020-07-06T06:34:12Z ",
    " 2020-07-06T06:34:12Z",
    "+2020-07-06T06:34:12Z",
    "--2020-07-06T06:34:12Z",
    "202-07-06T06:34:12Z",
    "02020-07-06T06:34:12Z",
    "2020-00-06T06:34:12Z",
    "2020-13-06T06:34:12Z",
    "2020-07-00T06:34:12Z",
    "2020-07-32T06:34:12Z",
    "2020-7-6T06:34:12Z",
    "2020-07-06T24:00:00Z",
    "2020-07-06T06:60Z",
    "2020-07-06T06:34:61Z",
    "2020-07-06T06:34:12.Z",
    "2020-07-06T06:34:12,5Z",
    "2020-07-06T06:34.5Z",
    "2020-07-06T06:34:12.1234567890123Z",
    "2020-07-06T06:34:12+24:00",
    "2020-07-06T06:34:12+00:60",
    "2020-07-06T06:34:12+0000",
    "2020-07-06T06:34:12+00",
    "2020-07-06T06:34:12+",
    "2020-07-06T06:34:12Z+00:00",
    "2020-07-06T06:34:12+-1:00",
    "２020-07-06T06:34:12Z",
    "2020-07-06T06:34:12.٣Z",
];

#[test]
fn the_form_is_checked() {
    for text in RIGHT {
        assert!(is_valid(text), "{text} is valid");
    }
    for text in WRONG {
        assert!(!is_valid(text), "{text:?} is wrong");
    }
}

#[test]
fn every_part_is_read() {
    let (year, month, day, hour, minute) = (2020, 7, 6, 6, 34);
    let to_the_minute = Parts { year, month, day, hour, minute, second: 0, nanos: 0, offset_seconds: 0 };
    assert_eq!(parse("2020-07-06T06:34Z"), Some(to_the_minute));
    let exact =
        Parts { second: 12, nanos: 229_486_800, offset_seconds: -(5 * 3600 + 30 * 60), ..to_the_minute };
    assert_eq!(parse("2020-07-06T06:34:12.2294868-05:30"), Some(exact));
    let negative = Parts { year: -44, offset_seconds: 86_340, ..to_the_minute };
    assert_eq!(parse("-0044-07-06T06:34+23:59"), Some(negative));
}

#[test]
fn fractions_are_truncated() {
    let nanos = |text| parse(text).map(|parts| parts.nanos);
    assert_eq!(nanos("2020-07-06T06:34:12.999999999999Z"), Some(999_999_999));
    assert_eq!(nanos("2020-07-06T06:34:12.000000001Z"), Some(1));
    assert_eq!(nanos("2020-07-06T06:34:12.000000000Z"), Some(0));
}

#[test]
fn years_have_any_number_of_digits() {
    let year = |digits: &str| parse(&format!("{digits}-07-06T06:34Z")).map(|parts| parts.year);
    assert_eq!(year("9223372036854775807"), Some(i64::MAX));
    assert_eq!(year(&"9".repeat(1000)), Some(i64::MAX));
    assert_eq!(year(&format!("-{}", "9".repeat(1000))), Some(-i64::MAX));
    assert_eq!(year(&format!("-0{}", "9".repeat(1000))), None);
}

#[test]
fn truncated_and_changed_texts_are_judged_like_the_second_implementation() {
    for text in RIGHT {
        assert!((0..text.len()).all(|end| !is_valid(&text[..end])), "part of {text}");
        for index in 0..text.len() {
            for byte in 0..=0x7f {
                let mut changed = text.as_bytes().to_vec();
                changed[index] = byte;
                let changed = String::from_utf8(changed).unwrap();
                assert_eq!(is_valid(&changed), is_valid_by_pieces(&changed), "{changed:?}");
            }
        }
    }
}

/// The same rules implemented differently, by splitting the text.
fn is_valid_by_pieces(text: &str) -> bool {
    let number = |text: &str, max| text.len() == 2 && is_digits(text) && text.parse::<u32>().unwrap() <= max;
    let Some((date, time)) = text.split_once('T') else { return false };
    let [day, month, year] = date.rsplitn(3, '-').collect::<Vec<_>>()[..] else { return false };
    let year = year.strip_prefix('-').unwrap_or(year);
    let is_date = is_digits(year)
        && (year.len() == 4 || year.len() > 4 && !year.starts_with('0'))
        && (number(month, 12) && month != "00")
        && (number(day, 31) && day != "00");
    let (clock, offset) = match time.strip_suffix('Z') {
        Some(clock) => (clock, "00:00"),
        None => match time.find(['+', '-']) {
            Some(sign) => (&time[..sign], &time[sign + 1..]),
            None => return false,
        },
    };
    let is_offset =
        offset.split_once(':').is_some_and(|(hour, minute)| number(hour, 23) && number(minute, 59));
    let is_clock = match clock.split(':').collect::<Vec<_>>()[..] {
        [hour, minute] => number(hour, 23) && number(minute, 59),
        [hour, minute, second] => {
            let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
            let is_fraction = is_digits(fraction) && (1..=12).contains(&fraction.len());
            number(hour, 23) && number(minute, 59) && number(second, 60) && is_fraction
        }
        _ => false,
    };
    is_date && is_clock && is_offset
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
