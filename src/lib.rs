//! Types and a validator for the profile objects of Microsoft Graph: interests ([`PersonInterest`]), skills, positions,
//! awards and the other types of the family, 20 in all. Before a request is sent, every invalid property of its body is
//! reported: where it is, what is wrong with it, and what to write instead.
//!
//! # A map of the crate
//!
//! | you want to | use |
//! |---|---|
//! | build a request body | [`CreatePersonInterest`], [`UpdatePersonInterest`]; every property is a [`Field`]: absent, null or a value |
//! | read what Graph returns | [`PersonInterest`], and the trait [`Facet`] for what all types have |
//! | check a body | [`validate_slice`] for bytes, [`validate`] for a `Value`, and the method `validate` of every body |
//! | choose what is an error, and limits | [`Validator`] with [`Rules`] and [`Limits`] |
//! | show what is wrong | [`Report`] and its [`Violation`]s, each with a stable [`Code`] |
//! | correct a text | [`Validator::fix`], [`Violation::fix`] and [`apply_fixes`] |
//! | find out what a body is | [`detect_slice`], and [`elements()`] for the bodies in a list or a batch |
//! | send requests, read responses | [`request`] and [`response`], for any HTTP client |
//! | accept only valid bodies in a service | [`extract`], for axum |
//! | use JSON Schema or OpenAPI | [`json_schema`] |
//! | look up what Microsoft documents | [`facts`], [`operation`] |
//!
//! # Three programs
//!
//! **A client** builds a body, and checks it before it is sent.
//!
//! ```
//! use msgraph_profile::{CollaborationTag, CreatePersonInterest};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let interest = CreatePersonInterest::new()
//!         .display_name("Chelsea FC")
//!         .collaboration_tags([CollaborationTag::AskMeAbout]);
//!     interest.validate().into_result()?;
//!     println!("{}", serde_json::to_string(&interest)?);
//!     Ok(())
//! }
//! ```
//!
//! **A gateway** checks bytes from strangers, and says everything that is wrong with them.
//!
//! ```
//! use msgraph_profile::{CreatePersonInterest, Limits, Payload, Report, Validator};
//!
//! const LIMITS: Limits = Limits::DEFAULT.max_bytes(16 * 1024);
//! const VALIDATOR: Validator = Validator::new(Payload::CreatePersonInterest).limits(LIMITS);
//!
//! fn accept(body: &[u8]) -> Result<CreatePersonInterest, Report> {
//!     VALIDATOR.parse(body).map(|(interest, _warnings)| interest)
//! }
//!
//! fn main() {
//!     let body = br#"{ "displayname": "Chess", "collaborationTags": ["AskMeAbout"] }"#;
//!     let report = accept(body).unwrap_err();
//!     for violation in report.violations() {
//!         println!("{}: {}", violation.pointer().unwrap_or_default(), violation.message());
//!     }
//!     let suggestions = report.violations().filter_map(|violation| violation.suggestion());
//!     assert_eq!(suggestions.collect::<Vec<_>>(), ["displayName", "askMeAbout"]);
//! }
//! ```
//!
//! **An editor** reads what Graph returned, changes it, and sends only the difference. Nothing is lost on the way: not a
//! property or an enum value that is newer than this crate, and not the digits of a date.
//!
//! ```
//! use msgraph_profile::{PersonInterest, UpdatePersonInterest};
//!
//! fn main() -> Result<(), serde_json::Error> {
//!     let response = r#"{ "id": "1", "displayName": "Chess", "description": "On Fridays" }"#;
//!     let before: PersonInterest = serde_json::from_str(response)?;
//!     let mut after = before.clone();
//!     after.display_name.set("Chess960");
//!     after.description.clear();
//!
//!     let update = UpdatePersonInterest::changes(&before, &after);
//!     let body = serde_json::to_string(&update)?;
//!     assert_eq!(body, r#"{"description":null,"displayName":"Chess960"}"#);
//!     Ok(())
//! }
//! ```
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `personInterest` (default) and 19 others | an entity type with its requests; `full` has all 20 |
//! | `strum` (default) | its traits for all enums of Graph |
//! | `chrono` (default), `jiff-0_2`, `time-0_3` | conversions of dates and times |
//! | `schemars` (default) | `JsonSchema` for all model types |
//! | `http` | [`request`] and [`response`] |
//! | `axum-0_8` | [`extract`] |
//! | `jsonschema-0_61` | `json_schema::validator`, a second opinion from the documents |
//!
//! A crate before version 1 has its version in the name of its feature.
//!
//! # Where to go next
//!
//! - [`Code`] lists the rules, and [`Rules`] says how to change their levels.
//! - The [README](https://docs.rs/crate/msgraph-profile/latest) has more examples: batches, pages, a service, and the command line.
//!
#![cfg_attr(not(feature = "http"), doc = "[`request`]: #features")]
#![cfg_attr(not(feature = "http"), doc = "[`response`]: #features")]
#![cfg_attr(not(feature = "axum-0_8"), doc = "[`extract`]: #features")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

mod elements;
#[cfg(feature = "axum-0_8")]
pub mod extract;
pub mod facts;
pub mod json_schema;
mod model;
mod named;
pub mod operation;
mod payload;
#[cfg(feature = "http")]
pub mod request;
#[cfg(feature = "http")]
pub mod response;
mod scan;
#[doc(hidden)]
pub mod text;
mod validation;
mod value;

pub use elements::{BatchedRequest, Element, ElementError, ElementPattern, Elements, PatternError, elements};
pub use facts::SCHEMA_VERSION;
pub use model::{enums::*, facets::*, requests::*, types::*};
pub(crate) use named::named;
pub use payload::{Payload, PayloadType};
pub use validation::{
    Applicability, BodyKind, Code, Detail, Detection, Expected, ExpectedKind, Fix, FixRecord, Fixed,
    JsonKind, Level, Limits, LinkFault, Position, Related, RelatedRecord, Report, ReportRecord, RuleExample,
    RuleInput, Rules, SyntaxKind, Validator, Violation, ViolationRecord, apply_fixes, validate,
    validate_slice, validate_str,
};
// By its module: `validation` has a private module that is called `detect` too, and rustdoc would list it.
pub use validation::settle::{detect, detect_slice};
pub use value::{
    DateTimeError, Double, DoubleError, EnumType, Field, Flags, FlagsType, GraphDate, GraphDateTime,
    OneOrMany, Open, UnknownNameError,
};

#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "http")]
pub use http;
#[cfg(feature = "strum")]
pub use strum;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
