//! Hashes by which programs recognize a violation in a later run.

use std::collections::HashMap;

use msgraph_profile::{Code, Violation};

/// The fingerprints of the violations of a body, which stay the same when lines move.
#[derive(Default)]
pub(super) struct Fingerprints<'r> {
    /// How often each location has violated each rule so far.
    seen: HashMap<(Code, Option<&'r str>), usize>,
}

impl<'r> Fingerprints<'r> {
    /// The hash of the code and pointer of the next violation, and of how often both occurred before.
    pub(super) fn next(&mut self, violation: &Violation<'r>) -> String {
        hash(&self.text(violation))
    }

    /// The hash of the same, and of the file.
    pub(super) fn next_in(&mut self, file: &str, violation: &Violation<'r>) -> String {
        hash(&format!("{file}\n{}", self.text(violation)))
    }

    fn text(&mut self, violation: &Violation<'r>) -> String {
        let (code, pointer) = (violation.code(), violation.pointer());
        let seen = self.seen.entry((code, pointer)).or_default();
        let text = format!("{code}\n{}\n{seen}", pointer.unwrap_or("-"));
        *seen += 1;
        text
    }
}

/// The FNV-1a hash of a text, in hexadecimal digits.
pub(super) fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    format!("{hash:016x}")
}
