//! The documented operations: a static for each, and traits for code that is generic over their bodies.
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
//! [`facts`](crate::facts) finds them by name, along with the tables of their types.

mod bodies {
    //! The generated implementations.
    include!(concat!(env!("OUT_DIR"), "/generated/operations.rs"));
}

pub use crate::facts::operation_facts::*;

use crate::facts::Operation;
use crate::payload::PayloadType;

/// The request body of an operation, such as `CreatePersonInterest`. Sealed.
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
    /// The entity type that the operation writes and returns.
    type Entity: Resource;
    /// The operation.
    const OPERATION: &'static Operation;
}

/// The body of an operation that creates an object. Sealed.
pub trait CreateBody: RequestBody {}

/// The body of an operation that updates an object. Sealed.
pub trait UpdateBody: RequestBody {}

/// An entity type, such as `PersonInterest`: what Graph returns. Sealed.
pub trait Resource: PayloadType {}

/// An entity type whose objects an operation lists. Sealed.
///
/// ```
/// use msgraph_profile::facts::QueryOption;
/// use msgraph_profile::operation::ListResource;
///
/// fn can_filter<T: ListResource>() -> bool {
///     T::LIST.query.contains(&QueryOption::Filter)
/// }
/// assert!(can_filter::<msgraph_profile::PersonInterest>());
/// ```
pub trait ListResource: Resource {
    /// The operation.
    const LIST: &'static Operation;
}

/// An entity type of which an operation returns an object. Sealed.
pub trait GetResource: Resource {
    /// The operation.
    const GET: &'static Operation;
}

/// An entity type of which an operation removes an object. Sealed.
pub trait DeleteResource: Resource {
    /// The operation.
    const DELETE: &'static Operation;
}
