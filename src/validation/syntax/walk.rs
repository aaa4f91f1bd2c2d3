//! Walks the brackets and names of text that is JSON up to some offset.

/// A step of the walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A bracket that opens an object or array, at its offset.
    Open(usize),
    /// A bracket that closes one.
    Close,
    /// A name in an object, from one quotation mark to the other.
    Name { start: usize, end: usize },
    /// A string that does not end before the offset.
    UnclosedString { start: usize },
}

/// A position in the text.
///
/// It is only correct for text that a scanner has read, up to where the scanner stopped.
pub(crate) struct Walk<'b> {
    bytes: &'b [u8],
    position: usize,
    open: Brackets,
    /// Whether a string here is a name.
    before_name: bool,
}

/// The number of brackets that are kept without an allocation.
const NEAR: usize = 64;

/// The offsets of the brackets that are open.
struct Brackets {
    near: [usize; NEAR],
    /// Those beyond the near ones.
    far: Vec<usize>,
    count: usize,
}

impl Brackets {
    fn push(&mut self, offset: usize) {
        match self.near.get_mut(self.count) {
            Some(next) => *next = offset,
            None => self.far.push(offset),
        }
        self.count += 1;
    }

    fn pop(&mut self) {
        self.far.pop();
        self.count = self.count.saturating_sub(1);
    }

    fn last(&self) -> Option<usize> {
        self.far.last().or_else(|| self.near.get(self.count.checked_sub(1)?)).copied()
    }
}

impl<'b> Walk<'b> {
    /// A walk through the text before `end`.
    pub(crate) fn new(bytes: &'b [u8], end: usize) -> Self {
        Self {
            bytes: bytes.get(..end).unwrap_or(bytes),
            position: 0,
            open: Brackets { near: [0; NEAR], far: Vec::new(), count: 0 },
            before_name: false,
        }
    }

    /// The offset of the innermost bracket that is open.
    pub(crate) fn innermost(&self) -> Option<usize> {
        self.open.last()
    }

    fn in_object(&self) -> bool {
        self.innermost().and_then(|open| self.bytes.get(open)) == Some(&b'{')
    }

    /// The end of the string that begins at an offset.
    fn string_end(&self, start: usize) -> Option<usize> {
        let mut position = start + 1;
        loop {
            match self.bytes.get(position)? {
                b'"' => return Some(position + 1),
                b'\\' => position += 2,
                _ => position += 1,
            }
        }
    }

    fn string(&mut self, start: usize) -> Option<Step> {
        let Some(end) = self.string_end(start) else {
            self.position = self.bytes.len();
            return Some(Step::UnclosedString { start });
        };
        self.position = end;
        std::mem::take(&mut self.before_name).then_some(Step::Name { start, end })
    }
}

impl Iterator for Walk<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        while let Some(&byte) = self.bytes.get(self.position) {
            let start = self.position;
            self.position += 1;
            match byte {
                b'{' | b'[' => {
                    self.open.push(start);
                    self.before_name = byte == b'{';
                    return Some(Step::Open(start));
                }
                b'}' | b']' => {
                    self.open.pop();
                    self.before_name = false;
                    return Some(Step::Close);
                }
                b',' => self.before_name = self.in_object(),
                b'"' => {
                    if let Some(step) = self.string(start) {
                        return Some(step);
                    }
                }
                _ => {}
            }
        }
        None
    }
}

/// The innermost bracket that is open at an offset.
pub(super) fn innermost_open(bytes: &[u8], offset: usize) -> Option<usize> {
    let mut walk = Walk::new(bytes, offset);
    walk.by_ref().for_each(drop);
    walk.innermost()
}

/// The beginning of the string that an offset is in.
pub(super) fn open_string(bytes: &[u8], offset: usize) -> Option<usize> {
    Walk::new(bytes, offset).find_map(|step| match step {
        Step::UnclosedString { start } => Some(start),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Step, Walk, innermost_open, open_string};

    #[test]
    fn names_and_brackets_are_found() {
        let text = br#"{"a":"b","c\"":["d",{"e":1}],"f":2}"#;
        let steps: Vec<Step> = Walk::new(text, text.len()).collect();
        let names = steps.iter().filter_map(|step| match step {
            Step::Name { start, end } => std::str::from_utf8(&text[*start..*end]).ok(),
            _ => None,
        });
        assert_eq!(names.collect::<Vec<_>>(), [r#""a""#, r#""c\"""#, r#""e""#, r#""f""#]);
        assert_eq!(steps.iter().filter(|step| matches!(step, Step::Open(_))).count(), 3);
        assert_eq!(steps.iter().filter(|step| **step == Step::Close).count(), 3);
    }

    #[test]
    fn deep_brackets_are_popped_in_order() {
        let text = [vec![b'['; 90], vec![b']'; 90]].concat();
        for end in 0..=text.len() {
            let innermost = if end <= 90 { end.checked_sub(1) } else { (180 - end).checked_sub(1) };
            assert_eq!(innermost_open(&text, end), innermost, "{end}");
        }
    }

    #[test]
    fn what_is_open_at_an_offset_is_found() {
        let text = br#"{"a": [{"]": 1}, "text"#;
        assert_eq!(innermost_open(text, text.len()), Some(6));
        assert_eq!(innermost_open(text, 9), Some(7));
        assert_eq!(open_string(text, text.len()), Some(17));
        assert_eq!(open_string(text, 16), None);
    }
}
