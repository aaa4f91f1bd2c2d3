//! Compares arbitrary text, as `$metadata` or as typings, with the schema files of drift's own tests.
//!
//! The first byte selects the form and the size of a read. What is found does not depend on that size, errors name a line
//! of the text, and differences a line of the schema files.

#![no_main]

use std::io::BufReader;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use msgraph_profile_codegen::Source;
use msgraph_profile_drift::{Declared, GLOBAL_CLOUD, ReadError, Schema, compare, csdl, typings};

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    Source::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../drift/tests/schemas"))
        .expect("the schema files")
});
static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::read(&SOURCES).expect("no mistakes"));

fuzz_target!(|input: &[u8]| {
    let Some((&selector, text)) = input.split_first() else { return };
    let size = usize::from(selector / 2) + 1;
    let (whole, in_parts) = if selector % 2 == 0 {
        (csdl::read(text, &SCHEMA), csdl::read(BufReader::with_capacity(size, text), &SCHEMA))
    } else {
        (typings::read(text, &SCHEMA), typings::read(BufReader::with_capacity(size, text), &SCHEMA))
    };
    assert_eq!(shown(&whole), shown(&in_parts), "read in parts of {size} bytes");
    match whole {
        Ok(declared) => check_differences(&declared),
        Err(error) => check_error(&error, text),
    }
});

fn shown(result: &Result<Declared, ReadError>) -> String {
    match result {
        Ok(declared) => format!("{declared:?}"),
        Err(error) => error.to_string(),
    }
}

fn check_error(error: &ReadError, text: &[u8]) {
    let lines = text.split(|byte| *byte == b'\n').count();
    assert!(error.line.is_none_or(|line| (1..=lines).contains(&line)), "{error}");
    assert!(!error.message.is_empty() && error.message.len() < 1000, "{error}");
}

fn check_differences(declared: &Declared) {
    let drift = compare(&SCHEMA, declared, GLOBAL_CLOUD);
    assert!(drift.compared <= SCHEMA.len());
    for difference in &drift.differences {
        let source = SOURCES.iter().find(|source| source.path == difference.file).expect("a schema file");
        assert!(source.text.get(difference.span.clone()).is_some(), "{difference:?}");
        let line = source.text[..difference.span.start].matches('\n').count() + 1;
        assert_eq!(difference.line, line, "{difference:?}");
    }
}
