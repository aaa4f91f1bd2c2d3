//! Where in a body something stands, as a chain on the stack that is rendered only when something is reported.
//!
//! It is handed on by reference, and a [`Span`] beside it in registers: where nothing is wrong, nobody reads them.

use std::io::Write;

use super::shape::Shape;

/// A value: the step to it from the value around it, and the steps before.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    parent: Option<&'p Self>,
    step: Step<'p>,
    /// The object that the value stands in; the body's own at the top.
    pub(super) shape: &'static Shape,
    /// How many objects and arrays stand around the value.
    pub(super) level: usize,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    /// None: the body, or something inside a value of which only the depth matters.
    None,
    /// A declared name, which has nothing to escape.
    Declared(&'static str),
    /// A name as it was read: UTF-8, which is checked where it is rendered.
    Read(&'p [u8]),
    Item(usize),
}

/// The bytes of something: the first, and the one after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    /// That of what is read from no bytes.
    pub(super) const NONE: Self = Self { start: usize::MAX, end: usize::MAX };

    #[inline]
    pub(super) fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

impl<'p> Path<'p> {
    /// The body.
    #[inline]
    pub(super) fn body(shape: &'static Shape) -> Self {
        Self { parent: None, step: Step::None, shape, level: 0 }
    }

    /// The value of a declared name in an object.
    #[inline]
    pub(super) fn declared(object: &'p Self, name: &'static str, shape: &'static Shape) -> Self {
        Self { parent: Some(object), step: Step::Declared(name), shape, level: object.level + 1 }
    }

    /// The value of any name, UTF-8, in an object.
    #[inline]
    pub(super) fn read(object: &'p Self, name: &'p [u8], shape: &'static Shape) -> Self {
        Self { parent: Some(object), step: Step::Read(name), shape, level: object.level + 1 }
    }

    /// An item of an array.
    #[inline]
    pub(super) fn item(array: &'p Self, index: usize) -> Self {
        Self { parent: Some(array), step: Step::Item(index), shape: array.shape, level: array.level + 1 }
    }

    /// A value somewhere inside one that is read over: it is reported at that one's place.
    #[inline]
    pub(super) fn inside(around: &'p Self) -> Self {
        Self { parent: Some(around), step: Step::None, shape: around.shape, level: around.level + 1 }
    }

    /// Whether it is an item of an array.
    #[inline]
    pub(super) fn is_item(&self) -> bool {
        matches!(self.step, Step::Item(_))
    }

    /// Appends the JSON Pointer (RFC 6901). As deep as the schema, never as the input.
    pub(super) fn render(&self, pointer: &mut Vec<u8>) {
        // The body itself adds nothing.
        if let Some(parent) = self.parent.filter(|parent| parent.level > 0) {
            parent.render(pointer);
        }
        match self.step {
            Step::None => {}
            Step::Item(index) => render_index(index, pointer),
            Step::Declared(name) => {
                pointer.push(b'/');
                pointer.extend_from_slice(name.as_bytes());
            }
            Step::Read(name) => render_name(name, pointer),
        }
    }
}

fn render_index(index: usize, pointer: &mut Vec<u8>) {
    pointer.push(b'/');
    if let Some(digit) = u8::try_from(index).ok().filter(|index| *index < 10) {
        pointer.push(b'0' + digit);
        return;
    }
    // Writing to memory cannot fail.
    let _ = write!(pointer, "{index}");
}

fn render_name(name: &[u8], pointer: &mut Vec<u8>) {
    pointer.push(b'/');
    if !name.iter().any(|byte| matches!(byte, b'~' | b'/')) {
        pointer.extend_from_slice(name);
        return;
    }
    for byte in name {
        match byte {
            b'~' => pointer.extend_from_slice(b"~0"),
            b'/' => pointer.extend_from_slice(b"~1"),
            byte => pointer.push(*byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;
    use crate::payload::Payload;

    #[test]
    fn pointers_escape_what_rfc_6901_escapes() {
        let shape = Payload::ALL[0].body().shape;
        let body = Path::body(shape);
        let sources = Path::declared(&body, "sources", shape);
        let item = Path::item(&sources, 10);
        let name = Path::read(&item, b"a~/b~1", shape);
        let mut pointer = Vec::new();
        name.render(&mut pointer);
        assert_eq!(pointer, b"/sources/10/a~0~1b~01");
    }
}
