//! Where files are, for programs that know a repository and not this machine.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf, Prefix};
use std::rc::Rc;
use std::{env, io};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

use crate::input::{InputFile, RealPaths, real_folder};
use crate::text::shown_bytes;

/// Where GitHub has checked out the repository.
const GITHUB_WORKSPACE: &str = "GITHUB_WORKSPACE";
const GIT: &str = ".git";

/// Everything except the characters of a path; a colon is escaped, so that no file name looks like a scheme.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The folder that paths are relative to.
pub(crate) struct Workspace {
    root: PathBuf,
    paths: RealPaths,
}

/// A file, as seen from the workspace.
#[derive(Debug, PartialEq, Eq)]
enum Location {
    /// Its path from the root.
    Inside(PathBuf),
    /// Its absolute path.
    Outside(PathBuf),
}

impl Workspace {
    /// `GITHUB_WORKSPACE`, or the Git repository around the current folder, or that folder.
    pub(crate) fn find() -> io::Result<Rc<Self>> {
        let current = env::current_dir()?;
        let given = env::var_os(GITHUB_WORKSPACE).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let repository = || current.ancestors().find(|folder| folder.join(GIT).exists()).map(Path::to_owned);
        let root = given.or_else(repository).unwrap_or(current);
        Ok(Rc::new(Self { root: real_folder(&root), paths: RealPaths::default() }))
    }

    /// The path of a file from the root, with `/` between names, or its absolute path.
    pub(crate) fn path(&self, file: &InputFile) -> String {
        match self.locate(file) {
            Location::Outside(path) => shown_bytes(path.as_os_str().as_encoded_bytes()),
            Location::Inside(path) => {
                let names: Vec<String> =
                    path.iter().map(|name| shown_bytes(name.as_encoded_bytes())).collect();
                names.join("/")
            }
        }
    }

    /// The URI of a file: relative to the root, or with the scheme `file`.
    pub(crate) fn uri(&self, file: &InputFile) -> String {
        if file.is_stdin() {
            return "stdin".to_owned();
        }
        let location = self.locate(file);
        let (Location::Inside(path) | Location::Outside(path)) = &location;
        let mut names = Vec::new();
        for component in path.components() {
            match component {
                Component::Prefix(prefix) => names.extend(drive(prefix.kind())),
                Component::RootDir => {}
                name => names.push(encoded(name.as_os_str())),
            }
        }
        let scheme = if matches!(location, Location::Outside(_)) { "file:///" } else { "" };
        format!("{scheme}{}", names.join("/"))
    }

    fn locate(&self, file: &InputFile) -> Location {
        let path = self.paths.of(file);
        match path.strip_prefix(&self.root) {
            Ok(relative) => Location::Inside(relative.to_owned()),
            Err(_) => Location::Outside(path),
        }
    }
}

fn encoded(name: &OsStr) -> String {
    percent_encode(name.as_encoded_bytes(), ESCAPED).to_string()
}

/// The first names in the URI of a path on Windows.
fn drive(prefix: Prefix<'_>) -> Vec<String> {
    match prefix {
        Prefix::Disk(disk) | Prefix::VerbatimDisk(disk) => vec![format!("{}:", char::from(disk))],
        // Windows also reads four slashes before a server.
        Prefix::UNC(server, share) | Prefix::VerbatimUNC(server, share) => {
            vec![String::new(), encoded(server), encoded(share)]
        }
        Prefix::Verbatim(name) | Prefix::DeviceNS(name) => vec![encoded(name)],
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Workspace;
    use crate::input::{InputFile, RealPaths, real_folder};

    #[test]
    fn files_are_inside_or_outside() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = real_folder(folder.path());
        std::fs::create_dir_all(root.join("work/sub dir")).expect("folders");
        let workspace = Workspace { root: root.join("work"), paths: RealPaths::default() };
        for (path, name, uri) in [
            ("work/a.json", "a.json", "a.json"),
            ("work/./sub dir/../sub dir/b:c%é.json", "sub dir/b:c%é.json", "sub%20dir/b%3Ac%25%C3%A9.json"),
        ] {
            let file = InputFile::new(root.join(path));
            assert_eq!((workspace.path(&file).as_str(), workspace.uri(&file).as_str()), (name, uri));
        }
        let outside = InputFile::new(root.join("work/sub dir/../../o.json"));
        assert_eq!(Path::new(&workspace.path(&outside)), root.join("o.json"));
        assert_eq!(workspace.uri(&outside), format!("file://{}", root.join("o.json").display()));
        assert_eq!(workspace.uri(&InputFile::new("-")), "stdin");
        assert!(workspace.uri(&InputFile::new("no-such-folder/x.json")).starts_with("file:///"));
    }
}
