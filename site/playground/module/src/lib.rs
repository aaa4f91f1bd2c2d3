//! What the playground needs besides the npm package: what a body is, an example of each payload, and the request as text.

#![forbid(unsafe_code)]

use msgraph_profile::facts::{self, Operation, OperationKind};
use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target, TextFormat};
use msgraph_profile::{Payload, detect_slice};
use serde_json::json;
use wasm_bindgen::prelude::*;

/// A body with mistakes, which the playground starts with.
const START: &str = include_str!("../start.json");

/// What a body is, as JSON: `payload`, null if that is not certain; `candidates`, those that it may be; and `text`, what it is
/// and why.
#[wasm_bindgen]
#[must_use]
pub fn detect(body: &[u8]) -> String {
    let detection = detect_slice(body);
    json!({
        "payload": detection.payload().map(Payload::as_str),
        "candidates": detection.candidates().iter().map(|payload| payload.as_str()).collect::<Vec<_>>(),
        "text": detection.to_string(),
    })
    .to_string()
}

/// The payload of a body that shows nothing: what creates an object of the type that examples are about.
#[wasm_bindgen(js_name = usualPayload)]
#[must_use]
pub fn usual_payload() -> Option<String> {
    let prominent = facts::types().iter().find(|ty| ty.is_prominent)?;
    let mut operations = facts::operations().iter().filter(|operation| operation.type_name == prominent.name);
    operations
        .find(|operation| operation.kind == OperationKind::Create)
        .map(|operation| operation.name.to_owned())
}

/// The body that the playground starts with.
#[wasm_bindgen]
#[must_use]
pub fn start() -> String {
    START.to_owned()
}

/// An example of a payload: of a request body, or of what Graph returns.
#[wasm_bindgen]
#[must_use]
pub fn example(payload: &str) -> Option<String> {
    let of_response = || facts::operations().iter().filter(|operation| operation.type_name == payload);
    let request = facts::operation(payload).and_then(|operation| operation.example);
    request.or_else(|| of_response().find_map(|operation| operation.example_response)).map(ToOwned::to_owned)
}

/// Whether the payload is the body of a request.
#[wasm_bindgen(js_name = isRequest)]
#[must_use]
pub fn is_request(payload: &str) -> bool {
    operation(payload).is_some()
}

/// Whether the request of a payload is about an existing object, and needs its id.
#[wasm_bindgen(js_name = needsId)]
#[must_use]
pub fn needs_id(payload: &str) -> bool {
    operation(payload).is_some_and(|operation| operation.kind == OperationKind::Update)
}

/// The request of a body in the format `curl`, `powershell` or `http`; `undefined` if the body has errors.
///
/// # Errors
///
/// If the payload or the format is unknown, or the user or the id cannot be part of a URL.
#[wasm_bindgen]
pub fn request(
    payload: &str,
    body: Vec<u8>,
    format: &str,
    user: Option<String>,
    id: Option<String>,
) -> Result<Option<String>, JsError> {
    let operation = operation(payload).ok_or_else(|| JsError::new("no operation has this payload"))?;
    let format = match format {
        "curl" => TextFormat::Curl,
        "powershell" => TextFormat::Powershell,
        "http" => TextFormat::Http,
        _ => return Err(JsError::new("the formats are curl, powershell and http")),
    };
    let builder = RequestBuilder::new(Cloud::Global, user.map_or(Target::Me, Target::User));
    match builder.raw(operation, id.as_deref(), body) {
        Ok((request, _)) => Ok(Some(format.write(operation, &request))),
        Err(RequestError::Invalid(_)) => Ok(None),
        Err(error) => Err(JsError::new(&error.to_string())),
    }
}

fn operation(payload: &str) -> Option<&'static Operation> {
    facts::operation(payload).filter(|operation| operation.payload.is_some())
}
