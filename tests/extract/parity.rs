//! The behaviour cases, sent as requests: the extractor and the validator agree.

use axum::extract::FromRequest;
use axum::http::StatusCode;
use msgraph_profile::extract::{ValidatedConfig, WithReport};
use msgraph_profile::{Code, Limits, PayloadType, Rules, validate_slice};

use crate::load::{Setup, cases, text_cases, with_type_of};
use crate::pieces::Pieces;
use crate::request;

async fn compare<T: PayloadType>(title: &str, setup: &Setup, bytes: &[u8]) {
    // The extractor never reads more than the limit, whatever the rules are.
    let validator = setup.validator().rules(setup.rules().deny(Code::TooLarge));
    let expected = validator.parse::<T>(bytes).map_or_else(|report| report, |(_, report)| report);
    if setup.rules() == Rules::DEFAULT && setup.limits() == Limits::DEFAULT {
        assert_eq!(expected.to_string(), validate_slice(T::PAYLOAD, bytes).to_string(), "{title}");
    }

    let mut request = request("POST", Pieces::chunked(bytes));
    request.extensions_mut().insert(ValidatedConfig::DEFAULT.rules(setup.rules()).limits(setup.limits()));
    match WithReport::<T>::from_request(request, &()).await {
        Ok(WithReport(_, report)) => {
            assert!(expected.is_valid(), "{title}");
            assert_eq!(report.to_string(), expected.to_string(), "{title}");
        }
        Err(rejection) => {
            assert!(!expected.is_valid(), "{title}: {rejection}");
            if expected.violations().any(|one| one.code() == Code::TooLarge) {
                assert_eq!(rejection.status(), StatusCode::PAYLOAD_TOO_LARGE, "{title}");
            } else {
                let report = rejection.report().map(ToString::to_string);
                assert_eq!(report, Some(expected.to_string()), "{title}");
            }
        }
    }
}

async fn compare_as(title: &str, setup: &Setup, bytes: &[u8]) {
    with_type_of!(setup.payload(), T => compare::<T>(title, setup, bytes).await);
}

#[tokio::test]
async fn cases_get_the_verdicts_of_the_validator() {
    for (title, case) in cases() {
        compare_as(&title, &case.setup, case.instance.to_string().as_bytes()).await;
    }
    for (title, case) in text_cases() {
        compare_as(&title, &case.setup, &case.bytes()).await;
    }
}
