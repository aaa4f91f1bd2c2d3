//! The documented operations: a static for each, and what generic code needs to know of their bodies.
//!
//! A program can ask which permission it needs before it asks for a token:
//!
//! ```
//! use msgraph_profile::facts::PermissionKind;
//! use msgraph_profile::operation::CREATE_PERSON_INTEREST;
//!
//! let work = CREATE_PERSON_INTEREST.permission(PermissionKind::DelegatedWork).unwrap();
//! assert_eq!(work.least, ["User.ReadWrite"]);
//! let application = CREATE_PERSON_INTEREST.permission(PermissionKind::Application).unwrap();
//! assert!(application.least.is_empty(), "not supported");
//! assert_eq!((CREATE_PERSON_INTEREST.method, CREATE_PERSON_INTEREST.success), ("POST", 201));
//! assert_eq!(CREATE_PERSON_INTEREST.paths[0], "/me/profile/interests");
//! ```
//!
//! [`facts`](crate::facts) finds them by name, with the tables of their types.

mod bodies {
    //! The generated implementations.
    include!(concat!(env!("OUT_DIR"), "/generated/operations.rs"));
}

pub use crate::facts::data::operations::*;

use crate::facts::Operation;
use crate::payload::PayloadType;

/// The request body of an operation: `CreatePersonInterest` and its like. Sealed.
///
/// ```
/// use msgraph_profile::operation::RequestBody;
///
/// fn scopes<T: RequestBody>() -> impl Iterator<Item = &'static str> {
///     T::OPERATION.permissions.iter().flat_map(|permission| permission.least).copied()
/// }
/// assert!(scopes::<msgraph_profile::UpdatePersonInterest>().all(|scope| scope == "User.ReadWrite"));
/// ```
pub trait RequestBody: PayloadType {
    /// The entity type that the operation writes and answers with.
    type Entity: Resource;
    /// The operation.
    const OPERATION: &'static Operation;
}

/// The body of an operation that makes an object. Sealed.
pub trait CreateBody: RequestBody {}

/// The body of an operation that changes an object. Sealed.
pub trait UpdateBody: RequestBody {}

/// An entity type that operations write: `PersonInterest` and its like. Sealed.
///
/// Paths stand below a cloud's root and the [`version`](crate::facts::version). A segment in braces is a
/// placeholder; one path has none for a user and speaks of the signed-in one.
pub trait Resource: PayloadType {
    /// Path templates of the collections that hold its objects.
    const COLLECTION_PATHS: &'static [&'static str];
    /// Path templates of one object.
    const ITEM_PATHS: &'static [&'static str];
}
