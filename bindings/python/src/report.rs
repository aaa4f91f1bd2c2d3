//! `Report`: a report of the library as a Python object that can be pickled, compared and hashed.

use std::hash::{DefaultHasher, Hash, Hasher};

use msgraph_profile::{Report, ReportRecord};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyTuple};

/// The Python module with the classes of violations and of the exception.
const RECORDS: &str = "msgraph_profile._records";

/// Everything that is wrong with a body.
#[pyclass(frozen, name = "Report", module = "msgraph_profile")]
pub(crate) struct PyReport {
    /// The payload that the body was validated as.
    #[pyo3(get)]
    payload: &'static str,
    /// Whether nothing is denied; warnings are allowed.
    #[pyo3(get)]
    valid: bool,
    /// How many violations are denied, even beyond those in `violations`.
    #[pyo3(get)]
    error_count: usize,
    /// How many violations are warnings, even beyond those in `violations`.
    #[pyo3(get)]
    warning_count: usize,
    /// Whether there are more violations than in `violations`.
    #[pyo3(get)]
    truncated: bool,
    origin: Origin,
    /// Messages, suggestions and fixes take longer than the verdict, so they are made when someone asks for them.
    record: PyOnceLock<ReportRecord>,
    violations: PyOnceLock<Py<PyTuple>>,
}

/// Where a report is from.
enum Origin {
    Validation {
        report: Report,
        /// What fixes are made of; `None` for a body that is not text, and if there is nothing to fix.
        text: Option<Py<PyBytes>>,
    },
    Pickle {
        record: ReportRecord,
        /// The report as the library prints it.
        shown: String,
    },
}

/// What a pickle has: the report as JSON, and as the library prints it.
type State = (String, String);

impl PyReport {
    /// The report about a body. If that is a text, the report has fixes.
    pub(crate) fn new(report: Report, text: Option<&Bound<'_, PyBytes>>) -> Self {
        let text = text.filter(|_| !report.is_empty()).map(|text| text.clone().unbind());
        Self {
            payload: report.payload().as_str(),
            valid: report.is_valid(),
            error_count: report.error_count(),
            warning_count: report.warning_count(),
            truncated: report.is_truncated(),
            origin: Origin::Validation { report, text },
            record: PyOnceLock::new(),
            violations: PyOnceLock::new(),
        }
    }

    fn record(&self, py: Python<'_>) -> &ReportRecord {
        match &self.origin {
            Origin::Pickle { record, .. } => record,
            Origin::Validation { report, text } => self.record.get_or_init(py, || match text {
                Some(text) => ReportRecord::with_fixes(report, text.as_bytes(py)),
                None => ReportRecord::from(report),
            }),
        }
    }
}

#[pymethods]
impl PyReport {
    /// The violations, in the order of the body.
    #[getter]
    fn violations<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let violations = self.violations.get_or_try_init(py, || {
            let records =
                serde_json::to_string(&self.record(py).violations).map_err(|error| unwritten(&error))?;
            let violations = py.import(RECORDS)?.getattr("violations")?.call1((records,))?;
            Ok::<_, PyErr>(violations.cast_into::<PyTuple>()?.unbind())
        })?;
        Ok(violations.bind(py).clone())
    }

    /// The report as JSON, as the library writes it.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        serde_json::to_string(self.record(py)).map_err(|error| unwritten(&error))
    }

    /// Raises `InvalidBodyError` if the body is invalid.
    fn raise_for_violations(slf: &Bound<'_, Self>) -> PyResult<()> {
        if slf.get().valid {
            return Ok(());
        }
        let error = slf.py().import(RECORDS)?.getattr("InvalidBodyError")?.call1((slf,))?;
        Err(PyErr::from_value(error))
    }

    fn __str__(&self) -> String {
        match &self.origin {
            Origin::Validation { report, .. } => report.to_string(),
            Origin::Pickle { shown, .. } => shown.clone(),
        }
    }

    fn __repr__(&self) -> String {
        let Self { payload, error_count, warning_count, .. } = self;
        format!("<Report {payload} errors={error_count} warnings={warning_count}>")
    }

    fn __eq__(&self, other: &Self, py: Python<'_>) -> bool {
        self.record(py) == other.record(py)
    }

    fn __hash__(&self, py: Python<'_>) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.record(py).hash(&mut hasher);
        hasher.finish()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, State)> {
        let restore = slf.get_type().getattr("_restore")?;
        let report = slf.get();
        Ok((restore, (report.to_json(slf.py())?, report.__str__())))
    }

    /// The report that was pickled.
    #[staticmethod]
    fn _restore(json: &str, shown: String) -> PyResult<Self> {
        let record: ReportRecord = serde_json::from_str(json)
            .map_err(|error| PyValueError::new_err(format!("not a pickled report: {error}")))?;
        Ok(Self {
            payload: record.payload.as_str(),
            valid: record.valid,
            error_count: record.error_count,
            warning_count: record.warning_count,
            truncated: record.truncated,
            origin: Origin::Pickle { record, shown },
            record: PyOnceLock::new(),
            violations: PyOnceLock::new(),
        })
    }
}

fn unwritten(error: &serde_json::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}
