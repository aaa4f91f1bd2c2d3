//! A copy of this crate that a test may change, and one test that is run in it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The files that are copied; the manifest is adapted first.
const COPIED: &[&str] = &["build.rs", "Cargo.lock", "README.md", "src", "schemas"];
/// Parts of the manifest that a single test without dev-dependencies does not need.
const LEFT_OUT: &[&str] = &["[dev-dependencies]", "[[bench]]", "[[example]]", "[[test]]"];

/// A copy in the folder for temporary files of tests; what an earlier run compiled is used again.
pub(crate) struct Copy {
    folder: PathBuf,
    /// The files of this run, by their path below the crate.
    files: RefCell<BTreeSet<PathBuf>>,
}

impl Copy {
    /// Copies the crate. `edit` may return another text for a file, given its path below the crate and its text.
    pub(crate) fn new(name: &str, edit: impl Fn(&str, &str) -> Option<String>) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let copy = Self { folder, files: RefCell::default() };
        for name in COPIED {
            copy.add(&root.join(name), name, &edit);
        }
        let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
        let manifest = adapted(&manifest, root);
        copy.write("Cargo.toml", edit("Cargo.toml", &manifest).unwrap_or(manifest).as_bytes());
        copy
    }

    /// The folder of the copied crate.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.join("crate")
    }

    /// Copies a file, or all files of a folder.
    pub(crate) fn add(&self, from: &Path, to: &str, edit: &impl Fn(&str, &str) -> Option<String>) {
        if from.is_file() {
            let text = fs::read(from).unwrap();
            let edited = std::str::from_utf8(&text).ok().and_then(|text| edit(to, text));
            return self.write(to, edited.as_deref().map_or(text.as_slice(), str::as_bytes));
        }
        for name in names_in(from) {
            self.add(&from.join(&name), &format!("{to}/{}", name.display()), edit);
        }
    }

    /// Writes a file if its text has changed: an unchanged file need not be built again.
    pub(crate) fn write(&self, name: &str, text: &[u8]) {
        self.files.borrow_mut().insert(name.into());
        let path = self.path().join(name);
        if fs::read(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs the test `tests/<name>.rs` of the copy.
    pub(crate) fn test(&self, name: &str, arguments: &[&str]) {
        self.remove_others(Path::new("schemas"));
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["test", "--offline", "--test", name])
            .args(arguments)
            .current_dir(self.path())
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{}\n{}", text(&output.stderr), text(&output.stdout));
        assert!(!text(&output.stdout).contains("running 0 tests"), "{}", text(&output.stdout));
    }
}

impl Copy {
    /// Removes what an earlier run has left in a folder.
    fn remove_others(&self, folder: &Path) {
        for name in names_in(&self.path().join(folder)) {
            let below = folder.join(name);
            let path = self.path().join(&below);
            if path.is_dir() {
                self.remove_others(&below);
            } else if !self.files.borrow().contains(&below) {
                fs::remove_file(path).unwrap();
            }
        }
    }
}

/// The manifest of a separate workspace that uses the generator of this one.
fn adapted(manifest: &str, root: &Path) -> String {
    let codegen = root.join("codegen").to_string_lossy().replace('\\', "/");
    let mut kept = Vec::new();
    let mut left_out = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            left_out = LEFT_OUT.contains(&line.trim());
        }
        if !left_out && !line.starts_with("members") && !line.starts_with("default-members") {
            kept.push(line.replace("path = \"codegen\"", &format!("path = \"{codegen}\"")));
        }
    }
    let adapted = kept.join("\n") + "\n";
    assert!(adapted.contains(&codegen), "the manifest does not name the generator in codegen/");
    adapted
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| PathBuf::from(entry.unwrap().file_name())).collect()
}
