//! Builds requests that any HTTP client can send (feature `http`). Nothing here opens a connection.
//!
//! ```
//! use msgraph_profile::request::{Cloud, RequestBuilder, Target};
//! use msgraph_profile::{CreatePersonInterest, PersonInterest, UpdatePersonInterest};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let token = "token";
//! let graph = RequestBuilder::new(Cloud::Global, Target::Me).bearer(token)?;
//! let request: http::Request<Vec<u8>> = graph.create(&CreatePersonInterest::new().display_name("Chelsea FC"))?;
//! assert_eq!(request.method(), "POST");
//! assert_eq!(request.uri(), "https://graph.microsoft.com/beta/me/profile/interests");
//! assert_eq!(request.body(), br#"{"displayName":"Chelsea FC"}"#);
//!
//! let request = graph.update("0fb4c1e3", &UpdatePersonInterest::new().clear_description())?;
//! assert_eq!(request.method(), "PATCH");
//! let request = graph.delete::<PersonInterest>("0fb4c1e3")?;
//! assert_eq!(request.uri().path(), "/beta/me/profile/interests/0fb4c1e3");
//! # Ok(())
//! # }
//! ```
//!
//! [`response`](crate::response) reads the responses.

mod batch;
mod error;
mod link;
mod path;
mod query;
mod root;
mod text;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method, Request, Uri};

pub use error::{NameProblem, RequestError};
pub use link::LinkProblem;
pub use path::Target;
pub use query::{Query, QueryError};
pub use root::{Cloud, Root, RootError};
pub use text::{TextFormat, readable_headers};

use crate::facts::{self, Operation, OperationKind};
use crate::operation::{CreateBody, DeleteResource, GetResource, ListResource, RequestBody, UpdateBody};
use crate::payload::Payload;
use crate::validation::{Code, Level, Limits, Report, Rules, Validator};

/// Asks for the newer members of an evolvable enum, instead of its sentinel
/// (<https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>).
const UNKNOWN_MEMBERS: &str = "include-unknown-enum-members";
const PREFER: HeaderName = HeaderName::from_static("prefer");
const JSON: &str = "application/json";

/// Builds requests for one profile.
///
/// Bodies are validated before a request is built, as the bytes that are sent. The token is marked as sensitive:
/// neither the builder nor its requests show it in `Debug`.
#[derive(Clone, Debug)]
pub struct RequestBuilder {
    root: Root,
    target: Target,
    authorization: Option<HeaderValue>,
    rules: Rules,
    unknown_members: bool,
    any_cloud: bool,
}

impl RequestBuilder {
    /// Creates a builder for a profile in a [`Cloud`], or at another [`Root`]. It has no token: add one with
    /// [`bearer`](Self::bearer), or let the HTTP client do so.
    #[must_use]
    pub fn new(root: impl Into<Root>, target: Target) -> Self {
        let root = root.into();
        Self {
            root,
            target,
            authorization: None,
            rules: Rules::DEFAULT,
            unknown_members: false,
            any_cloud: false,
        }
    }

    /// The URL that the API version is appended to.
    #[must_use]
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// The user whose profile requests are for.
    #[must_use]
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// Sends `Authorization: Bearer` with this token.
    ///
    /// # Errors
    ///
    /// [`RequestError::Token`] if it is not a bearer token; the error does not repeat it. [`RequestError::Unencrypted`] if
    /// the root is http on another machine.
    pub fn bearer(mut self, token: &str) -> Result<Self, RequestError> {
        // RFC 6750, section 2.1.
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
        if token.is_empty() || !token.bytes().all(allowed) {
            return Err(RequestError::Token);
        }
        if self.root.is_unencrypted() {
            return Err(RequestError::Unencrypted(self.root));
        }
        let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| RequestError::Token)?;
        value.set_sensitive(true);
        self.authorization = Some(value);
        Ok(self)
    }

    /// Sets the levels of the rules that bodies are validated with.
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Sends `Prefer: include-unknown-enum-members` with every request, which asks for the newer members of evolvable
    /// enums. A request whose body has an unknown member, which the rules must allow, always sends it.
    #[must_use]
    pub fn include_unknown_enum_members(mut self) -> Self {
        self.unknown_members = true;
        self
    }

    /// Also builds requests to clouds that the operation's page does not list, which may not offer it. Otherwise they
    /// are a [`RequestError::Cloud`].
    #[must_use]
    pub fn any_cloud(mut self) -> Self {
        self.any_cloud = true;
        self
    }

    /// The request that creates an object.
    ///
    /// # Errors
    ///
    /// [`RequestError::Invalid`] with the report if the body is not valid, or another [`RequestError`].
    pub fn create<T: CreateBody>(&self, body: &T) -> Result<Request<Vec<u8>>, RequestError> {
        self.raw(T::OPERATION, None, to_json(body)?).map(|(request, _)| request)
    }

    /// The request that updates the object with this id.
    ///
    /// # Errors
    ///
    /// [`RequestError::Invalid`] with the report if the body is not valid, or another [`RequestError`].
    pub fn update<T: UpdateBody>(&self, id: &str, body: &T) -> Result<Request<Vec<u8>>, RequestError> {
        self.raw(T::OPERATION, Some(id), to_json(body)?).map(|(request, _)| request)
    }

    /// The request of an operation with a body that is JSON already, and the body's report, which holds the warnings.
    ///
    /// The body is validated once, and sent byte for byte.
    ///
    /// ```
    /// use msgraph_profile::operation::UPDATE_PERSON_INTEREST;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
    ///
    /// let graph = RequestBuilder::new(Cloud::Global, Target::User("adele@contoso.com".into()));
    /// let body = br#"{ "description": null }"#.to_vec();
    /// let (request, report) = graph.raw(&UPDATE_PERSON_INTEREST, Some("1"), body)?;
    /// assert!(report.is_empty());
    /// assert_eq!(request.uri().path(), "/beta/users/adele@contoso.com/profile/interests/1");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::IdMissing`] or [`RequestError::IdUnexpected`]; [`RequestError::BodyUnexpected`] for an operation
    /// without a body; [`RequestError::Invalid`] with the report if the body is not valid, or another
    /// [`RequestError`].
    pub fn raw(
        &self,
        operation: &Operation,
        id: Option<&str>,
        body: Vec<u8>,
    ) -> Result<(Request<Vec<u8>>, Report), RequestError> {
        let payload = operation.payload.ok_or(RequestError::BodyUnexpected(operation.name))?;
        let path = self.path(operation, id)?;
        let report = self.check(payload, &body)?;
        let unknown_members = self.has_unknown_members(&report, &body);
        Ok((self.request(operation.method, &path, Some(body), unknown_members)?, report))
    }

    /// The request of an operation without a body, for code that handles every operation.
    ///
    /// ```
    /// use msgraph_profile::operation::GET_PERSON_INTEREST;
    /// use msgraph_profile::request::{Cloud, Query, RequestBuilder, RequestError, Target};
    ///
    /// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
    /// let request = graph.bodiless(&GET_PERSON_INTEREST, Some("1"), &Query::new())?;
    /// assert_eq!(request.uri().path(), "/beta/me/profile/interests/1");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::IdMissing`] or [`RequestError::IdUnexpected`]; [`RequestError::BodyMissing`] for an operation
    /// with a body; [`RequestError::Query`] for options that the operation does not have, or another
    /// [`RequestError`].
    pub fn bodiless(
        &self,
        operation: &Operation,
        id: Option<&str>,
        query: &Query,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        if operation.payload.is_some() {
            return Err(RequestError::BodyMissing(operation.name));
        }
        let path = self.path(operation, id)? + &query.encode(operation)?;
        self.request(operation.method, &path, None, false)
    }

    /// The request for the object with this id: `graph.get::<PersonInterest>(id)`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], for example if the id cannot be part of a path.
    pub fn get<T: GetResource>(&self, id: &str) -> Result<Request<Vec<u8>>, RequestError> {
        self.get_with::<T>(id, &Query::new())
    }

    /// The same with query options, for example to get only some properties.
    ///
    /// # Errors
    ///
    /// [`RequestError::Query`] for options that the operation does not have, or another [`RequestError`].
    pub fn get_with<T: GetResource>(
        &self,
        id: &str,
        query: &Query,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        self.bodiless(T::GET, Some(id), query)
    }

    /// The request for the objects of a type: `graph.list::<PersonInterest>()`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], for example if the user's name cannot be part of a path.
    pub fn list<T: ListResource>(&self) -> Result<Request<Vec<u8>>, RequestError> {
        self.list_with::<T>(&Query::new())
    }

    /// The same with query options; [`Query`] has an example.
    ///
    /// # Errors
    ///
    /// [`RequestError::Query`] for options that the operation does not have, or another [`RequestError`].
    pub fn list_with<T: ListResource>(&self, query: &Query) -> Result<Request<Vec<u8>>, RequestError> {
        self.bodiless(T::LIST, None, query)
    }

    /// The request that deletes the object with this id: `graph.delete::<PersonInterest>(id)`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], for example if the id cannot be part of a path.
    pub fn delete<T: DeleteResource>(&self, id: &str) -> Result<Request<Vec<u8>>, RequestError> {
        self.bodiless(T::DELETE, Some(id), &Query::new())
    }

    /// The path of an operation for the target, below the API version.
    fn path(&self, operation: &Operation, id: Option<&str>) -> Result<String, RequestError> {
        let is_on_collection = matches!(operation.kind, OperationKind::Create | OperationKind::List);
        match id {
            None if !is_on_collection => return Err(RequestError::IdMissing(operation.name)),
            Some(_) if is_on_collection => return Err(RequestError::IdUnexpected(operation.name)),
            _ => {}
        }
        let refused = |cloud: &Cloud| !self.any_cloud && !operation.clouds.contains(&cloud.as_str());
        if let Some(cloud) = self.root.cloud().filter(refused) {
            let (operation, documented) = (operation.name, operation.clouds);
            return Err(RequestError::Cloud { operation, cloud, documented });
        }
        path::fill(operation.paths, &self.target, id)
    }

    fn check(&self, payload: Payload, body: &[u8]) -> Result<Report, RequestError> {
        let validator = Validator::new(payload).rules(self.rules);
        validator.validate_slice(body).into_result().map_err(RequestError::Invalid)
    }

    /// Whether a body has an unknown member of an enum. If its report cannot tell, the body is validated again,
    /// for nothing else.
    fn has_unknown_members(&self, report: &Report, body: &[u8]) -> bool {
        let has_unknown =
            |report: &Report| report.violations().any(|violation| violation.code() == Code::EnumUnknown);
        match self.rules.level(Code::EnumUnknown, report.payload()) {
            Level::Deny => false,
            Level::Warn if has_unknown(report) || !report.is_truncated() => has_unknown(report),
            Level::Allow | Level::Warn => {
                let nothing = Code::ALL.iter().copied().fold(Rules::DEFAULT, Rules::allow);
                let validator = Validator::new(report.payload())
                    .rules(nothing.warn(Code::EnumUnknown))
                    .limits(Limits::DEFAULT.max_violations(1));
                has_unknown(&validator.validate_slice(body))
            }
        }
    }

    fn request(
        &self,
        method: &str,
        path: &str,
        body: Option<Vec<u8>>,
        unknown_members: bool,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let address = format!("{}/{}{path}", self.root, facts::api_version());
        let uri = Uri::try_from(address).map_err(|error| RequestError::Http(error.into()))?;
        let method =
            Method::from_bytes(method.as_bytes()).map_err(|error| RequestError::Http(error.into()))?;
        self.request_to(method, uri, body, unknown_members)
    }

    fn request_to(
        &self,
        method: Method,
        uri: Uri,
        body: Option<Vec<u8>>,
        unknown_members: bool,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let mut request = Request::builder().method(method).uri(uri);
        if let Some(authorization) = &self.authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        if body.is_some() {
            request = request.header(CONTENT_TYPE, JSON);
        }
        if unknown_members || self.unknown_members {
            request = request.header(PREFER, UNKNOWN_MEMBERS);
        }
        request.body(body.unwrap_or_default()).map_err(RequestError::Http)
    }
}

fn to_json<T: RequestBody>(body: &T) -> Result<Vec<u8>, RequestError> {
    serde_json::to_vec(body).map_err(RequestError::Unwritable)
}
