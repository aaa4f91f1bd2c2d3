//! The same files in any order give the same output, byte by byte.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;
#[path = "harness/random.rs"]
mod random;
#[path = "harness/sources.rs"]
mod sources;

use std::path::{Path, PathBuf};

use msgraph_profile_codegen::{Diagnostic, OutputFile, Source, generate};
use random::Random;

const SHUFFLES: usize = 8;

#[test]
fn generating_twice_gives_the_same() {
    for folder in folders() {
        let sources = sources::read(&folder);
        assert_same(&generate(&sources), &generate(&sources), &folder);
    }
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let mut random = Random(1);
    for folder in folders() {
        let mut sources = sources::read(&folder);
        let expected = generate(&sources);
        sources.reverse();
        assert_same(&expected, &generate(&sources), &folder);
        for _ in 0..SHUFFLES {
            shuffle(&mut sources, &mut random);
            assert_same(&expected, &generate(&sources), &folder);
        }
    }
}

#[test]
fn outputs_are_sorted_and_unique() {
    for folder in folders() {
        let Ok(files) = generate(&sources::read(&folder)) else { continue };
        let in_order = files.is_sorted_by(|a, b| a.path < b.path);
        assert!(in_order, "{}", folder.display());
    }
}

/// The schema files of the crate, the small ones for each feature, and the ones with mistakes.
fn folders() -> Vec<PathBuf> {
    let schemas = sources::tests_folder("../../schemas");
    let features = fixtures::fixtures(&sources::tests_folder("emit"));
    let mistakes = fixtures::fixtures(&sources::tests_folder("diagnostics"));
    [vec![schemas], features, mistakes].concat()
}

fn shuffle(sources: &mut [Source], random: &mut Random) {
    for last in (1..sources.len()).rev() {
        sources.swap(last, random.below(last + 1));
    }
}

type Generated = Result<Vec<OutputFile>, Vec<Diagnostic>>;

fn assert_same(expected: &Generated, actual: &Generated, folder: &Path) {
    let paths = |files: &[OutputFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    match (expected, actual) {
        (Ok(expected), Ok(actual)) => {
            assert_eq!(paths(expected), paths(actual), "{}", folder.display());
            let differs = expected.iter().zip(actual).find(|(expected, actual)| expected != actual);
            assert!(differs.is_none(), "{} of {} differs", differs.unwrap().0.path, folder.display());
        }
        (expected, actual) => {
            assert_eq!(expected.as_ref().err(), actual.as_ref().err(), "{}", folder.display());
        }
    }
}
