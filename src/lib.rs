//! Types and a validator for the profile objects of Microsoft Graph: interests ([`PersonInterest`]), skills, positions,
//! awards and the other types of the family, 20 in all. Before a request is sent, every invalid property of its body is
//! reported: where it is, what is wrong with it, and what to write instead.
//!
//! **Build and check** a body. Every property is a [`Field`]: absent, null or a value.
//!
//! ```
//! use msgraph_profile::{CollaborationTag, CreatePersonInterest};
//!
//! let interest = CreatePersonInterest::new()
//!     .display_name("Chelsea FC")
//!     .collaboration_tags([CollaborationTag::AskMeAbout]);
//! assert!(interest.validate().is_valid());
//! ```
//!
//! **Check bytes**, and read them if they are valid. Each [`Violation`] has a stable [`Code`], a location and a message.
//!
//! ```
//! use msgraph_profile::{CreatePersonInterest, Payload, validate_slice};
//!
//! let report = validate_slice(Payload::CreatePersonInterest, br#"{ "collaborationTags": ["AskMeAbout"] }"#);
//! let violation = report.violations().next().unwrap();
//! assert_eq!(violation.code().as_str(), "enum-unknown");
//! assert_eq!(violation.pointer(), Some("/collaborationTags/0"));
//! assert_eq!(violation.suggestion(), Some("askMeAbout"));
//!
//! let interest = CreatePersonInterest::from_slice(br#"{ "displayName": "Chelsea FC" }"#)?;
//! assert_eq!(interest.display_name, "Chelsea FC");
//! # Ok::<(), msgraph_profile::Report>(())
//! ```
//!
//! Where to go next:
//!
//! - [`Validator`] sets levels ([`Rules`]) and [`Limits`], and takes bytes, a `Value`, models and your own types.
//! - [`detect_slice`] finds out what a body is; [`elements()`] finds the bodies in a list or a batch.
//! - [`json_schema`] has JSON Schema and `OpenAPI` documents; [`facts`] and [`operation`], what Microsoft documents.
//! - `request` and `response` (feature `http`) turn bodies into requests, and responses into values or errors.
//! - `extract` (feature `axum-0_8`) is an extractor of valid bodies for services.
//!
//! Each entity type has a feature of its name; the default is `personInterest`, and `full` has all 20. The features `strum`,
//! `chrono` and `schemars` are on by default. A crate before version 1 has its version in the name of its feature.
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
    RuleInput, Rules, SyntaxKind, Validator, Violation, ViolationRecord, apply_fixes, detect, detect_slice,
    validate, validate_slice, validate_str,
};
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
