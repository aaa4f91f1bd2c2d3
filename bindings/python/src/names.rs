//! What the library has by name: payloads, documents and explanations; and the command.

use std::ffi::OsString;

use msgraph_profile::json_schema::{Dialect, Flavor, document, documents};
use msgraph_profile::text::{most_similar, printable};
use msgraph_profile::{Payload, UnknownNameError};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

/// How many characters of an unknown name an exception shows.
const MAX_NAME: usize = 100;

/// The exception for an unknown name: with the one that was probably meant, or else with all.
pub(crate) fn unknown(error: &UnknownNameError) -> PyErr {
    let similar = most_similar(error.text(), error.allowed().iter().copied());
    PyValueError::new_err(match similar {
        Some(similar) => {
            let kind = error.type_name().to_lowercase();
            format!("unknown {kind} \"{}\"; did you mean \"{similar}\"?", error.text())
        }
        None => error.to_string(),
    })
}

/// The names of all payloads: the kinds of body that can be validated.
#[pyfunction]
pub(crate) fn payloads(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, Payload::ALL.iter().map(|payload| payload.as_str()))
}

/// The text of a document.
#[pyfunction]
pub(crate) fn schema(name: &str, dialect: &str, flavor: &str, id_base: Option<&str>) -> PyResult<String> {
    let dialect = dialect.parse::<Dialect>().map_err(|error| unknown(&error))?;
    let flavor = flavor.parse::<Flavor>().map_err(|error| unknown(&error))?;
    let document = document(name, dialect).ok_or_else(|| {
        let names = documents().filter(|document| document.dialect() == dialect);
        let names: Vec<&'static str> = names.map(|document| document.name()).collect();
        let similar = most_similar(name, names.iter().copied()).or(match names.as_slice() {
            [only] => Some(only),
            _ => None,
        });
        let help = similar.map(|similar| format!("; did you mean \"{similar}\"?")).unwrap_or_default();
        PyValueError::new_err(format!("{dialect} has no document \"{}\"{help}", printable(name, MAX_NAME)))
    })?;
    let document = document.in_flavor(flavor).ok_or_else(|| {
        PyValueError::new_err(format!("the document \"{name}\" of {dialect} has no flavor {flavor}"))
    })?;
    Ok(id_base.map_or_else(|| document.text().to_owned(), |base| document.text_with_id(base)))
}

/// The explanation of a name, as JSON.
#[pyfunction]
pub(crate) fn explain(name: &str) -> PyResult<String> {
    msgraph_profile_cli::explain(name).map(|page| page.to_string()).map_err(PyValueError::new_err)
}

/// Runs the command, and returns its exit status.
#[pyfunction]
pub(crate) fn run_command(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| msgraph_profile_cli::run(arguments))
}
