//! Replaces a schema file with arbitrary text: diagnostics or output, no panic.
//!
//! The first byte selects the file; the rest is its text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use msgraph_profile_codegen::{Source, generate, parse};

static SCHEMAS: LazyLock<Vec<Source>> = LazyLock::new(|| {
    Source::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas")).expect("the schema files")
});

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, text)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mut sources = SCHEMAS.clone();
    let index = usize::from(which) % sources.len();
    text.clone_into(&mut sources[index].text);
    // Most texts fail here already, without reading the other files.
    if let Err(diagnostics) = parse::parse(&[&sources[index]]) {
        assert!(!diagnostics.is_empty());
        return;
    }
    match generate(&sources) {
        Ok(files) => assert!(!files.is_empty()),
        Err(diagnostics) => assert!(!diagnostics.is_empty()),
    }
});
