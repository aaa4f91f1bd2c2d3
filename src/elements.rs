//! Bodies inside a file: the items of a list, the bodies of a batch, each with its location in the whole.

mod pattern;

use std::error::Error;
use std::fmt;
use std::ops::Range;

pub use pattern::{ElementPattern, PatternError};

use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
use crate::text::printable;
use crate::validation::detect::{CONTEXT, of_context};
use crate::validation::{Detection, Position, detect_slice};
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
///         assert_eq!(violation.position().map(|at| (at.line, at.column)), Some((4, 31)));
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
    }
}

/// A value inside a text.
#[derive(Clone, Debug)]
pub struct Element<'b> {
    pub(crate) text: &'b [u8],
    pub(crate) pointer: String,
    pub(crate) span: Range<usize>,
    pub(crate) position: Position,
    /// The start of the object that it is a value of.
    object: Option<usize>,
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
    pub fn request(&self) -> Option<BatchedRequest> {
        let mut scanner = Scanner::new(self.text);
        scanner.position = self.object? + 1;
        let (mut method, mut url) = (None, None);
        let mut is_first = true;
        // What comes before an error is enough, if it has both.
        while let Ok(Some(name)) = scanner.next_pair(is_first) {
            is_first = false;
            scanner.skip_whitespace();
            let start = scanner.position;
            if scanner.skip_value(usize::MAX, &mut None).is_err() {
                break;
            }
            let json = self.text.get(start..scanner.position).unwrap_or_default();
            match &*name {
                "method" => method = serde_json::from_slice(json).ok(),
                "url" => url = serde_json::from_slice(json).ok(),
                _ => {}
            }
        }
        Some(BatchedRequest { method: method?, url: url? })
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
                    self.listed = ahead.string_value().and_then(|context| of_context(&context));
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
        if self.open.len() < self.steps.len() && matches!(first, b'{' | b'[') {
            self.scanner.position += 1;
            let pointer = self.pointer.len();
            self.open.push(Open { is_object: first == b'{', start, passed: 0, pointer, is_found: false });
            return Ok(None);
        }
        self.scanner.skip_value(usize::MAX, &mut None)?;
        if self.open.len() < self.steps.len() {
            let error = || Err(ElementError::Scalar { pointer: self.pointer.clone() });
            return Ok(self.is_certain().then(error));
        }
        self.last = self.last.advance(self.scanner.bytes, start);
        let object = self.open.last().filter(|open| open.is_object).map(|open| open.start);
        Ok(Some(Ok(Element {
            text: self.scanner.bytes,
            pointer: self.pointer.clone(),
            span: start..self.scanner.position,
            position: self.last,
            object,
            listed: self.listed,
        })))
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

/// Why there is no further element.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElementError {
    /// The text is not JSON; [`Validator::validate_syntax`](crate::Validator::validate_syntax) says why.
    NotJson,
    /// There is no value there.
    Missing {
        /// The JSON Pointer.
        pointer: String,
    },
    /// The value there is neither an object nor an array, so it has no elements.
    Scalar {
        /// The JSON Pointer.
        pointer: String,
    },
}

impl fmt::Display for ElementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("the text is not JSON"),
            Self::Missing { pointer } => write!(f, "there is no value at {}", printable(pointer, MAX_SHOWN)),
            Self::Scalar { pointer } if pointer.is_empty() => {
                f.write_str("the text is neither an object nor an array")
            }
            Self::Scalar { pointer } => {
                write!(f, "the value at {} is neither an object nor an array", printable(pointer, MAX_SHOWN))
            }
        }
    }
}

impl Error for ElementError {}
