//! Replaces a schema file with arbitrary text: diagnostics or output, no panic.
//!
//! The first byte selects the file; the rest is its text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use msgraph_profile_codegen::{Source, generate_selected, model, parse};

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
    if let Err(diagnostics) = model(&sources) {
        assert!(!diagnostics.is_empty());
        return;
    }
    // Output for one entity type if the file describes one, since output for all takes much longer.
    let folder = sources[index].path.rsplit('/').nth(1).unwrap_or_default();
    let operations = format!("/{folder}/operations.toml");
    let is_shared = !sources.iter().any(|source| source.path.ends_with(&operations));
    let generated = generate_selected(&sources, |name| is_shared || name == folder);
    assert!(generated.is_ok(), "{generated:?}");
});
