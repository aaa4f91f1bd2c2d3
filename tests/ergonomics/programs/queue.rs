//! A consumer of a queue: it counts violations, and keeps what it rejects with the report.

use msgraph_profile::{Code, Limits, Payload, Report, ReportRecord, Validator};
use serde::{Deserialize, Serialize};

/// A rejected message, as it is stored.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Rejected {
    body: String,
    report: ReportRecord,
}

/// How often each rule was violated.
#[derive(Default)]
struct Metrics([usize; Code::COUNT]);

impl Metrics {
    fn count(&mut self, report: &Report) {
        for code in Code::ALL {
            self.0[code.index()] += report.count_of(*code);
        }
    }
}

fn consume(message: &str, metrics: &mut Metrics) -> Option<Rejected> {
    let limits = Limits::DEFAULT.max_violations(1);
    let report = Validator::new(Payload::UpdatePersonInterest).limits(limits).validate_str(message);
    metrics.count(&report);
    let rejected = || Rejected { body: message.to_owned(), report: (&report).into() };
    (!report.is_valid()).then(rejected)
}

#[test]
fn rejected_messages_are_stored_and_counted() {
    let mut metrics = Metrics::default();
    assert_eq!(consume(r#"{ "displayName": "Chess" }"#, &mut metrics), None);
    let rejected = consume(r#"{ "id": "1", "a": 1, "b": 2, "categories": null }"#, &mut metrics).unwrap();
    let stored = serde_json::to_string(&rejected).unwrap();
    assert_eq!(serde_json::from_str::<Rejected>(&stored).unwrap(), rejected);
    assert_eq!((rejected.report.error_count, rejected.report.warning_count), (3, 1));
    assert_eq!(rejected.report.violations[0].code, Code::ReadOnlyProperty);
    assert_eq!(metrics.0[Code::UnknownProperty.index()], 2);
    assert_eq!(metrics.0.iter().sum::<usize>(), 4);
}
