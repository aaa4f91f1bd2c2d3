//! Expected output: compared byte by byte, rewritten on demand.

use std::path::Path;
use std::{env, fs};

/// Whether the expected files are rewritten.
pub(crate) fn update() -> bool {
    env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1")
}

/// Compares the text with the file, or rewrites the file; the error is the first difference.
pub(crate) fn check(path: &Path, actual: &str) -> Result<(), String> {
    if update() {
        return fs::write(path, actual).map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    if expected == actual { Ok(()) } else { Err(difference(path, &expected, actual)) }
}

fn difference(path: &Path, expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let line = |lines: &[&str]| lines.get(same).map_or("(end of file)", |line| *line).to_owned();
    format!(
        "{} differs from line {}\n  expected: {}\n  actual:   {}",
        path.display(),
        same + 1,
        line(&old),
        line(&new)
    )
}

/// Fails with all differences and the command that accepts them.
pub(crate) fn report(differences: &[String], test: &str) {
    assert!(
        differences.is_empty(),
        "{}\n\nTo accept this: UPDATE_GOLDEN=1 cargo test -p msgraph-profile-codegen --test {test}",
        differences.join("\n\n")
    );
}
