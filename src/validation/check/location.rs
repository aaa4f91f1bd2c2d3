//! A location in a body, as a chain on the stack that is rendered only if something is reported.
//!
//! It is passed by reference, and a span beside it in registers: if nothing is wrong, neither is read.

use std::io::Write;

use crate::validation::tables::ObjectTable;

/// A value: the step to it from the value it is in, and the steps before that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Location<'p> {
    parent: Option<&'p Self>,
    step: Step<'p>,
    /// The table of the object that the value is in; at the top, of the body itself.
    pub(crate) object: &'static ObjectTable,
    /// How many objects and arrays the value is nested in.
    pub(crate) depth: usize,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    /// None: the body.
    None,
    /// A declared name, which has nothing to escape.
    Declared(&'static str),
    /// A name as it was read: UTF-8, which is checked when it is rendered.
    Read(&'p [u8]),
    Item(usize),
}

impl<'p> Location<'p> {
    /// The body.
    #[inline]
    pub(crate) fn body(object: &'static ObjectTable) -> Self {
        Self { parent: None, step: Step::None, object, depth: 0 }
    }

    /// The value of a declared name in an object.
    #[inline]
    pub(crate) fn declared(parent: &'p Self, name: &'static str, object: &'static ObjectTable) -> Self {
        Self { parent: Some(parent), step: Step::Declared(name), object, depth: parent.depth + 1 }
    }

    /// The value of any name, UTF-8, in an object.
    #[inline]
    pub(crate) fn read(parent: &'p Self, name: &'p [u8], object: &'static ObjectTable) -> Self {
        Self { parent: Some(parent), step: Step::Read(name), object, depth: parent.depth + 1 }
    }

    /// An item of an array.
    #[inline]
    pub(crate) fn item(array: &'p Self, index: usize) -> Self {
        Self { parent: Some(array), step: Step::Item(index), object: array.object, depth: array.depth + 1 }
    }

    /// Whether it is an item of an array.
    #[inline]
    pub(crate) fn is_item(&self) -> bool {
        matches!(self.step, Step::Item(_))
    }

    /// Appends the JSON Pointer (RFC 6901). As deep as the schema, never as the input.
    pub(crate) fn render(&self, pointer: &mut Vec<u8>) {
        // The body itself adds nothing.
        if let Some(parent) = self.parent.filter(|parent| parent.depth > 0) {
            parent.render(pointer);
        }
        if let Step::Declared(name) = self.step {
            render_plain(name.as_bytes(), pointer);
        } else {
            self.step.render(pointer);
        }
    }
}

impl Step<'_> {
    #[inline(never)]
    fn render(self, pointer: &mut Vec<u8>) {
        match self {
            Step::None => {}
            Step::Declared(name) => render_plain(name.as_bytes(), pointer),
            Step::Read(name) if name.iter().any(|byte| matches!(byte, b'~' | b'/')) => {
                render_escaped(name, pointer);
            }
            Step::Read(name) => render_plain(name, pointer),
            Step::Item(index) => match u8::try_from(index) {
                Ok(digit @ 0..10) => pointer.extend_from_slice(&[b'/', b'0' + digit]),
                _ => render_index(index, pointer),
            },
        }
    }
}

#[inline]
fn render_plain(name: &[u8], pointer: &mut Vec<u8>) {
    pointer.push(b'/');
    pointer.extend_from_slice(name);
}

#[cold]
#[inline(never)]
fn render_index(index: usize, pointer: &mut Vec<u8>) {
    // Writing to memory cannot fail.
    let _ = write!(pointer, "/{index}");
}

#[cold]
#[inline(never)]
fn render_escaped(name: &[u8], pointer: &mut Vec<u8>) {
    pointer.push(b'/');
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
    use super::Location;
    use crate::payload::Payload;

    #[test]
    fn pointers_escape_what_rfc_6901_escapes() {
        let object = Payload::ALL[0].object();
        let body = Location::body(object);
        let sources = Location::declared(&body, "sources", object);
        let item = Location::item(&sources, 10);
        let name = Location::read(&item, b"a~/b~1", object);
        let mut pointer = Vec::new();
        name.render(&mut pointer);
        assert_eq!(pointer, b"/sources/10/a~0~1b~01");
    }
}
