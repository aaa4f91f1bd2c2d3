//! Folders of schema files.

use std::path::{Path, PathBuf};

use msgraph_profile_codegen::Source;

/// A folder of the tests.
pub(crate) fn tests_folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// The schema files below a folder, their paths relative to it.
pub(crate) fn read(folder: &Path) -> Vec<Source> {
    let prefix = format!("{}/", folder.to_string_lossy().replace('\\', "/"));
    let sources = Source::read_dir(folder).unwrap();
    sources
        .into_iter()
        .map(|source| {
            Source::new(source.path.strip_prefix(&prefix).unwrap(), source.text.replace("\r\n", "\n"))
        })
        .collect()
}
