//! The search for the names that others of their object repeat.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::io::Write;

use super::{Wanted, name_at};
use crate::scan::{RawString, Scanner, Stop};
use crate::validation::report::suggestion::is_same;
use crate::validation::report::{Found, Item, Span};
use crate::validation::rules::Code;
use crate::validation::syntax::SyntaxKind;
use crate::validation::tables::{ObjectTable, PropertyTable, ValueCheck};

/// The memory of a search, which another search can reuse.
#[derive(Clone, Default)]
pub(crate) struct Scratch {
    /// The violations whose names come later, the last one first.
    pub(super) wanted: Vec<Wanted>,
    /// The brackets that are open.
    frames: Vec<Frame>,
    /// The pointer to the innermost of them.
    pointer: Vec<u8>,
    /// The first of each declared name of all open objects, and of the annotation, which has no index.
    names: Vec<(Option<usize>, Span)>,
    /// Unknown names of open objects whose twins may come later, each after the index of the object.
    pending: Vec<(usize, Wanted)>,
}

impl Scratch {
    pub(super) fn clear(&mut self) {
        let Self { wanted, frames, pointer, names, pending } = self;
        wanted.clear();
        frames.clear();
        pointer.clear();
        names.clear();
        pending.clear();
    }
}

/// The search for names in the objects that violations are in. It looks into no others.
pub(super) struct Search<'t> {
    scanner: Scanner<'t>,
    /// The pointers of the violations.
    text: &'t [u8],
    items: &'t mut [Item],
    memory: &'t mut Scratch,
    /// The annotation that is set twice, which no table declares.
    annotation: Option<Cow<'t, str>>,
}

/// An open bracket.
#[derive(Clone)]
struct Frame {
    /// The table of an object, or of the items of an array.
    table: &'static ObjectTable,
    /// The index of the next item of an array; `None` for an object.
    item: Option<usize>,
    is_first: bool,
    /// The length of the pointer to what it is in.
    outer: usize,
    /// A bit for each declared name so far, by its index in the table.
    declared: u64,
    /// Where its names begin among those of all open objects.
    names: usize,
}

impl<'t> Search<'t> {
    pub(super) fn new(
        bytes: &'t [u8],
        text: &'t [u8],
        items: &'t mut [Item],
        memory: &'t mut Scratch,
    ) -> Self {
        memory
            .wanted
            .sort_unstable_by_key(|wanted| Reverse(items.get(wanted.item).map(|item| item.span.start)));
        let annotation = items.iter().filter(|item| item.code == Code::DuplicateProperty).find_map(|item| {
            let name = name_at(bytes, item.span);
            (item.object.find)(name.as_bytes()).is_none().then_some(name)
        });
        let mut scanner = Scanner::new(bytes);
        let is_mark = |item: &&Item| item.syntax() == Some(SyntaxKind::ByteOrderMark);
        scanner.position = items.iter().find(is_mark).map_or(0, |mark| mark.span.end);
        memory.names.reserve(16);
        memory.pointer.reserve(64);
        Self { scanner, text, items, memory, annotation }
    }

    pub(super) fn run(mut self, body: &'static ObjectTable) {
        let mut step = self.value(body, 0);
        while step.is_ok() && !(self.memory.wanted.is_empty() && self.memory.pending.is_empty()) {
            let Some(frame) = self.memory.frames.last_mut() else { return };
            let is_first = std::mem::take(&mut frame.is_first);
            step = if frame.item.is_some() { self.item(is_first) } else { self.pair(is_first) };
        }
        // Of objects that are not closed, the text has no other names.
        while !self.memory.frames.is_empty() {
            self.close();
        }
    }

    /// A name and its value, or the end of the object.
    fn pair(&mut self, is_first: bool) -> Result<(), Stop> {
        let Some(raw) = self.scanner.next_name(is_first)? else {
            self.close();
            return Ok(());
        };
        let property = self.name(raw);
        self.scanner.colon()?;
        match property.and_then(|property| Some((property.name, inner(property.check)?))) {
            Some((name, table)) => {
                let outer = self.memory.pointer.len();
                self.memory.pointer.push(b'/');
                self.memory.pointer.extend_from_slice(name.as_bytes());
                self.step_into(outer, table)
            }
            None => self.skip(),
        }
    }

    /// An item, or the end of the array.
    fn item(&mut self, is_first: bool) -> Result<(), Stop> {
        if !self.scanner.next_item(is_first)? {
            self.close();
            return Ok(());
        }
        let Scratch { frames, pointer, .. } = &mut *self.memory;
        let Some(Frame { table, item: Some(item), .. }) = frames.last_mut() else { return Ok(()) };
        let (table, outer) = (*table, pointer.len());
        // Writing to memory cannot fail.
        let _ = write!(pointer, "/{item}");
        *item += 1;
        self.step_into(outer, table)
    }

    /// The value at the pointer, of which `outer` leads to what it is in. It is skipped if the next violation is not in it.
    fn step_into(&mut self, outer: usize, table: &'static ObjectTable) -> Result<(), Stop> {
        let next = self.memory.wanted.last().and_then(|wanted| self.items.get(wanted.item));
        let next = next.and_then(|item| self.text.get(item.pointer.0..item.pointer.1)).unwrap_or_default();
        if next.strip_prefix(self.memory.pointer.as_slice()).is_some_and(|rest| rest.starts_with(b"/")) {
            return self.value(table, outer);
        }
        self.memory.pointer.truncate(outer);
        self.skip()
    }

    /// A value to look into, if it is an object or an array of objects.
    fn value(&mut self, table: &'static ObjectTable, outer: usize) -> Result<(), Stop> {
        let item = match self.scanner.skip_whitespace() {
            b'{' => None,
            b'[' => Some(0),
            _ => {
                self.memory.pointer.truncate(outer);
                return self.skip();
            }
        };
        self.scanner.position += 1;
        let names = self.memory.names.len();
        self.memory.frames.push(Frame { table, item, is_first: true, outer, declared: 0, names });
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Stop> {
        if self.scanner.skip_whitespace() == b'"' {
            // Most values are strings.
            return self.scanner.string().map(drop);
        }
        self.scanner.skip_value(usize::MAX, &mut None)
    }

    fn close(&mut self) {
        if let Some(frame) = self.memory.frames.pop() {
            self.memory.pointer.truncate(frame.outer);
            self.resolve(&frame);
            self.memory.names.truncate(frame.names);
        }
    }

    /// Gives the unknown names of an object the declared ones beside them.
    fn resolve(&mut self, frame: &Frame) {
        // Those of the objects around it were pushed before.
        while let Some((object, wanted)) = self.memory.pending.last().copied() {
            if object != self.memory.frames.len() {
                break;
            }
            self.memory.pending.pop();
            let names = self.memory.names.get(frame.names..).unwrap_or_default();
            let Some(item) = self.items.get_mut(wanted.item) else { continue };
            let twin = twin(self.scanner.bytes, item, frame.table, names);
            item.found = Found::Beside { names: frame.declared, twin };
        }
    }

    /// A name, which may be the one that a violation is about; returns the property that it declares.
    fn name(&mut self, raw: RawString) -> Option<&'static PropertyTable> {
        let span = Span::new(raw.start - 1, raw.end + 1);
        let name = self.scanner.utf8(raw);
        let table = self.memory.frames.last()?.table;
        let index = (table.find)(&name);
        while let Some((wanted, start)) = self.next_wanted() {
            if start > span.start {
                break;
            }
            self.memory.wanted.pop();
            if start == span.start {
                self.violation(wanted, index);
            }
        }
        let is_annotation = index.is_none() && self.annotation.as_deref().map(str::as_bytes) == Some(&*name);
        let Scratch { frames, names, .. } = &mut *self.memory;
        let is_new = frames.last_mut()?.add(index, is_annotation, span, names);
        let property = table.properties.get(index?)?;
        if is_new && span.end - span.start == property.name.len() + 2 {
            self.found_twin(index?, span.start);
        }
        Some(property)
    }

    /// The next violation about a name, and the offset of the name.
    fn next_wanted(&self) -> Option<(Wanted, usize)> {
        let wanted = *self.memory.wanted.last()?;
        Some((wanted, self.items.get(wanted.item)?.span.start))
    }

    /// A name that a violation is about, and its index in the table.
    fn violation(&mut self, wanted: Wanted, index: Option<usize>) {
        let depth = self.memory.frames.len();
        let (Some(item), Some(frame)) = (self.items.get_mut(wanted.item), self.memory.frames.last()) else {
            return;
        };
        if item.code == Code::UnknownProperty {
            self.memory.pending.push((depth - 1, wanted));
            return;
        }
        let names = self.memory.names.get(frame.names..).unwrap_or_default();
        if let Some((_, first)) = names.iter().find(|(other, _)| *other == index) {
            item.found = Found::SetBefore(*first);
        }
    }

    /// The first of a declared name: nothing is left to find for the unknown names of its object that it is the twin of.
    fn found_twin(&mut self, index: usize, start: usize) {
        let Self { text, items, memory: Scratch { wanted, frames, pending, .. }, .. } = self;
        let mut found = |item: &mut Item| {
            if let Found::Beside { twin, .. } = &mut item.found {
                *twin = u8::try_from(index).ok().map(|index| (index, start));
            }
        };
        let object = frames.len() - 1;
        let mut next = pending.partition_point(|(other, _)| *other < object);
        while let Some((_, unknown)) = pending.get(next) {
            if unknown.twin == Some(index) {
                items.get_mut(unknown.item).into_iter().for_each(&mut found);
                pending.swap_remove(next);
            } else {
                next += 1;
            }
        }
        // If a name is repeated, a later object may have the same pointer, except the body.
        if object == 0 {
            wanted.retain(|unknown| {
                let is_twin = unknown.twin == Some(index);
                let item = items.get_mut(unknown.item).filter(|item| is_twin && is_in_body(text, item));
                item.map(&mut found).is_none()
            });
        }
    }
}

/// Whether a violation is about a name of the body itself.
fn is_in_body(text: &[u8], item: &Item) -> bool {
    let pointer = text.get(item.pointer.0..item.pointer.1).unwrap_or_default();
    pointer.strip_prefix(b"/").is_some_and(|name| !name.contains(&b'/'))
}

/// The declared name that an unknown one is another spelling of, among the names of their object: its index, and where
/// it begins.
fn twin(
    bytes: &[u8],
    unknown: &Item,
    table: &ObjectTable,
    names: &[(Option<usize>, Span)],
) -> Option<(u8, usize)> {
    let name = name_at(bytes, unknown.span);
    names.iter().find_map(|(index, span)| {
        let declared = table.properties.get((*index)?)?.name;
        let is_twin = is_same(&name, declared) && span.end - span.start == declared.len() + 2;
        is_twin.then_some((u8::try_from((*index)?).ok()?, span.start))
    })
}

impl Frame {
    /// Adds a name; returns whether it is the first of a declared name, or of the annotation.
    fn add(
        &mut self,
        index: Option<usize>,
        is_annotation: bool,
        span: Span,
        names: &mut Vec<(Option<usize>, Span)>,
    ) -> bool {
        let own = names.get(self.names..).unwrap_or_default();
        let is_new = match index {
            Some(index) => self.declared & 1 << index == 0,
            None => is_annotation && !own.iter().any(|(other, _)| other.is_none()),
        };
        if is_new {
            self.declared |= index.map_or(0, |index| 1 << index);
            names.push((index, span));
        }
        is_new
    }
}

/// The object that a value is or holds.
fn inner(check: &'static ValueCheck) -> Option<&'static ObjectTable> {
    check.object().or_else(|| check.items()?.object())
}
