//! Configuration files: the levels of rules, and what files are validated as.

mod find;
mod settings;

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use msgraph_profile::Rules;

use crate::Outcome;
use crate::args::AsPayload;
use crate::output::{print_error, without_number};
use crate::text::escaped;
pub(crate) use find::Configs;
pub(crate) use settings::Settings;

/// The name of configuration files.
const FILE_NAME: &str = "msgraph-profile.toml";

/// A configuration file that was read.
#[derive(Debug)]
pub(crate) struct Config {
    /// Its folder, which patterns are relative to; without symbolic links.
    folder: PathBuf,
    settings: Settings,
}

/// Why a configuration file cannot be used.
#[derive(Debug)]
pub(crate) enum ConfigError {
    Read { path: PathBuf, error: io::Error },
    Invalid { path: PathBuf, line: usize, column: usize, message: String },
}

impl Config {
    fn read(path: &Path) -> Result<Self, ConfigError> {
        let in_file = |error| ConfigError::Read { path: path.to_owned(), error };
        let text = fs::read_to_string(path).map_err(in_file)?;
        let real = fs::canonicalize(path).map_err(in_file)?;
        let settings = toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let last_line = before.rsplit('\n').next().unwrap_or_default();
            ConfigError::Invalid {
                path: path.to_owned(),
                line: before.matches('\n').count() + 1,
                column: last_line.chars().count() + 1,
                message: error.message().to_owned(),
            }
        })?;
        Ok(Self { folder: real.parent().map(Path::to_owned).unwrap_or_default(), settings })
    }

    /// Rules with the levels of the file.
    pub(crate) fn apply(&self, rules: Rules) -> Rules {
        self.settings.apply(rules)
    }

    /// What the last pattern that matches a file says it is; the path is absolute.
    fn payload(&self, file: &Path) -> Option<AsPayload> {
        self.settings.payload(file.strip_prefix(&self.folder).ok()?)
    }
}

impl ConfigError {
    /// Prints it.
    pub(crate) fn report(&self) -> Outcome {
        print_error(format_args!("{self}"));
        match self {
            Self::Read { .. } => Outcome::IoError,
            Self::Invalid { .. } => Outcome::UsageError,
        }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, error } => {
                write!(f, "{}: {}", escaped(&path.to_string_lossy()), without_number(&error.to_string()))
            }
            Self::Invalid { path, line, column, message } => {
                write!(f, "{}:{line}:{column}: {message}", escaped(&path.to_string_lossy()))
            }
        }
    }
}
