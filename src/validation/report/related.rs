//! Second spans: what else in the text explains a violation.

use std::borrow::Cow;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::suggestion::is_same;
use super::{Found, Item, Span};
use crate::scan::{RawString, Scanner};
use crate::validation::rules::Code;
use crate::validation::syntax::{Step, SyntaxKind, Walk};
use crate::validation::tables::{ObjectTable, ValueCheck};

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
/// such a violation.
pub(crate) fn relate(bytes: &[u8], body: &'static ObjectTable, items: &mut [Item]) {
    if !items.iter().any(|item| needs_search(bytes, item)) {
        return;
    }
    let is_about_name = |item: &Item| matches!(item.code, Code::DuplicateProperty | Code::UnknownProperty);
    let mut wanted = Vec::with_capacity(items.len());
    wanted.extend(items.iter().enumerate().filter(|(_, item)| is_about_name(item)).map(|(index, _)| index));
    // The last one first, so the next one can be popped.
    wanted.sort_unstable_by_key(|index| std::cmp::Reverse(items.get(*index).map(|item| item.span.start)));
    let annotation = items.iter().filter(|item| item.code == Code::DuplicateProperty).find_map(|item| {
        let name = name_at(bytes, item.span);
        (item.object.find)(name.as_bytes()).is_none().then_some(name)
    });
    let (objects, pending) = (Vec::new(), Vec::with_capacity(wanted.len()));
    Search { bytes, items, wanted, objects, next: Some(body), ignored: 0, pending, annotation }.run();
}

/// Whether another name of the object may explain the violation.
fn needs_search(bytes: &[u8], item: &Item) -> bool {
    match (item.code, item.found) {
        (Code::UnknownProperty, Found::Beside { names, .. }) => {
            let name = name_at(bytes, item.span);
            let is_set = |(index, _): &(usize, _)| names & 1 << *index != 0;
            let mut set = item.object.properties.iter().enumerate().filter(is_set);
            set.any(|(_, property)| is_same(&name, property.name))
        }
        // Otherwise the text ends before the object does.
        (Code::DuplicateProperty | Code::UnknownProperty, _) => true,
        _ => false,
    }
}

/// The search for names in the objects that the checker knows.
struct Search<'t> {
    bytes: &'t [u8],
    items: &'t mut [Item],
    /// The violations whose names come later.
    wanted: Vec<usize>,
    /// The open brackets around the position.
    objects: Vec<Frame>,
    /// The table of the object that the next value is or holds.
    next: Option<&'static ObjectTable>,
    /// How many brackets are open that nothing is known of.
    ignored: usize,
    /// Unknown names of open objects: the index of the object, and of the violation.
    pending: Vec<(usize, usize)>,
    /// The annotation that is set twice, which no table declares.
    annotation: Option<Cow<'t, str>>,
}

/// An open bracket.
struct Frame {
    /// The table of an object, or of the items of an array.
    table: &'static ObjectTable,
    is_object: bool,
    /// A bit for each declared name so far, by its index in the table.
    declared: u64,
    /// The first of each of these names, and of the annotation, which has no index.
    names: Vec<(Option<usize>, Span)>,
}

impl Search<'_> {
    fn run(mut self) {
        let is_broken = |item: &&Item| item.syntax().is_some_and(|kind| kind != SyntaxKind::ByteOrderMark);
        let end = self.items.iter().find(is_broken).map_or(self.bytes.len(), |item| item.span.start);
        for step in Walk::new(self.bytes, end) {
            match step {
                Step::Open(start) => self.open(start),
                Step::Close => self.close(),
                Step::Name { start, end } => self.name(Span::new(start, end)),
                Step::UnclosedString { .. } => {}
            }
            if self.wanted.is_empty() && self.pending.is_empty() {
                break;
            }
        }
        while !self.objects.is_empty() {
            self.ignored = 0;
            self.close();
        }
    }

    fn open(&mut self, start: usize) {
        let is_object = self.bytes.get(start) == Some(&b'{');
        let in_array = self.objects.last().is_some_and(|frame| !frame.is_object);
        match self.next.take() {
            Some(table) if self.ignored == 0 && (is_object || !in_array) => {
                self.next = (!is_object).then_some(table);
                self.objects.push(Frame { table, is_object, declared: 0, names: Vec::new() });
            }
            _ => self.ignored += 1,
        }
    }

    fn close(&mut self) {
        if self.ignored > 0 {
            self.ignored -= 1;
        } else if let Some(frame) = self.objects.pop() {
            self.resolve(&frame);
        }
        self.next = match self.objects.last() {
            Some(frame) if !frame.is_object && self.ignored == 0 => Some(frame.table),
            _ => None,
        };
    }

    /// Gives the unknown names of an object the declared ones beside them.
    fn resolve(&mut self, frame: &Frame) {
        // Those of the objects around it were pushed before.
        while let Some((object, item)) = self.pending.last().copied() {
            if object != self.objects.len() {
                break;
            }
            self.pending.pop();
            let Some(item) = self.items.get_mut(item) else { continue };
            let name = name_at(self.bytes, item.span);
            let twin = frame.names.iter().find_map(|(index, span)| {
                let declared = frame.table.properties.get((*index)?)?.name;
                let is_twin = is_same(&name, declared) && span.end - span.start == declared.len() + 2;
                is_twin.then_some((u8::try_from((*index)?).ok()?, span.start))
            });
            item.found = Found::Beside { names: frame.declared, twin };
        }
    }

    fn name(&mut self, span: Span) {
        if self.ignored > 0 {
            return;
        }
        let Some(frame) = self.objects.last() else { return };
        let name = name_at(self.bytes, span);
        let index = (frame.table.find)(name.as_bytes());
        let property = index.and_then(|index| frame.table.properties.get(index));
        self.next = property.and_then(|property| inner(property.check));
        while let Some((wanted, start)) = self.next_wanted() {
            if start > span.start {
                break;
            }
            self.wanted.pop();
            if start == span.start {
                self.violation(wanted, index);
            }
        }
        let is_annotation = index.is_none() && self.annotation.as_ref() == Some(&name);
        if let Some(frame) = self.objects.last_mut() {
            frame.add(index, is_annotation, span);
        }
    }

    /// The next violation about a name, and the offset of the name.
    fn next_wanted(&self) -> Option<(usize, usize)> {
        let wanted = *self.wanted.last()?;
        Some((wanted, self.items.get(wanted)?.span.start))
    }

    /// A name that a violation is about, by the violation's index and its own one in the table.
    fn violation(&mut self, wanted: usize, index: Option<usize>) {
        let depth = self.objects.len();
        let (Some(item), Some(frame)) = (self.items.get_mut(wanted), self.objects.last()) else { return };
        if item.code == Code::UnknownProperty {
            self.pending.push((depth - 1, wanted));
        } else if let Some((_, first)) = frame.names.iter().find(|(other, _)| *other == index) {
            item.found = Found::SetBefore(*first);
        }
    }
}

impl Frame {
    fn add(&mut self, index: Option<usize>, is_annotation: bool, span: Span) {
        let is_new = match index {
            Some(index) => self.declared & 1 << index == 0,
            None => is_annotation && !self.names.iter().any(|(other, _)| other.is_none()),
        };
        if is_new {
            self.declared |= index.map_or(0, |index| 1 << index);
            self.names.push((index, span));
        }
    }
}

/// The object that a value is or holds.
fn inner(check: &'static ValueCheck) -> Option<&'static ObjectTable> {
    check.object().or_else(|| check.items()?.object())
}

/// The name at a span, without its quotation marks.
fn name_at(bytes: &[u8], span: Span) -> Cow<'_, str> {
    let (start, end) = (span.start + 1, span.end.saturating_sub(1));
    let escaped = bytes.get(start..end).is_some_and(|name| name.contains(&b'\\'));
    Scanner::new(bytes).text(RawString { start, end, escaped })
}
