//! Bodies inside a file: the items of a list, the bodies of a batch, each with its location in the whole.

mod pattern;

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use pattern::{ElementPattern, PatternError};

use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
use crate::text::printable;
use crate::validation::detect::CONTEXT;
use crate::validation::settle::detect_slice;
use crate::validation::{Detection, Position};
use pattern::Step;

/// The most characters of a pointer that a message shows.
const MAX_SHOWN: usize = 120;

/// What some editors write before UTF-8. It is not JSON, but everything behind it may be.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Finds the values at a pattern, in the order of the text; a byte order mark before it is passed over.
///
/// Reads the text once, and only as far as the next element: to look at the first of many costs little.
///
/// ```
/// use msgraph_profile::{Payload, Validator, elements};
///
/// let list = br#"{
///   "value": [
///     { "id": "1", "displayName": "Chess" },
///     { "id": "2", "displayName": 7 }
///   ]
/// }"#;
/// let validator = Validator::new(Payload::PersonInterest);
/// for element in elements(list, &"/value/*".parse()?) {
///     for violation in validator.validate_element(&element?).violations() {
///         assert_eq!(violation.pointer(), Some("/value/1/displayName"));
///         assert_eq!(violation.position().map(|at| (at.line, at.column)), Some((4, 33)));
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn elements<'b>(bytes: &'b [u8], pattern: &ElementPattern) -> Elements<'b> {
    let mut scanner = Scanner::new(bytes);
    if bytes.starts_with(BYTE_ORDER_MARK) {
        scanner.position = BYTE_ORDER_MARK.len();
    }
    Elements {
        scanner,
        steps: pattern.steps.clone(),
        state: State::Start,
        open: Vec::new(),
        pointer: String::new(),
        last: Position::START,
        listed: None,
        request: None,
    }
}

/// A value inside a text.
#[derive(Clone, Debug)]
pub struct Element<'b> {
    pub(crate) text: &'b [u8],
    pub(crate) pointer: String,
    pub(crate) span: Range<usize>,
    pub(crate) position: Position,
    request: Option<Arc<BatchedRequest>>,
    /// The type of the list that it is in.
    listed: Option<Payload>,
}

impl<'b> Element<'b> {
    /// Its location in the text, as a JSON Pointer.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Its bytes in the text.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The position at which it begins.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Its JSON.
    #[must_use]
    pub fn body(&self) -> &'b [u8] {
        self.text.get(self.span.clone()).unwrap_or_default()
    }

    /// The request that it is the body of, if it is in an object with `method` and `url`, as in a `$batch`.
    #[must_use]
    pub fn request(&self) -> Option<&BatchedRequest> {
        self.request.as_deref()
    }

    /// What it is: by the request that it is the body of, else by what it holds, else by the list that it is in.
    ///
    /// ```
    /// use msgraph_profile::{Payload, elements};
    ///
    /// let batch = br#"{ "requests": [{ "method": "PATCH", "url": "/me/profile/interests/1", "body": {} }] }"#;
    /// let body = elements(batch, &"/requests/*/body".parse()?).next().unwrap()?;
    /// assert_eq!(body.detect().payload(), Some(Payload::UpdatePersonInterest));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn detect(&self) -> Detection {
        let detection = detect_slice(self.body());
        match (self.request(), self.listed) {
            (Some(request), _) => detection.of_request(request.payload()),
            (None, Some(entity)) => detection.or_in_list_of(entity),
            (None, None) => detection,
        }
    }
}

/// The request in a `$batch` that a body belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchedRequest {
    /// The HTTP method.
    pub method: String,
    /// The URL, relative to the API version.
    pub url: String,
}

impl BatchedRequest {
    /// The request in an object that starts at a byte; `None` if it has no method or no URL.
    fn read(bytes: &[u8], object: usize) -> Option<Self> {
        let mut scanner = Scanner::new(bytes);
        scanner.position = object + 1;
        let (mut method, mut url) = (None, None);
        let mut is_first = true;
        // What comes before an error is enough, if it has both.
        while let Ok(Some(name)) = scanner.next_pair(is_first) {
            is_first = false;
            let mut ahead = scanner;
            match &*name {
                "method" => method = ahead.string_value(),
                "url" => url = ahead.string_value(),
                _ => {}
            }
            if scanner.skip_value(usize::MAX, &mut None).is_err() {
                break;
            }
        }
        Some(Self { method: method?.into_owned(), url: url?.into_owned() })
    }

    /// The payload of the operation; `None` if no operation has this method and URL.
    #[must_use]
    pub fn payload(&self) -> Option<Payload> {
        Payload::of_request(&self.method, &self.url)
    }
}

/// The iterator of [`elements`]. It ends after an error.
#[derive(Clone)]
pub struct Elements<'b> {
    scanner: Scanner<'b>,
    steps: Vec<Step>,
    state: State,
    /// The objects and arrays around the current value, one for each step that was taken.
    open: Vec<Open>,
    pointer: String,
    /// The position of the last element.
    last: Position,
    /// The entity type by `@odata.context`, once that was read.
    listed: Option<Payload>,
    /// The request in the object that starts here: it is read once, whatever the number of elements in it.
    request: Option<(usize, Option<Arc<BatchedRequest>>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Start,
    Inside,
    End,
}

/// An object or array that is being walked.
#[derive(Clone, Debug)]
struct Open {
    is_object: bool,
    start: usize,
    /// How many values were passed.
    passed: usize,
    /// The length of its pointer.
    pointer: usize,
    /// Whether a value was found that the step leads to.
    is_found: bool,
}

impl<'b> Iterator for Elements<'b> {
    type Item = Result<Element<'b>, ElementError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.advance().unwrap_or(Some(Err(ElementError::NotJson)));
        if !matches!(next, Some(Ok(_))) {
            self.state = State::End;
        }
        next
    }
}

type Next<'b> = Option<Result<Element<'b>, ElementError>>;

impl<'b> Elements<'b> {
    fn advance(&mut self) -> Result<Next<'b>, Stop> {
        if self.state == State::End {
            return Ok(None);
        }
        if self.state == State::Start {
            self.state = State::Inside;
            if let Some(found) = self.value()? {
                return Ok(Some(found));
            }
        }
        while let Some(step) = self.open.len().checked_sub(1).and_then(|depth| self.steps.get(depth)) {
            let Some(open) = self.open.last_mut() else { break };
            self.pointer.truncate(open.pointer);
            let is_first = open.passed == 0;
            let (is_end, leads_there) = if open.is_object {
                let name = self.scanner.next_pair(is_first)?;
                if name.as_deref() == Some(CONTEXT) {
                    let mut ahead = self.scanner;
                    self.listed = ahead.string_value().and_then(|context| Payload::of_context(&context));
                }
                (name.is_none(), name.is_some_and(|name| step.take_name(&name, &mut self.pointer)))
            } else {
                let is_item = self.scanner.next_item(is_first)?;
                (!is_item, is_item && step.take_item(open.passed, &mut self.pointer))
            };
            open.passed += 1;
            open.is_found |= leads_there;
            if is_end {
                let is_found = open.is_found;
                if !is_found && self.is_certain() {
                    step.push(&mut self.pointer);
                    return Ok(Some(Err(ElementError::Missing { pointer: self.pointer.clone() })));
                }
                self.open.pop();
            } else if !leads_there {
                self.scanner.skip_value(usize::MAX, &mut None)?;
            } else if let Some(found) = self.value()? {
                return Ok(Some(found));
            }
        }
        self.scanner.end()?;
        Ok(None)
    }

    /// A value that the steps lead to: it is an element, or there are more steps into it.
    fn value(&mut self) -> Result<Next<'b>, Stop> {
        let first = self.scanner.skip_whitespace();
        let start = self.scanner.position;
        let step = self.steps.get(self.open.len());
        let is_inside = match step {
            Some(Step::Every) => first == b'[',
            Some(Step::Name(_)) => matches!(first, b'{' | b'['),
            None => false,
        };
        if is_inside {
            self.scanner.position += 1;
            let pointer = self.pointer.len();
            self.open.push(Open { is_object: first == b'{', start, passed: 0, pointer, is_found: false });
            return Ok(None);
        }
        self.scanner.skip_value(usize::MAX, &mut None)?;
        if let Some(step) = step {
            let pointer = self.pointer.clone();
            let error = match step {
                Step::Every => ElementError::NoArray { pointer },
                Step::Name(_) => ElementError::Scalar { pointer },
            };
            return Ok(self.is_certain().then_some(Err(error)));
        }
        self.last = self.last.advance(self.scanner.bytes, start);
        let object = self.open.last().filter(|open| open.is_object).map(|open| open.start);
        let request = object.and_then(|object| self.request_in(object));
        Ok(Some(Ok(Element {
            text: self.scanner.bytes,
            pointer: self.pointer.clone(),
            span: start..self.scanner.position,
            position: self.last,
            request,
            listed: self.listed,
        })))
    }

    fn request_in(&mut self, object: usize) -> Option<Arc<BatchedRequest>> {
        if self.request.as_ref().is_none_or(|(start, _)| *start != object) {
            let request = BatchedRequest::read(self.scanner.bytes, object);
            self.request = Some((object, request.map(Arc::new)));
        }
        self.request.as_ref()?.1.clone()
    }

    /// Whether every step so far leads to a single value, so that one must be there.
    fn is_certain(&self) -> bool {
        self.steps.iter().take(self.open.len()).all(Step::is_name)
    }
}

impl fmt::Debug for Elements<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Elements").field("pointer", &self.pointer).finish_non_exhaustive()
    }
}

/// Why [`Elements`] ended before the end of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElementError {
    /// The text is not JSON; [`Validator::validate_syntax`](crate::Validator::validate_syntax) says why.
    NotJson,
    /// The text has no value at the pointer.
    Missing {
        /// The JSON Pointer.
        pointer: String,
    },
    /// The value at the pointer is not an array, so it has no items.
    NoArray {
        /// The JSON Pointer.
        pointer: String,
    },
    /// The value at the pointer is neither an object nor an array, so the pattern cannot go on.
    Scalar {
        /// The JSON Pointer.
        pointer: String,
    },
}

impl fmt::Display for ElementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("the text is not JSON"),
            Self::Missing { pointer } => write!(f, "no value at {}", printable(pointer, MAX_SHOWN)),
            Self::NoArray { pointer } => write!(f, "{} is not an array", subject(pointer)),
            Self::Scalar { pointer } => write!(f, "{} is neither an object nor an array", subject(pointer)),
        }
    }
}

fn subject(pointer: &str) -> String {
    if pointer.is_empty() {
        "the text".to_owned()
    } else {
        format!("the value at {}", printable(pointer, MAX_SHOWN))
    }
}

impl Error for ElementError {}
