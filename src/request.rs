//! From a body to a request that any HTTP client can send (feature `http`). Nothing here opens a connection.
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
//! [`response`](crate::response) reads the answers.

mod batch;
mod error;
mod path;
mod root;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method, Request, Uri};

pub use error::{NameProblem, RequestError};
pub use path::Target;
pub use root::{Cloud, Root, RootError};

use crate::facts::{self, Operation, OperationKind};
use crate::operation::{CreateBody, RequestBody, Resource, UpdateBody};
use crate::validation::{Code, Level, Limits, Report, Rules, Validator};

/// Asks for members of enums that came after the list was written, instead of its sentinel
/// (<https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations>).
const UNKNOWN_MEMBERS: &str = "include-unknown-enum-members";
const PREFER: HeaderName = HeaderName::from_static("prefer");
const JSON: &str = "application/json";

/// Builds requests for one profile: where it is, and who asks.
///
/// Bodies are validated before anything is built, as the bytes that are sent. A token that was given is marked as
/// sensitive: neither this nor a request built shows it in `Debug`.
#[derive(Clone, Debug)]
pub struct RequestBuilder {
    root: Root,
    target: Target,
    authorization: Option<HeaderValue>,
    rules: Rules,
    unknown_members: bool,
}

impl RequestBuilder {
    /// For this profile in a [`Cloud`], or below another [`Root`]. Without a token: add one, or let the client do so.
    #[must_use]
    pub fn new(root: impl Into<Root>, target: Target) -> Self {
        let root = root.into();
        Self { root, target, authorization: None, rules: Rules::DEFAULT, unknown_members: false }
    }

    /// Sends `Authorization: Bearer` with this token.
    ///
    /// # Errors
    ///
    /// [`RequestError::Token`], which does not repeat it.
    pub fn bearer(mut self, token: &str) -> Result<Self, RequestError> {
        // RFC 6750, section 2.1.
        let right = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
        if token.is_empty() || !token.bytes().all(right) {
            return Err(RequestError::Token);
        }
        let mut value = HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| RequestError::Token)?;
        value.set_sensitive(true);
        self.authorization = Some(value);
        Ok(self)
    }

    /// Replaces the levels of the rules that bodies are validated by.
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Asks for enum members that came after the list was written (`Prefer: include-unknown-enum-members`), on every
    /// request. A body that holds an unknown member, where the rules let it pass, asks for it by itself.
    #[must_use]
    pub fn include_unknown_enum_members(mut self) -> Self {
        self.unknown_members = true;
        self
    }

    /// The request that makes an object.
    ///
    /// # Errors
    ///
    /// [`RequestError::Invalid`] with what is wrong in the body, or another [`RequestError`].
    pub fn create<T: CreateBody>(&self, body: &T) -> Result<Request<Vec<u8>>, RequestError> {
        self.raw(T::OPERATION, None, written(body)?)
    }

    /// The request that changes the object of this id.
    ///
    /// # Errors
    ///
    /// [`RequestError::Invalid`] with what is wrong in the body, or another [`RequestError`].
    pub fn update<T: UpdateBody>(&self, id: &str, body: &T) -> Result<Request<Vec<u8>>, RequestError> {
        self.raw(T::OPERATION, Some(id), written(body)?)
    }

    /// The request of an operation with a body that is JSON already. It is validated, and sent byte for byte.
    ///
    /// ```
    /// use msgraph_profile::operation::UPDATE_PERSON_INTEREST;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
    ///
    /// let graph = RequestBuilder::new(Cloud::Global, Target::User("adele@contoso.com".into()));
    /// let request = graph.raw(&UPDATE_PERSON_INTEREST, Some("1"), br#"{ "description": null }"#.to_vec())?;
    /// assert_eq!(request.uri().path(), "/beta/users/adele@contoso.com/profile/interests/1");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::Id`] where an update has no id, or a create one; [`RequestError::Invalid`] with what is wrong
    /// in the body, or another [`RequestError`].
    pub fn raw(
        &self,
        operation: &Operation,
        id: Option<&str>,
        body: Vec<u8>,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let is_needed = operation.kind == OperationKind::Update;
        if id.is_some() != is_needed {
            return Err(RequestError::Id { is_needed });
        }
        let unknown_members = self.check(operation, &body)?;
        let path = path::fill(operation.paths, &self.target, id)?;
        let method = Method::from_bytes(operation.method.as_bytes())
            .map_err(|error| RequestError::Http(error.into()))?;
        self.request(method, &path, Some(body), unknown_members)
    }

    /// The request for the object of this id: `graph.get::<PersonInterest>(id)`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], where the id cannot stand in a path for example.
    pub fn get<T: Resource>(&self, id: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let path = path::fill(T::ITEM_PATHS, &self.target, Some(id))?;
        self.request(Method::GET, &path, None, false)
    }

    /// The request for all objects of a type: `graph.list::<PersonInterest>()`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], where the user's name cannot stand in a path for example.
    pub fn list<T: Resource>(&self) -> Result<Request<Vec<u8>>, RequestError> {
        let path = path::fill(T::COLLECTION_PATHS, &self.target, None)?;
        self.request(Method::GET, &path, None, false)
    }

    /// The request for the page that a [`next_link`](crate::response::Page::next_link) leads to.
    ///
    /// # Errors
    ///
    /// [`RequestError::Link`] where the link leads to another scheme, host or port than the root: the token is not
    /// for it.
    pub fn next_page(&self, next_link: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let uri: Uri = next_link.parse().map_err(|_| RequestError::Link)?;
        if !self.root.shares_origin(&uri) {
            return Err(RequestError::Link);
        }
        self.request_to(Method::GET, uri, None, false)
    }

    /// The request that deletes the object of this id: `graph.delete::<PersonInterest>(id)`.
    ///
    /// # Errors
    ///
    /// A [`RequestError`], where the id cannot stand in a path for example.
    pub fn delete<T: Resource>(&self, id: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let path = path::fill(T::ITEM_PATHS, &self.target, Some(id))?;
        self.request(Method::DELETE, &path, None, false)
    }

    /// One `$batch` request with up to 20 creates; [`response::batch`](crate::response::batch()) reads its answers.
    ///
    /// ```
    /// use msgraph_profile::CreatePersonInterest;
    /// use msgraph_profile::request::{Cloud, RequestBuilder, RequestError, Target};
    ///
    /// let interests = ["Football", "Chess"].map(|name| CreatePersonInterest::new().display_name(name));
    /// let request = RequestBuilder::new(Cloud::Global, Target::Me).create_batch(&interests)?;
    /// assert_eq!(request.uri(), "https://graph.microsoft.com/beta/$batch");
    /// # Ok::<(), RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError::BatchSize`] for none or more than 20, [`RequestError::InvalidInBatch`] with what is wrong in
    /// each invalid body, or another [`RequestError`].
    pub fn create_batch<'b, T: CreateBody + 'b>(
        &self,
        bodies: impl IntoIterator<Item = &'b T>,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let body = batch::body(self, bodies)?;
        self.request(Method::POST, batch::PATH, Some(body), false)
    }

    /// Validates a body, and says whether it holds an unknown member of an enum.
    fn check(&self, operation: &Operation, body: &[u8]) -> Result<bool, RequestError> {
        let validator = Validator::new(operation.payload);
        let report = validator.clone().rules(self.rules.clone()).validate_slice(body);
        report.into_result().map_err(RequestError::Invalid)?;
        if self.rules.level(Code::EnumUnknown, operation.payload) == Level::Deny {
            return Ok(false);
        }
        let all = validator
            .rules(self.rules.clone().warn(Code::EnumUnknown))
            .limits(Limits::DEFAULT.max_violations(usize::MAX));
        let report: Report = all.validate_slice(body);
        Ok(report.violations().any(|violation| violation.code() == Code::EnumUnknown))
    }

    fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Vec<u8>>,
        unknown_members: bool,
    ) -> Result<Request<Vec<u8>>, RequestError> {
        let address = format!("{}/{}{path}", self.root, facts::version());
        let uri = Uri::try_from(address).map_err(|error| RequestError::Http(error.into()))?;
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

fn written<T: RequestBody>(body: &T) -> Result<Vec<u8>, RequestError> {
    serde_json::to_vec(body).map_err(RequestError::Unwritable)
}
