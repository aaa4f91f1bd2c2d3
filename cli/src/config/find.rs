//! Finds the configuration file of each file.

use std::collections::HashMap;
use std::path::{self, Path, PathBuf};
use std::rc::Rc;

use super::{Config, ConfigError, FILE_NAME};
use crate::args::{AsPayload, ConfigArguments};
use crate::input::{InputFile, RealPaths};

/// The configuration files, each read once.
pub(crate) struct Configs {
    /// The file for everything, if one is given.
    given: Option<Rc<Config>>,
    is_searched: bool,
    /// What was found from each folder.
    found: HashMap<PathBuf, Option<Rc<Config>>>,
    /// The last folder without one, as its files name it: most files are in the same folder as the file before.
    without: Option<Vec<u8>>,
    paths: RealPaths,
}

impl Configs {
    pub(crate) fn new(arguments: &ConfigArguments) -> Result<Self, ConfigError> {
        let given = arguments.config.as_deref().map(Config::read).transpose()?;
        Ok(Self {
            is_searched: given.is_none() && !arguments.no_config,
            given: given.map(Rc::new),
            found: HashMap::new(),
            without: None,
            paths: RealPaths::default(),
        })
    }

    /// The configuration of a file, and what it says the file is.
    pub(crate) fn of(
        &mut self,
        file: &InputFile,
    ) -> Result<(Option<Rc<Config>>, Option<AsPayload>), ConfigError> {
        if self.given.is_none() && !self.is_searched {
            return Ok((None, None));
        }
        let folder = folder_text(&file.path);
        if self.without.as_deref() == Some(folder) {
            return Ok((None, None));
        }
        // Standard input has the configuration of the current folder.
        let path = self.paths.of(file);
        let config = match &self.given {
            Some(config) => Some(Rc::clone(config)),
            None => self.find(path.parent().unwrap_or(Path::new("")))?,
        };
        if config.is_none() {
            self.without = Some(folder.to_owned());
        }
        let payload = config.as_ref().filter(|_| !file.is_stdin()).and_then(|config| config.payload(&path));
        Ok((config, payload))
    }

    /// The configuration file in a folder, or in the nearest folder above that has one.
    fn find(&mut self, folder: &Path) -> Result<Option<Rc<Config>>, ConfigError> {
        if let Some(found) = self.found.get(folder) {
            return Ok(found.clone());
        }
        let path = folder.join(FILE_NAME);
        let found = if path.is_file() {
            Some(Rc::new(Config::read(&path)?))
        } else {
            folder.parent().map_or(Ok(None), |parent| self.find(parent))?
        };
        self.found.insert(folder.to_owned(), found.clone());
        Ok(found)
    }
}

/// A path up to its last separator: two files with the same text before it are in the same folder.
fn folder_text(path: &Path) -> &[u8] {
    let text = path.as_os_str().as_encoded_bytes();
    let last = text.iter().rposition(|byte| path::is_separator(char::from(*byte)));
    text.get(..last.map_or(0, |last| last + 1)).unwrap_or_default()
}
