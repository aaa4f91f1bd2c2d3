//! What a validation found, owned.

mod detail;
mod error_bodies;
mod fix;
mod help;
mod item;
mod message;
mod other_body;
mod position;
mod record;
mod related;
mod span;
mod suggestion;
mod violation;

use std::error::Error;
use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

pub use detail::{Detail, Expected, ExpectedKind};
pub use fix::{Applicability, Fix};
pub use item::LinkFault;
pub(crate) use item::{Found, Item};
pub(crate) use position::locate;
pub use record::{FixRecord, RelatedRecord, ReportRecord, ViolationRecord};
pub use related::Related;
pub(crate) use related::{Scratch, relate};
pub(crate) use span::Span;
pub use suggestion::most_similar;
pub use violation::{Position, Violation};

use crate::payload::Payload;
use crate::text::counted;
use crate::validation::rules::{Code, Level};

/// What a validation found: every violation, in the order of the input.
///
/// A report is valid when nothing in it is denied; warnings may still be there. It is owned and an
/// [`Error`], so it works with `?`, threads and `Box<dyn Error>`. `Display` prints a line for each violation, `{:#}` only
/// how many there are.
///
/// ```
/// use msgraph_profile::{Code, Payload, validate};
///
/// let body = serde_json::json!({ "displayname": "Chelsea FC", "collaborationTags": ["AskMeAbout"] });
/// let report = validate(Payload::CreatePersonInterest, &body);
/// assert!(!report.is_valid());
/// for violation in report.violations() {
///     println!("{violation}");
/// }
/// assert!(report.errors().any(|violation| violation.code() == Code::EnumUnknown));
/// ```
#[derive(Clone)]
pub struct Report {
    pub(crate) payload: Payload,
    /// The pointers and the found texts of all items, one after another. UTF-8, which is checked when a text is asked for.
    pub(crate) text: Vec<u8>,
    pub(crate) items: Vec<Item>,
    /// The length of the pointer to the body, if it is inside a larger text.
    pub(crate) prefix: usize,
    /// Violations found, kept or not.
    pub(crate) count: usize,
    /// Those of them that are denied.
    pub(crate) denied: usize,
    /// How many were not kept of each code, by its index.
    pub(crate) dropped: Option<Box<[usize; Code::COUNT]>>,
    /// Memory that the next validation into this report reuses.
    pub(crate) scratch: Option<Box<Scratch>>,
}

impl Report {
    /// An empty report, to be filled by [`Validator::validate_slice_into`](crate::Validator::validate_slice_into).
    #[must_use]
    pub const fn new(payload: Payload) -> Self {
        Self {
            payload,
            text: Vec::new(),
            items: Vec::new(),
            prefix: 0,
            count: 0,
            denied: 0,
            dropped: None,
            scratch: None,
        }
    }

    /// Removes everything but the memory.
    pub(crate) fn clear(&mut self, payload: Payload) {
        // Names every field, so a new one is not forgotten.
        let Self { payload: own, text, items, prefix, count, denied, dropped, scratch: _ } = self;
        text.clear();
        items.clear();
        if let Some(dropped) = dropped {
            dropped.fill(0);
        }
        (*own, *prefix, *count, *denied) = (payload, 0, 0, 0);
    }

    /// Moves every location and span to where they are in a text that holds the body at `pointer`, from byte `start` on.
    pub(crate) fn move_into(&mut self, pointer: &str, start: usize) {
        let texts = std::mem::take(&mut self.text);
        let text = |(start, end): (usize, usize)| texts.get(start..end).unwrap_or_default();
        self.prefix = pointer.len();
        for item in &mut self.items {
            let begin = self.text.len();
            self.text.extend_from_slice(pointer.as_bytes());
            self.text.extend_from_slice(text(item.pointer));
            let middle = self.text.len();
            self.text.extend_from_slice(text(item.text));
            (item.pointer, item.text) = ((begin, middle), (middle, self.text.len()));
            item.span = item.span.moved_by(start);
            item.found = item.found.moved_by(start);
        }
    }

    /// The payload that the input was checked as.
    #[must_use]
    pub fn payload(&self) -> Payload {
        self.payload
    }

    /// Whether nothing is denied. Takes every violation into account, including those that were not kept.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.denied == 0
    }

    /// Whether nothing was found, not even a warning.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many violations were found, kept or not.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// How many of the violations found are denied, kept or not.
    ///
    /// ```
    /// use msgraph_profile::{Limits, Payload, Validator};
    ///
    /// let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_violations(1));
    /// let report = validator.validate_slice(br#"{ "a": 1, "b": 2, "categories": null }"#);
    /// assert_eq!((report.errors().count(), report.error_count(), report.len()), (1, 2, 3));
    /// ```
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.denied
    }

    /// How many of the violations found are warnings, kept or not.
    #[must_use]
    pub fn warning_count(&self) -> usize {
        self.count - self.denied
    }

    /// How many violations of a rule were found, kept or not.
    ///
    /// ```
    /// use msgraph_profile::{Code, Limits, Payload, Validator};
    ///
    /// let counting = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_violations(0));
    /// let report = counting.validate_slice(br#"{ "a": 1, "b": 2, "categories": null }"#);
    /// assert_eq!(report.count_of(Code::UnknownProperty), 2);
    /// assert_eq!(report.count_of(Code::NullCollection), 1);
    /// ```
    #[must_use]
    pub fn count_of(&self, code: Code) -> usize {
        let kept = self.items.iter().filter(|item| item.code == code).count();
        let dropped = self.dropped.as_ref().and_then(|dropped| dropped.get(code.index()));
        kept + dropped.copied().unwrap_or_default()
    }

    /// Whether more violations were found than were kept.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.count > self.items.len()
    }

    /// The violations that were kept, in the order of the input. What is about the body as a whole, which only its end
    /// shows, comes last.
    #[must_use]
    pub fn violations(&self) -> impl ExactSizeIterator<Item = Violation<'_>> {
        self.items.iter().map(|item| Violation::new(self, item))
    }

    /// The violations that are denied.
    pub fn errors(&self) -> impl Iterator<Item = Violation<'_>> {
        self.violations().filter(|violation| violation.level() == Level::Deny)
    }

    /// The violations that are warnings.
    pub fn warnings(&self) -> impl Iterator<Item = Violation<'_>> {
        self.violations().filter(|violation| violation.level() == Level::Warn)
    }

    /// The violations at a location, for a form that shows them beside its fields.
    ///
    /// ```
    /// use msgraph_profile::{Code, Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "webUrl": "chelseafc.com", "id": "1" }"#);
    /// let codes: Vec<Code> = report.at("/webUrl").map(|violation| violation.code()).collect();
    /// assert_eq!(codes, [Code::LinkShape]);
    /// ```
    pub fn at<'r>(&'r self, pointer: &str) -> impl Iterator<Item = Violation<'r>> {
        self.violations().filter(move |violation| violation.pointer() == Some(pointer))
    }

    /// The report as a result, for `?`.
    ///
    /// # Errors
    ///
    /// The report itself, if it is not valid. A valid report is returned with its warnings.
    pub fn into_result(self) -> Result<Self, Self> {
        if self.is_valid() { Ok(self) } else { Err(self) }
    }
}

/// One line for each violation, then how many there are. `{:#}` is the last line alone, such as for a log.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            self.violations().try_for_each(|violation| writeln!(f, "{violation}"))?;
        }
        let (errors, warnings) = (self.denied, self.warning_count());
        let verdict = if self.is_valid() { "valid" } else { "invalid" };
        write!(
            f,
            "{} is {verdict}: {}, {}",
            self.payload.as_str(),
            counted(errors, "error"),
            counted(warnings, "warning")
        )?;
        if self.is_truncated() && !f.alternate() {
            write!(f, " ({} not shown)", self.count - self.items.len())?;
        }
        Ok(())
    }
}

/// `{:?}` prints what `Display` prints, so `main` can return it; `{:#?}` prints each violation's parts. Like the messages,
/// neither repeats free text.
impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Report")
            .field("payload", &self.payload)
            .field("valid", &self.is_valid())
            .field("errors", &self.denied)
            .field("warnings", &(self.count - self.denied))
            .field("violations", &self.violations().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Error for Report {}

/// `{"payload", "valid", "error_count", "warning_count", "violations": […], "truncated"}`; [`ReportRecord`] reads it.
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Violations<'r>(&'r Report);
        impl Serialize for Violations<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.violations())
            }
        }
        let mut report = serializer.serialize_struct("Report", 6)?;
        report.serialize_field("payload", self.payload.as_str())?;
        report.serialize_field("valid", &self.is_valid())?;
        report.serialize_field("error_count", &self.error_count())?;
        report.serialize_field("warning_count", &self.warning_count())?;
        report.serialize_field("violations", &Violations(self))?;
        report.serialize_field("truncated", &self.is_truncated())?;
        report.end()
    }
}
