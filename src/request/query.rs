//! Query options of a list or a get, checked against the operation's table and written as the query of a URL.

use std::fmt::{self, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::facts::{Operation, QueryOption};
use crate::payload::Payload;
use crate::text::{most_similar, printable};
use crate::validation::tables::ObjectTable;

/// What is percent-encoded in a value: everything except what RFC 3986 calls unreserved, and the comma between names.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
/// The maximum number of characters of the caller's text that an error repeats.
const MAX_SHOWN: usize = 80;

/// The query options of a list or a get. Pass values unencoded; they are percent-encoded for the URL.
///
/// ```
/// use msgraph_profile::PersonInterest;
/// use msgraph_profile::request::{Cloud, Query, RequestBuilder, Target};
///
/// let graph = RequestBuilder::new(Cloud::Global, Target::Me);
/// let query = Query::new()
///     .filter(format!("displayName eq {}", Query::text("O'Neill")))
///     .order_by(["createdDateTime desc"])
///     .select(["displayName", "webUrl"])
///     .top(5);
/// let request = graph.list_with::<PersonInterest>(&query)?;
/// assert_eq!(
///     request.uri().query(),
///     Some("$filter=displayName%20eq%20%27O%27%27Neill%27&$orderby=createdDateTime%20desc&$select=displayName,webUrl&$top=5"),
/// );
///
/// let error = graph.list_with::<PersonInterest>(&Query::new().select(["displayname"])).unwrap_err();
/// assert_eq!(error.to_string(), "$select: personInterest has no property \"displayname\"; did you mean \"displayName\"?");
/// # Ok::<(), msgraph_profile::request::RequestError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    filter: Option<String>,
    order_by: Vec<String>,
    select: Vec<String>,
    skip: Option<u32>,
    top: Option<u32>,
}

/// Why query options are not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryError {
    /// The page of the operation does not document the option.
    Undocumented {
        /// The option.
        option: QueryOption,
        /// The name of the operation.
        operation: &'static str,
        /// The options that the page documents.
        documented: &'static [QueryOption],
    },
    /// The type has no such property.
    UnknownProperty {
        /// The option that names the property.
        option: QueryOption,
        /// The name as it was given.
        name: String,
        /// The type.
        type_name: &'static str,
        /// The property that was probably meant.
        suggestion: Option<&'static str>,
        /// All properties of the type.
        properties: Vec<&'static str>,
    },
    /// An item of `$orderby` is not a property, or a property with `asc` or `desc`.
    Order(String),
    /// The filter is empty or blank.
    EmptyFilter,
    /// A quote in the filter has no partner.
    UnclosedQuote,
}

impl Query {
    /// No query options.
    #[must_use]
    pub const fn new() -> Self {
        Self { filter: None, order_by: Vec::new(), select: Vec::new(), skip: None, top: None }
    }

    /// Returns only objects for which an `OData` expression is true, such as `categories/any(c:c eq 'Sports')`.
    /// [`text`](Self::text) quotes a value.
    #[must_use]
    pub fn filter(mut self, expression: impl Into<String>) -> Self {
        self.filter = Some(expression.into());
        self
    }

    /// Sorts by properties: each item is a name, which can be followed by ` asc` or ` desc`.
    #[must_use]
    pub fn order_by<T: Into<String>>(mut self, items: impl IntoIterator<Item = T>) -> Self {
        self.order_by = items.into_iter().map(Into::into).collect();
        self
    }

    /// Returns only these properties. A property of a nested object is written with a slash, such as
    /// `createdBy/user`.
    #[must_use]
    pub fn select<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.select = names.into_iter().map(Into::into).collect();
        self
    }

    /// Leaves out this many objects at the start.
    #[must_use]
    pub const fn skip(mut self, objects: u32) -> Self {
        self.skip = Some(objects);
        self
    }

    /// Returns at most this many objects.
    #[must_use]
    pub const fn top(mut self, objects: u32) -> Self {
        self.top = Some(objects);
        self
    }

    /// A string for a [`filter`](Self::filter): in single quotes, and with quotes within it doubled.
    #[must_use]
    pub fn text(value: &str) -> String {
        format!("'{}'", value.replace('\'', "''"))
    }

    /// The query of a URL with these options, in the order of [`QueryOption::ALL`]; empty without options.
    pub(super) fn encode(&self, operation: &Operation) -> Result<String, QueryError> {
        let mut text = String::new();
        for option in QueryOption::ALL {
            let Some(value) = self.value(*option) else { continue };
            if !operation.query.contains(option) {
                let (operation, documented) = (operation.name, operation.query);
                return Err(QueryError::Undocumented { option: *option, operation, documented });
            }
            let start = if text.is_empty() { '?' } else { '&' };
            // Writing to a String cannot fail.
            let _ = write!(text, "{start}{option}={}", utf8_percent_encode(&value, ESCAPED));
        }
        self.check(operation)?;
        Ok(text)
    }

    fn value(&self, option: QueryOption) -> Option<String> {
        let joined = |items: &[String]| (!items.is_empty()).then(|| items.join(","));
        match option {
            QueryOption::Filter => self.filter.clone(),
            QueryOption::OrderBy => joined(&self.order_by),
            QueryOption::Select => joined(&self.select),
            QueryOption::Skip => self.skip.map(|objects| objects.to_string()),
            QueryOption::Top => self.top.map(|objects| objects.to_string()),
        }
    }

    fn check(&self, operation: &Operation) -> Result<(), QueryError> {
        if let Some(filter) = &self.filter {
            check_filter(filter)?;
        }
        let Ok(entity) = operation.type_name.parse::<Payload>() else { return Ok(()) };
        let object = entity.object();
        for item in &self.order_by {
            let name = ordered_property(item).ok_or_else(|| QueryError::Order(item.clone()))?;
            check_property(QueryOption::OrderBy, name, object)?;
        }
        self.select.iter().try_for_each(|name| check_property(QueryOption::Select, name, object))
    }
}

/// An expression of the caller: only what cannot be one is refused.
fn check_filter(filter: &str) -> Result<(), QueryError> {
    if filter.trim().is_empty() {
        return Err(QueryError::EmptyFilter);
    }
    // A quote within a string is doubled, so the number of quotes is even.
    if filter.matches('\'').count() % 2 == 1 { Err(QueryError::UnclosedQuote) } else { Ok(()) }
}

/// The property of an item such as `displayName desc`.
fn ordered_property(item: &str) -> Option<&str> {
    match item.split_once(' ') {
        None => Some(item),
        Some((name, "asc" | "desc")) => Some(name),
        Some(_) => None,
    }
}

/// Checks a name, or names of nested properties with slashes between them.
fn check_property(option: QueryOption, path: &str, object: &'static ObjectTable) -> Result<(), QueryError> {
    let mut holder = Some(object);
    for name in path.split('/') {
        let Some(object) = holder.filter(|object| !object.open) else { return Ok(()) };
        let found = object.properties.iter().find(|property| property.name == name);
        let Some(property) = found else { return Err(unknown_property(option, name, object)) };
        holder = property.check.object().or_else(|| property.check.items()?.object());
    }
    Ok(())
}

fn unknown_property(option: QueryOption, name: &str, object: &'static ObjectTable) -> QueryError {
    let properties = object.properties.iter().map(|property| property.name);
    QueryError::UnknownProperty {
        option,
        name: name.to_owned(),
        type_name: object.type_name,
        suggestion: most_similar(name, properties.clone()),
        properties: properties.collect(),
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undocumented { option, operation, documented: [] } => {
                write!(f, "{operation} documents no query options, so {option} cannot be used")
            }
            Self::Undocumented { option, operation, documented } => {
                write!(
                    f,
                    "{operation} does not document {option}; its query options are {}",
                    list(documented)
                )
            }
            Self::UnknownProperty { option, name, type_name, suggestion, properties } => {
                let name = printable(name, MAX_SHOWN);
                write!(f, "{option}: {type_name} has no property \"{name}\"; ")?;
                match suggestion {
                    Some(suggestion) => write!(f, "did you mean \"{suggestion}\"?"),
                    None => write!(f, "its properties are {}", properties.join(", ")),
                }
            }
            Self::Order(item) => write!(
                f,
                "{}: \"{}\" is not a property; write its name, which can be followed by ` asc` or ` desc`",
                QueryOption::OrderBy,
                printable(item, MAX_SHOWN)
            ),
            Self::EmptyFilter => write!(f, "{}: the expression is empty; leave it out", QueryOption::Filter),
            Self::UnclosedQuote => write!(
                f,
                "{}: a quote is not closed; double a quote that is part of a string: 'O''Neill'",
                QueryOption::Filter
            ),
        }
    }
}

fn list(options: &[QueryOption]) -> String {
    options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join(", ")
}

impl std::error::Error for QueryError {}
