//! A report as the body of an error response.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::validation::report::Report;
use crate::validation::report::Violation;

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
        let error = |violation: Violation<'_>| {
            let (code, detail) = (violation.code().as_str(), violation.message().to_string());
            match violation.pointer() {
                Some(pointer) => json!({ "code": code, "detail": detail, "pointer": fragment(pointer) }),
                None => json!({ "code": code, "detail": detail }),
            }
        };
        json!({
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": self.summary(),
            "errors": self.errors().map(error).collect::<Vec<_>>(),
        })
    }

    /// The verdict on an invalid body, in a sentence.
    pub(crate) fn summary(&self) -> String {
        format!("The body is not a valid {}.", self.payload().as_str())
    }
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
