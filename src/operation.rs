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
pub use bodies::Resource;

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

    /// Whether nothing is set or cleared, so there is nothing to send.
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The body of an operation that creates an object. Sealed.
pub trait CreateBody:
    RequestBody + From<<Self as RequestBody>::Entity> + Into<<Self as RequestBody>::Entity>
{
}

/// The body of an operation that updates an object. Sealed.
///
/// ```
/// use msgraph_profile::operation::{RequestBody, UpdateBody};
/// use msgraph_profile::{PersonInterest, UpdatePersonInterest};
///
/// fn save<U: UpdateBody>(stored: &mut U::Entity, edited: &U::Entity) -> bool {
///     let update = U::changes(stored, edited);
///     let is_needed = !update.is_empty();
///     update.apply_to(stored);
///     is_needed
/// }
/// let mut stored = PersonInterest::new().display_name("Chess").description("slow");
/// let edited = PersonInterest::new().display_name("Go");
/// assert!(save::<UpdatePersonInterest>(&mut stored, &edited));
/// assert!(stored.display_name == "Go" && stored.description == "slow");
/// assert!(!save::<UpdatePersonInterest>(&mut stored, &edited));
/// ```
pub trait UpdateBody: RequestBody + From<<Self as RequestBody>::Entity> {
    /// The update that turns `before` into `after`: the settable properties that differ.
    fn changes(before: &Self::Entity, after: &Self::Entity) -> Self;

    /// Makes the update: replaces what it sets or clears, and keeps the rest.
    fn apply_to(self, stored: &mut Self::Entity);
}

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
