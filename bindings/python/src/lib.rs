//! The native part of the Python package: `python/msgraph_profile/` has the functions that users see, and the stubs.
//!
//! It converts; rules, messages and names are those of the library.

// Not `forbid`: PyO3's macros expand to code that allows it.
#![deny(unsafe_code)]

mod body;
mod names;
mod object;
mod report;
mod validator;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::names::{explain, payloads, run_command, schema};
    #[pymodule_export]
    use crate::report::PyReport;
    #[pymodule_export]
    use crate::validator::{PyValidator, validate};

    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("SCHEMA_VERSION", msgraph_profile::SCHEMA_VERSION)?;
        module.add("VERSION", env!("CARGO_PKG_VERSION"))
    }
}
