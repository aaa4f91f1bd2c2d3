#![doc = include_str!("../README.md")]
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
    OneOrMany, Open, UnknownName,
};

#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "http")]
pub use http;
#[cfg(feature = "strum")]
pub use strum;
