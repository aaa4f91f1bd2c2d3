//! Second spans: what else in the text explains a violation.

mod search;

use std::borrow::Cow;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

pub(crate) use search::Scratch;

use self::search::Search;
use super::suggestion::{is_same, may_be_same};
use super::{Found, Item, Report, Span};
use crate::scan::{RawString, Scanner};
use crate::validation::rules::Code;
use crate::validation::tables::ObjectTable;

/// A second span that explains a violation, such as where a duplicate was first set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Related {
    /// The bytes of the text.
    pub span: Range<usize>,
    /// What is there, in a few words: `first set here`.
    pub text: &'static str,
}

/// `{"byte_start", "byte_end", "text"}`.
impl Serialize for Related {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut related = serializer.serialize_struct("Related", 3)?;
        related.serialize_field("byte_start", &self.span.start)?;
        related.serialize_field("byte_end", &self.span.end)?;
        related.serialize_field("text", self.text)?;
        related.end()
    }
}

/// The second span of a violation.
pub(super) fn of(item: &Item) -> Option<Related> {
    let (span, text) = match item.found {
        Found::Syntax { opening: Some(opening), .. } => (opening..opening + 1, "opened here"),
        Found::SetBefore(first) => (first.start..first.end, "first set here"),
        Found::Beside { twin: Some((index, start)), .. } => {
            let name = item.object.properties.get(usize::from(index))?.name;
            (start..start + name.len() + 2, "already set here")
        }
        _ => return None,
    };
    Some(Related { span, text })
}

/// Looks up where the names are that duplicates and unknown names repeat. One pass over the text, and only if there is
/// such a violation. The report keeps the memory that it takes.
pub(crate) fn relate(bytes: &[u8], body: &'static ObjectTable, report: &mut Report) {
    let Report { text, items, scratch, .. } = report;
    let wanted = |(index, item)| Wanted::of(bytes, index, item);
    let mut wanted = items.iter().enumerate().filter_map(wanted).peekable();
    if wanted.peek().is_none() {
        return;
    }
    let memory = scratch.get_or_insert_default();
    memory.clear();
    memory.wanted.extend(wanted);
    Search::new(bytes, text, items, memory).run(body);
}

/// A violation that another name of its object may explain.
#[derive(Clone, Copy)]
struct Wanted {
    /// Its index.
    item: usize,
    /// For an unknown name: the index of the declared one that it is another spelling of, if the whole object is known.
    twin: Option<usize>,
}

impl Wanted {
    #[inline]
    fn of(bytes: &[u8], index: usize, item: &Item) -> Option<Self> {
        match item.code {
            Code::DuplicateProperty => Some(Self { item: index, twin: None }),
            Code::UnknownProperty => Self::of_unknown(bytes, index, item),
            _ => None,
        }
    }

    #[inline(never)]
    fn of_unknown(bytes: &[u8], index: usize, item: &Item) -> Option<Self> {
        // Otherwise the object does not end.
        let Found::Beside { names, .. } = item.found else { return Some(Self { item: index, twin: None }) };
        let start = bytes.get(item.span.start + 1..).unwrap_or_default();
        let is_twin = |name| may_be_same(start, name) && is_same(&name_at(bytes, item.span), name);
        let declared = |index: &usize| item.object.properties.get(*index);
        let twin = bits(names).find(|index| declared(index).is_some_and(|other| is_twin(other.name)))?;
        Some(Self { item: index, twin: Some(twin) })
    }
}

/// The indices of the bits that are set.
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let index = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(index)
    })
}

/// The name at a span, without its quotation marks.
fn name_at(bytes: &[u8], span: Span) -> Cow<'_, str> {
    let (start, end) = (span.start + 1, span.end.saturating_sub(1));
    let escaped = bytes.get(start..end).is_some_and(|name| name.contains(&b'\\'));
    Scanner::new(bytes).text(RawString { start, end, escaped })
}
