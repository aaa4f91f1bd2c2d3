//! Skipping a value of any depth without recursion.

use super::{Expected, Scanner, Stop};

/// Whether a text is JSON, nested at most as deep as `budget`.
pub(crate) fn is_json(text: &[u8], budget: usize) -> bool {
    let (mut scanner, mut too_deep) = (Scanner::new(text), None);
    scanner.skip_value(budget, &mut too_deep).is_ok() && scanner.end().is_ok() && too_deep.is_none()
}

impl Scanner<'_> {
    /// Steps over any value, and the whitespace before it.
    ///
    /// Sets `too_deep` to the offset of the first bracket that is nested deeper than `budget`. The value is checked to
    /// its end in any case.
    #[inline(never)]
    pub(crate) fn skip_value(&mut self, budget: usize, too_deep: &mut Option<usize>) -> Result<(), Stop> {
        // A local copy keeps the position in a register.
        let mut scanner = *self;
        let skipped = scanner.skip_levels(budget, too_deep);
        *self = scanner;
        skipped
    }

    #[inline(always)]
    fn skip_levels(&mut self, budget: usize, too_deep: &mut Option<usize>) -> Result<(), Stop> {
        let mut brackets = OpenBrackets::default();
        loop {
            let first = self.skip_whitespace();
            if let b'{' | b'[' = first {
                if brackets.depth == budget && too_deep.is_none() {
                    *too_deep = Some(self.position);
                }
                let is_object = first == b'{';
                brackets.open(is_object);
                self.position += 1;
                let next = self.skip_whitespace();
                if next != closing_bracket(is_object) {
                    if is_object {
                        self.property_name(next, Expected::NameOrEndOfObject)?;
                    }
                    continue;
                }
                self.position += 1;
                brackets.close();
            } else {
                self.scalar(first)?;
            }
            if self.close_brackets(&mut brackets)? {
                return Ok(());
            }
        }
    }

    /// After a value: steps over the closing brackets that follow, to the start of the next value. True if there is
    /// none.
    #[inline(always)]
    fn close_brackets(&mut self, brackets: &mut OpenBrackets) -> Result<bool, Stop> {
        while brackets.depth != 0 {
            let in_object = brackets.in_object();
            let next = self.skip_whitespace();
            if next == b',' {
                self.position += 1;
                if in_object {
                    let quote = self.skip_whitespace();
                    self.property_name(quote, Expected::Name)?;
                }
                return Ok(false);
            }
            if next != closing_bracket(in_object) {
                return self.fail(if in_object {
                    Expected::CommaOrEndOfObject
                } else {
                    Expected::CommaOrEndOfArray
                });
            }
            self.position += 1;
            brackets.close();
        }
        Ok(true)
    }

    #[inline(always)]
    fn property_name(&mut self, quote: u8, expected: Expected) -> Result<(), Stop> {
        if quote != b'"' {
            return self.fail(expected);
        }
        self.string()?;
        if self.skip_whitespace() != b':' {
            return self.fail(Expected::Colon);
        }
        self.position += 1;
        Ok(())
    }

    #[inline(always)]
    fn scalar(&mut self, first: u8) -> Result<(), Stop> {
        match first {
            b'"' => self.string().map(drop),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.fail_value(),
        }
    }
}

#[inline(always)]
fn closing_bracket(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}

/// The open brackets, one bit each, 1 for an object: the inner 64 in a word, the outer ones in a `Vec`.
#[derive(Default)]
struct OpenBrackets {
    depth: usize,
    innermost: u64,
    outer: Vec<u64>,
}

impl OpenBrackets {
    #[inline(always)]
    fn open(&mut self, is_object: bool) {
        if self.depth != 0 && self.depth % 64 == 0 {
            self.spill();
        }
        self.innermost = self.innermost << 1 | u64::from(is_object);
        self.depth += 1;
    }

    #[inline(always)]
    fn close(&mut self) {
        self.depth -= 1;
        self.innermost >>= 1;
        if self.depth % 64 == 0 {
            self.innermost = self.outer.pop().unwrap_or(0);
        }
    }

    #[inline(always)]
    fn in_object(&self) -> bool {
        self.innermost & 1 == 1
    }

    #[cold]
    #[inline(never)]
    fn spill(&mut self) {
        self.outer.push(self.innermost);
    }
}
