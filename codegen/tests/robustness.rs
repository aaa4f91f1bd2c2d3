//! No text makes the generator panic: it reports mistakes or generates output.
//!
//! Each schema file of the crate is cut off, loses single lines, and is changed byte by byte, while the other files stay
//! unchanged. The phases run one by one, so the other files are parsed only once.

#![cfg(test)]

#[path = "harness/random.rs"]
mod random;
#[path = "harness/sources.rs"]
mod sources;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use msgraph_profile_codegen::FileKind;
use msgraph_profile_codegen::model::Model;
use msgraph_profile_codegen::{Source, emit, generate, parse, resolve};
use random::Random;

/// How many cuts there are in total; likewise lines removed and bytes changed. Each file has its share, so more files do
/// not take more time.
const CUTS: usize = 1500;
const LINES: usize = 1500;
const EDITS: usize = 2000;

#[test]
fn a_file_that_is_cut_off_does_not_panic() {
    check_variants(CUTS, |text, share| {
        let every = text.len().div_ceil(share);
        let cuts = (0..text.len()).step_by(every).filter(|at| text.is_char_boundary(*at));
        cuts.map(|at| text[..at].to_owned()).collect()
    });
}

#[test]
fn a_file_without_a_line_does_not_panic() {
    check_variants(LINES, |text, share| {
        let lines: Vec<&str> = text.lines().collect();
        let without = |left_out: usize| {
            let kept = lines.iter().enumerate().filter(|(index, _)| *index != left_out);
            kept.flat_map(|(_, line)| [*line, "\n"]).collect()
        };
        (0..lines.len()).step_by(lines.len().div_ceil(share)).map(without).collect()
    });
}

#[test]
fn a_file_with_a_changed_byte_does_not_panic() {
    check_variants(EDITS, |text, share| {
        let mut random = Random(u64::try_from(text.len()).unwrap());
        (0..share).filter_map(|_| edit(text, &mut random)).collect()
    });
}

#[test]
fn a_missing_file_does_not_panic() {
    let sources = schemas();
    for index in 0..sources.len() {
        let mut fewer = sources.clone();
        fewer.remove(index);
        assert_no_panic(&sources[index], || drop(generate(&fewer)));
        assert_no_panic(&sources[index], || drop(generate(&sources[index..=index])));
    }
    assert!(generate(&[]).is_ok());
}

/// The text with one byte replaced, removed or inserted; `None` if the result is not UTF-8.
fn edit(text: &str, random: &mut Random) -> Option<String> {
    const BYTES: &[u8] = b"\"'[]{}=#.,_-\\\n\t\0 aZ09\x7f";
    let mut bytes = text.as_bytes().to_vec();
    let (at, byte) = (random.below(bytes.len()), BYTES[random.below(BYTES.len())]);
    match random.below(3) {
        0 => bytes[at] = byte,
        1 => drop(bytes.remove(at)),
        _ => bytes.insert(at, byte),
    }
    String::from_utf8(bytes).ok()
}

/// The entity types that are tested: with their bases, and what they use, they have everything that a file can have.
const ENTITY_TYPES: &[&str] =
    &["entity", "itemFacet", "itemEmail", "personAnniversary", "personInterest", "workPosition"];

/// The schema files of those types: with all of them, emitting takes minutes.
fn schemas() -> Vec<Source> {
    let mut sources = sources::read(&sources::tests_folder("../../schemas"));
    let is_of_type =
        |source: &Source| matches!(source.kind(), Some(FileKind::EntityType | FileKind::Operations));
    sources.retain(|source| !is_of_type(source) || ENTITY_TYPES.contains(&source.name()));
    assert!(!sources.is_empty(), "no schema files");
    sources
}

/// Generates with every variant of every file instead of the file; the files share the number of variants.
fn check_variants(in_all: usize, variants: impl Fn(&str, usize) -> Vec<String> + Sync) {
    let sources = schemas();
    let share = in_all.div_ceil(sources.len());
    thread::scope(|scope| {
        for (index, source) in sources.iter().enumerate() {
            let (sources, variants) = (&sources, &variants);
            scope.spawn(move || {
                let texts = variants(&source.text, share).into_iter();
                let variants: Vec<Source> = texts.map(|text| Source::new(&*source.path, text)).collect();
                check_variants_of(sources, index, &variants);
            });
        }
    });
}

fn check_variants_of(sources: &[Source], index: usize, variants: &[Source]) {
    let mut files = parse::parse(&sources.iter().collect::<Vec<_>>()).unwrap();
    let mut seen = BTreeSet::new();
    for variant in variants {
        assert_no_panic(variant, || match parse::parse(&[variant]) {
            Err(diagnostics) => assert!(!diagnostics.is_empty()),
            Ok(mut parsed) => files[index] = parsed.remove(0),
        });
        assert_no_panic(variant, || match resolve::resolve(&files) {
            Err(diagnostics) => assert!(!diagnostics.is_empty()),
            // Descriptions do not matter to the emitters, and emitting is slow.
            Ok(model) if seen.insert(names(&model)) => drop(emit::emit(&model)),
            Ok(_) => {}
        });
    }
}

/// Everything in the model that becomes part of a Rust name or type.
fn names(model: &Model) -> Vec<String> {
    let mut names = Vec::new();
    for ty in &model.types {
        names.push(format!("{} {:?} {:?} {:?}", ty.rust_name, ty.kind, ty.is_abstract, ty.rust_trait));
        names.extend(
            ty.properties.iter().map(|property| format!("{} {:?}", property.rust_name, property.value)),
        );
    }
    for ty in &model.enums {
        names.push(format!("{} {}", ty.rust_name, ty.flags));
        names.extend(ty.members.iter().map(|member| member.rust_name.clone()));
    }
    let bodies = model.operations.iter().filter_map(|operation| operation.body.as_ref());
    names.extend(bodies.map(|body| format!("{} {:?}", body.rust_name, body.settable)));
    names
}

fn assert_no_panic(source: &Source, generate: impl FnOnce()) {
    let outcome = catch_unwind(AssertUnwindSafe(generate));
    assert!(outcome.is_ok(), "panic caused by {}:\n{}", source.path, source.text);
}
