//! Tests of [`GraphDateTime`].

use serde_json::json;

use super::*;

fn read(text: &str) -> GraphDateTime {
    serde_json::from_value(json!(text)).unwrap()
}

#[test]
fn any_text_round_trips() {
    for text in ["2020-07-06T06:34:12.2294868Z", "2020-07-06T06:34:12.20Z", "", "yesterday", "é\n"] {
        assert_eq!(json!(read(text)), json!(text));
        assert_eq!(read(text).as_str(), text);
        assert_eq!(read(text).to_string(), text);
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(serde_json::from_str::<GraphDateTime>(&json).unwrap(), read(text));
        assert_eq!(serde_json::from_reader::<_, GraphDateTime>(json.as_bytes()).unwrap(), read(text));
    }
    assert!(serde_json::from_str::<GraphDateTime>("1594010052").is_err());
}

#[test]
fn parsing_accepts_only_valid_text() {
    assert_eq!("2020-02-30T00:00Z".parse(), Ok(read("2020-02-30T00:00Z")));
    let error = "2020-07-06T06:34:12".parse::<GraphDateTime>().unwrap_err();
    assert_eq!(error.to_string(), "not an Edm.DateTimeOffset such as 2020-07-06T06:34:12Z");
    assert!(read("2020-02-30T00:00Z").is_valid() && !read("2020-07-06T06:34:12").is_valid());
}

#[test]
fn compares_as_text() {
    assert_ne!(read("2020-07-06T06:34:12Z"), read("2020-07-06T06:34:12.0Z"));
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{TimeDelta, Utc};

    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        read(text).to_chrono().unwrap().to_utc()
    }

    #[test]
    fn agrees_with_chrono_if_chrono_reads_it() {
        for text in [
            "2020-07-06T06:34:12Z",
            "2020-07-06T06:34:12.2294868Z",
            "2020-07-06T06:34:12.123456789-05:30",
            "1972-06-30T23:59:60Z",
            "1972-06-30T23:59:60.25Z",
            "0000-02-29T23:59:59+23:59",
        ] {
            assert_eq!(
                read(text).to_chrono().unwrap(),
                DateTime::parse_from_rfc3339(text).unwrap(),
                "{text}"
            );
        }
    }

    #[test]
    fn reads_what_chrono_does_not() {
        assert_eq!(utc("2020-07-06T06:34Z"), utc("2020-07-06T06:34:00Z"));
        assert_eq!(utc("2020-07-06T06:34:12.123456789999Z"), utc("2020-07-06T06:34:12.123456789Z"));
        assert_eq!(utc("-0044-03-15T12:00:00Z").to_rfc3339(), "-0044-03-15T12:00:00+00:00");
        assert_eq!(utc("12020-07-06T06:34:12Z").to_rfc3339(), "+12020-07-06T06:34:12+00:00");
    }

    #[test]
    fn errors_have_a_reason() {
        let error = |text: &str| read(text).to_chrono().unwrap_err().to_string();
        assert_eq!(error("2020-07-06 06:34:12Z"), "not an Edm.DateTimeOffset such as 2020-07-06T06:34:12Z");
        let calendar = "not a calendar date, or its year is out of range";
        assert_eq!(error("2021-02-29T00:00Z"), calendar);
        assert_eq!(error("300000-01-01T00:00Z"), calendar);
        assert_eq!(error(&format!("{}-01-01T00:00Z", "9".repeat(1000))), calendar);
        assert_eq!(error("-2147483649-01-01T00:00Z"), calendar);
    }

    #[test]
    fn values_from_chrono_are_valid_and_convert_back() {
        let offsets = [0, 1, 59, 60, 1172, -1172, 19_800, 86_340, 86_399, -86_399].map(FixedOffset::east_opt);
        let moments = [
            "2020-07-06T06:34:12Z",
            "2020-07-06T06:34:12.5Z",
            "2020-07-06T06:34:12.000000001Z",
            "1972-06-30T23:59:60.25Z",
            "9999-12-31T23:59:59Z",
            "12020-07-06T06:34:12Z",
            "0000-01-01T00:00Z",
            "-0044-03-15T12:00:00Z",
        ];
        for offset in offsets.map(Option::unwrap) {
            for moment in moments.map(utc) {
                let made = GraphDateTime::from(moment.with_timezone(&offset));
                assert!(made.is_valid(), "{made}");
                assert_eq!(made.to_chrono().unwrap(), moment, "{made}");
            }
            for edge in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
                assert!(GraphDateTime::from(edge.with_timezone(&offset)).is_valid());
            }
        }
    }

    #[test]
    fn writes_the_format_of_graph() {
        let moment = utc("2020-07-06T06:34:12Z");
        assert_eq!(GraphDateTime::from(moment).as_str(), "2020-07-06T06:34:12Z");
        assert_eq!(
            GraphDateTime::from(moment + TimeDelta::milliseconds(5)).as_str(),
            "2020-07-06T06:34:12.005Z"
        );
        let ahead = moment.with_timezone(&FixedOffset::east_opt(7200).unwrap());
        assert_eq!(GraphDateTime::from(ahead).as_str(), "2020-07-06T08:34:12+02:00");
    }
}
