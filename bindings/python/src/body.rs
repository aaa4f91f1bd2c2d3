//! What Python passes as a body: JSON text, or an object.

use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use crate::object;

/// From this size on, other threads run while a text is read; for less, handing over takes longer than reading.
const MIN_DETACHED: usize = 2048;

/// Enough for the JSON of most bodies.
const CAPACITY: usize = 1024;

/// A body to validate.
pub(crate) enum Body<'py> {
    /// JSON text in memory that Python cannot change.
    Text(Bound<'py, PyBytes>),
    /// The JSON of an object.
    Object(Vec<u8>),
}

impl<'py> Body<'py> {
    pub(crate) fn new(body: &Bound<'py, PyAny>, max_depth: usize) -> PyResult<Self> {
        Ok(match text(body)? {
            Some(text) => Self::Text(text),
            None => Self::Object(object::serialize(body, max_depth, |object| {
                let mut json = Vec::with_capacity(CAPACITY);
                serde_json::to_writer(&mut json, object).map(|()| json)
            })?),
        })
    }
}

/// The bytes of a text; `None` if the object is not text. A `bytes` object is not copied.
pub(crate) fn text<'py>(body: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyBytes>>> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        return Ok(Some(bytes.clone()));
    }
    if let Ok(text) = body.cast::<PyString>() {
        return text.encode_utf8().map(Some);
    }
    if body.is_instance_of::<PyByteArray>() || body.is_instance_of::<PyMemoryView>() {
        let bytes = body.py().get_type::<PyBytes>().call1((body,))?;
        return Ok(Some(bytes.cast_into()?));
    }
    Ok(None)
}

/// Reads a text, without the interpreter's lock if it is long.
pub(crate) fn read<T: Send>(py: Python<'_>, text: &[u8], read: impl FnOnce(&[u8]) -> T + Send) -> T {
    if text.len() < MIN_DETACHED {
        return read(text);
    }
    py.detach(|| read(text))
}
