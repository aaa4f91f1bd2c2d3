//! Where in a body something stands, as a chain on the stack that is rendered only when something is reported.

use std::fmt::Write;

/// A step from a value into one of its parts, and the steps before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'p> {
    parent: Option<&'p Self>,
    step: Step<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'p> {
    Name(&'p str),
    Item(usize),
}

impl<'p> Path<'p> {
    pub(super) fn name(parent: Option<&'p Self>, name: &'p str) -> Self {
        Self { parent, step: Step::Name(name) }
    }

    pub(super) fn item(parent: Option<&'p Self>, index: usize) -> Self {
        Self { parent, step: Step::Item(index) }
    }

    /// Appends the JSON Pointer (RFC 6901). As deep as the schema, never as the input.
    pub(super) fn render(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.render(pointer);
        }
        pointer.push('/');
        match self.step {
            Step::Item(index) => {
                // Writing to a String cannot fail.
                let _ = write!(pointer, "{index}");
            }
            Step::Name(name) if name.contains(['~', '/']) => {
                for part in name.split_inclusive(['~', '/']) {
                    match part.strip_suffix('~') {
                        Some(before) => pointer.extend([before, "~0"]),
                        None => match part.strip_suffix('/') {
                            Some(before) => pointer.extend([before, "~1"]),
                            None => pointer.push_str(part),
                        },
                    }
                }
            }
            Step::Name(name) => pointer.push_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn pointers_escape_what_rfc_6901_escapes() {
        let sources = Path::name(None, "sources");
        let item = Path::item(Some(&sources), 10);
        let name = Path::name(Some(&item), "a~/b~1");
        let mut pointer = String::new();
        name.render(&mut pointer);
        assert_eq!(pointer, "/sources/10/a~0~1b~01");
    }
}
