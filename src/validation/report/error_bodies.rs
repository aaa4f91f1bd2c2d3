//! A report as the body of an error response.

use std::fmt::Write;
use std::iter;

use serde::Serialize;
use serde_json::{Value, json};

use super::{Fix, Report, Violation};
use crate::validation::rules::{Code, Level};

impl Report {
    /// The report as Microsoft Graph's error body: `{"error": {"code", "message", "details": […]}}`, with a detail for
    /// each denied violation. `target` is its JSON Pointer.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "id": "1" }"#);
    /// let body = report.to_graph_error();
    /// assert_eq!(body["error"]["code"], "badRequest");
    /// assert_eq!(body["error"]["details"][0]["code"], "read-only-property");
    /// assert_eq!(body["error"]["details"][0]["target"], "/id");
    /// ```
    #[must_use]
    pub fn to_graph_error(&self) -> Value {
        let detail = |violation: Violation<'_>| {
            json!({
                "code": violation.code().as_str(),
                "message": violation.message().to_string(),
                "target": violation.pointer(),
            })
        };
        json!({
            "error": {
                "code": "badRequest",
                "message": self.summary(),
                "details": self.errors().map(detail).collect::<Vec<_>>(),
            }
        })
    }

    /// The report as problem details (RFC 9457), for status 400 and `application/problem+json`. `errors` has an entry
    /// for each denied violation; `pointer` is its JSON Pointer as a URI fragment, absent if the body is not JSON.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "my name": "x" }"#);
    /// let body = report.to_problem_details();
    /// assert_eq!(body["status"], 400);
    /// assert_eq!(body["errors"][0]["pointer"], "#/my%20name");
    /// ```
    #[must_use]
    pub fn to_problem_details(&self) -> Value {
        self.problem_details(&[])
    }

    /// As [`to_problem_details`](Self::to_problem_details), with a `fix` beside the violations that have one, as
    /// [`Fix`] is written. Fixes that [repeat text](Fix::repeats_text) of the body are left out. `text` is what was
    /// checked.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let text = r#"{ "display_name": "Chess" }"#;
    /// let body = validate_str(Payload::CreatePersonInterest, text).to_problem_details_with_fixes(text.as_bytes());
    /// assert_eq!(body["errors"][0]["fix"]["replacement"], r#""displayName""#);
    /// ```
    #[must_use]
    pub fn to_problem_details_with_fixes(&self, text: &[u8]) -> Value {
        self.problem_details(&self.safe_fixes(text))
    }

    /// The fix of each violation, if there is one that does not repeat text of the body.
    pub(crate) fn safe_fixes(&self, text: &[u8]) -> Vec<Option<Fix>> {
        self.violations().map(|violation| violation.fix(text).filter(|fix| !fix.repeats_text())).collect()
    }

    /// The problem details, with the fixes of the first violations.
    pub(crate) fn problem_details(&self, fixes: &[Option<Fix>]) -> Value {
        let fixes = fixes.iter().map(Option::as_ref).chain(iter::repeat(None));
        let error = |(violation, fix): (Violation<'_>, Option<&Fix>)| {
            json!(Problem {
                code: violation.code(),
                detail: violation.message().to_string(),
                pointer: violation.pointer().map(fragment),
                fix,
            })
        };
        let errors = self.violations().zip(fixes).filter(|(violation, _)| violation.level() == Level::Deny);
        json!({
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": self.summary(),
            "errors": errors.map(error).collect::<Vec<_>>(),
        })
    }

    /// The report in the output format "list" of JSON Schema, which other validators share. `details` has an entry for
    /// each denied violation, with its message at its code. `schemaLocation` is the page that lists what is valid, and
    /// `evaluationPath` is always empty: the rules are not keywords of a schema.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "id": "1" }"#);
    /// let output = report.to_list_output();
    /// assert_eq!(output["valid"], false);
    /// assert_eq!(output["details"][0]["instanceLocation"], "/id");
    /// assert_eq!(output["details"][0]["errors"]["read-only-property"], "\"id\" is read-only");
    /// ```
    #[must_use]
    pub fn to_list_output(&self) -> Value {
        let detail = |violation: Violation<'_>| {
            json!({
                "valid": false,
                "evaluationPath": "",
                "schemaLocation": violation.docs(),
                "instanceLocation": violation.pointer().unwrap_or_default(),
                "errors": { violation.code().as_str(): violation.message().to_string() },
            })
        };
        json!({ "valid": self.is_valid(), "details": self.errors().map(detail).collect::<Vec<_>>() })
    }

    /// The verdict on an invalid body, in a sentence.
    pub(crate) fn summary(&self) -> String {
        format!("The body is not a valid {}.", self.payload().as_str())
    }
}

/// An entry of `errors` in problem details.
#[derive(Serialize)]
struct Problem<'r> {
    code: Code,
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'r Fix>,
}

/// A JSON Pointer as a URI fragment (RFC 6901, section 6).
fn fragment(pointer: &str) -> String {
    let mut fragment = String::with_capacity(pointer.len() + 1);
    fragment.push('#');
    for byte in pointer.bytes() {
        // What RFC 3986 allows in a fragment as it is.
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(&byte) {
            fragment.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(fragment, "%{byte:02X}");
        }
    }
    fragment
}
