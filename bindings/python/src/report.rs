//! `Report`: a report of the library as a Python object that can be pickled, compared and hashed.

use std::hash::{Hash, Hasher};

use msgraph_profile::{Report, ReportRecord};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// The Python module with the classes of violations and of the exception.
const RECORDS: &str = "msgraph_profile._records";

/// Everything that is wrong with a body.
#[pyclass(frozen, eq, hash, name = "Report", module = "msgraph_profile")]
pub(crate) struct PyReport {
    record: ReportRecord,
    /// The report as the library prints it; `None` if it is empty.
    shown: Option<String>,
    violations: PyOnceLock<Py<PyTuple>>,
}

impl PyReport {
    /// The report about a value.
    pub(crate) fn of_value(report: &Report) -> Self {
        Self::new(report, ReportRecord::from(report))
    }

    /// The report about a text, with fixes.
    pub(crate) fn of_text(report: &Report, text: &[u8]) -> Self {
        Self::new(report, ReportRecord::with_fixes(report, text))
    }

    fn new(report: &Report, record: ReportRecord) -> Self {
        let is_empty = record.violations.is_empty() && !record.truncated;
        Self { record, shown: (!is_empty).then(|| report.to_string()), violations: PyOnceLock::new() }
    }
}

/// What a pickle has: the report as JSON, and as the library prints it.
type State = (String, Option<String>);

impl PartialEq for PyReport {
    fn eq(&self, other: &Self) -> bool {
        self.record == other.record
    }
}

impl Hash for PyReport {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.record.hash(state);
    }
}

#[pymethods]
impl PyReport {
    /// The payload that the body was validated as.
    #[getter]
    fn payload(&self) -> &'static str {
        self.record.payload.as_str()
    }

    /// Whether nothing is denied; warnings are allowed.
    #[getter]
    fn valid(&self) -> bool {
        self.record.valid
    }

    /// How many violations are denied, even beyond those in `violations`.
    #[getter]
    fn error_count(&self) -> usize {
        self.record.error_count
    }

    /// How many violations are warnings, even beyond those in `violations`.
    #[getter]
    fn warning_count(&self) -> usize {
        self.record.warning_count
    }

    /// Whether there are more violations than in `violations`.
    #[getter]
    fn truncated(&self) -> bool {
        self.record.truncated
    }

    /// The violations, in the order of the body.
    #[getter]
    fn violations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let violations = self.violations.get_or_try_init(py, || {
            let records =
                serde_json::to_string(&self.record.violations).map_err(|error| unwritten(&error))?;
            let violations = py.import(RECORDS)?.getattr("violations")?.call1((records,))?;
            Ok::<_, PyErr>(violations.cast_into::<PyTuple>()?.unbind())
        })?;
        Ok(violations.bind(py).clone())
    }

    /// The report as JSON, as the library writes it.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.record).map_err(|error| unwritten(&error))
    }

    /// Raises `InvalidBodyError` if the body is invalid.
    fn raise_for_violations(slf: &Bound<'_, Self>) -> PyResult<()> {
        if slf.get().record.valid {
            return Ok(());
        }
        let error = slf.py().import(RECORDS)?.getattr("InvalidBodyError")?.call1((slf,))?;
        Err(PyErr::from_value(error))
    }

    fn __str__(&self) -> String {
        self.shown.clone().unwrap_or_else(|| Report::new(self.record.payload).to_string())
    }

    fn __repr__(&self) -> String {
        let ReportRecord { payload, error_count, warning_count, .. } = &self.record;
        format!("<Report {payload} errors={error_count} warnings={warning_count}>")
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, State)> {
        let restore = slf.get_type().getattr("_restore")?;
        Ok((restore, (slf.get().to_json()?, slf.get().shown.clone())))
    }

    /// The report that was pickled.
    #[staticmethod]
    fn _restore(json: &str, shown: Option<String>) -> PyResult<Self> {
        let record = serde_json::from_str(json)
            .map_err(|error| PyValueError::new_err(format!("not a pickled report: {error}")))?;
        Ok(Self { record, shown, violations: PyOnceLock::new() })
    }
}

fn unwritten(error: &serde_json::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}
