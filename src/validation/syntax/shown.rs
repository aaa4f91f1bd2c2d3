//! A few words about what was found, kept without an allocation.

use std::fmt;

use crate::text::truncated;

/// The maximum number of bytes: more than a cut word with every character escaped.
const MAX_BYTES: usize = 120;

/// A short text that is safe to print.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown {
    bytes: [u8; MAX_BYTES],
    length: usize,
}

impl Shown {
    pub(super) fn new(text: fmt::Arguments<'_>) -> Self {
        let mut shown = Self { bytes: [0; MAX_BYTES], length: 0 };
        // Cutting is not a failure.
        let _ = fmt::write(&mut shown, text);
        shown
    }

    /// UTF-8.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl fmt::Write for Shown {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let free = self.bytes.get_mut(self.length..).unwrap_or_default();
        let kept = truncated(text.as_bytes(), free.len());
        free.iter_mut().zip(kept).for_each(|(to, from)| *to = *from);
        self.length += kept.len();
        if kept.len() == text.len() { Ok(()) } else { Err(fmt::Error) }
    }
}

impl From<&str> for Shown {
    fn from(text: &str) -> Self {
        Self::new(format_args!("{text}"))
    }
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(self.as_bytes()), f)
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, Shown};

    #[test]
    fn text_is_cut_between_characters() {
        let long = "é".repeat(MAX_BYTES);
        let shown = Shown::new(format_args!("`{long}`"));
        let text = std::str::from_utf8(shown.as_bytes()).unwrap();
        assert_eq!(text, format!("`{}", "é".repeat((MAX_BYTES - 1) / 2)));
        assert_eq!(Shown::from("`=>`").as_bytes(), b"`=>`");
        assert_eq!(format!("{:?}", Shown::from("a\"b")), r#""a\"b""#);
    }
}
