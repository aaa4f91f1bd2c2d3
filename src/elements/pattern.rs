//! Patterns: JSON Pointers in which `*` means every item.

use std::error::Error;
use std::fmt::{self, Write};
use std::str::FromStr;

use crate::text::printable;

/// The maximum number of characters of a step that an error repeats.
const MAX_SHOWN: usize = 80;

/// A JSON Pointer (RFC 6901) in which a step `*` leads to every item of an array.
///
/// ```
/// use msgraph_profile::ElementPattern;
///
/// let pattern: ElementPattern = "/requests/*/body".parse()?;
/// assert_eq!(pattern.to_string(), "/requests/*/body");
/// assert!("requests/*".parse::<ElementPattern>().is_err());
/// # Ok::<(), msgraph_profile::PatternError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ElementPattern {
    pub(super) steps: Vec<Step>,
}

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// To the value of a name, or the item with this index.
    Name(String),
    /// To every item.
    Every,
}

impl Step {
    pub(super) fn is_name(&self) -> bool {
        matches!(self, Self::Name(_))
    }

    /// Whether it leads to the value of a name; appends the name to the pointer if so.
    pub(super) fn take_name(&self, name: &str, pointer: &mut String) -> bool {
        let leads_there = matches!(self, Self::Name(own) if own == name);
        if leads_there {
            push_name(name, pointer);
        }
        leads_there
    }

    /// Whether it leads to an item; appends the index to the pointer if so.
    pub(super) fn take_item(&self, index: usize, pointer: &mut String) -> bool {
        let leads_there = match self {
            // An index has no leading zeros (RFC 6901), which no number is written with.
            Self::Name(own) => *own == index.to_string(),
            Self::Every => true,
        };
        if leads_there {
            // Writing to a String cannot fail.
            let _ = write!(pointer, "/{index}");
        }
        leads_there
    }

    /// Appends the step itself to a pointer.
    pub(super) fn push(&self, pointer: &mut String) {
        match self {
            Self::Name(name) => push_name(name, pointer),
            Self::Every => pointer.push_str("/*"),
        }
    }
}

fn push_name(name: &str, pointer: &mut String) {
    pointer.push('/');
    for letter in name.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            letter => pointer.push(letter),
        }
    }
}

impl FromStr for ElementPattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        if !text.is_empty() && !text.starts_with('/') {
            return Err(PatternError::NoSlash);
        }
        let step = |step: &str| match step {
            "*" => Ok(Step::Every),
            _ if step.contains('*') => Err(PatternError::PartOfName(step.to_owned())),
            _ => unescaped(step).map(Step::Name),
        };
        Ok(Self { steps: text.split('/').skip(1).map(step).collect::<Result<_, _>>()? })
    }
}

fn unescaped(step: &str) -> Result<String, PatternError> {
    let mut name = String::with_capacity(step.len());
    let mut letters = step.chars();
    while let Some(letter) = letters.next() {
        name.push(match letter {
            '~' => match letters.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return Err(PatternError::Escape(step.to_owned())),
            },
            letter => letter,
        });
    }
    Ok(name)
}

impl fmt::Display for ElementPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.steps.iter().for_each(|step| step.push(&mut text));
        f.write_str(&text)
    }
}

/// Why a text is not an [`ElementPattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PatternError {
    /// It does not start with a slash.
    NoSlash,
    /// In this step `*` is a part of a name.
    PartOfName(String),
    /// In this step `~` is not followed by 0 or 1.
    Escape(String),
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSlash => f.write_str("a JSON Pointer starts with /, as in /value/*"),
            Self::PartOfName(step) => {
                let step = printable(step, MAX_SHOWN);
                write!(f, "`*` must be a whole step, as in /value/*, not a part of `{step}`")
            }
            Self::Escape(step) => {
                write!(f, "in `{}`, write ~0 for ~ and ~1 for /", printable(step, MAX_SHOWN))
            }
        }
    }
}

impl Error for PatternError {}
