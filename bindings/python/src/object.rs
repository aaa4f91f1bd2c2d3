//! Python objects as JSON values. What JSON cannot hold is an exception with its location.

use msgraph_profile::text::printable;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde_json::{Map, Number, Value};

/// How many characters of a location an exception shows.
const MAX_LOCATION: usize = 200;

/// The value of an object. What is in a container that is nested more than `max_depth` deep is left out: the validator
/// reports the container, and nothing in it.
pub(crate) fn to_value(object: &Bound<'_, PyAny>, max_depth: usize) -> PyResult<Value> {
    let mut conversion = Conversion { max_depth, containers: Vec::new() };
    conversion.value(object).map_err(|failure| failure.exception(object.py()))
}

/// Why an object has no value.
enum Reason {
    Type(String),
    Value(String),
    /// Python code of the object failed.
    Raised(PyErr),
}

/// A reason and its location, from the innermost segment to the outermost.
struct Failure {
    reason: Reason,
    segments: Vec<String>,
}

impl Failure {
    fn value(reason: impl Into<String>) -> Self {
        Self::new(Reason::Value(reason.into()))
    }

    fn new(reason: Reason) -> Self {
        Self { reason, segments: Vec::new() }
    }

    fn exception(&self, py: Python<'_>) -> PyErr {
        let mut pointer = String::new();
        for segment in self.segments.iter().rev() {
            pointer.push('/');
            pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
        }
        let location = match pointer.as_str() {
            "" => "the body".into(),
            pointer => printable(pointer, MAX_LOCATION),
        };
        match &self.reason {
            Reason::Type(reason) => PyTypeError::new_err(format!("{location}: {reason}")),
            Reason::Value(reason) => PyValueError::new_err(format!("{location}: {reason}")),
            Reason::Raised(error) => error.clone_ref(py),
        }
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Failure::new(Reason::Raised(error))
    }
}

type Converted<T> = Result<T, Failure>;

struct Conversion {
    max_depth: usize,
    /// The containers around the current object, by their addresses.
    containers: Vec<usize>,
}

impl Conversion {
    fn value(&mut self, object: &Bound<'_, PyAny>) -> Converted<Value> {
        if let Ok(text) = object.cast::<PyString>() {
            return string(text).map(Value::String);
        }
        if object.is_none() {
            return Ok(Value::Null);
        }
        // Before the integers, which Python counts them among.
        if let Ok(boolean) = object.cast::<PyBool>() {
            return Ok(Value::Bool(boolean.is_true()));
        }
        if let Ok(integer) = object.cast::<PyInt>() {
            return number(integer);
        }
        if let Ok(float) = object.cast::<PyFloat>() {
            let number = Number::from_f64(float.value());
            return number
                .map(Value::Number)
                .ok_or_else(|| Failure::value("JSON has no number NaN or infinity"));
        }
        self.container(object)
    }

    fn container(&mut self, object: &Bound<'_, PyAny>) -> Converted<Value> {
        let address = object.as_ptr() as usize;
        if self.containers.contains(&address) {
            return Err(Failure::value("this object contains itself"));
        }
        self.containers.push(address);
        let value = if let Ok(dict) = object.cast::<PyDict>() {
            // A copy of the list of items: the code of an object in it may change the dict.
            self.object(&dict.items())
        } else if let Ok(list) = object.cast::<PyList>() {
            self.array(list.iter())
        } else if let Ok(tuple) = object.cast::<PyTuple>() {
            self.array(tuple.iter())
        } else if let Ok(mapping) = object.cast::<PyMapping>() {
            mapping.items().map_err(Into::into).and_then(|items| self.object(&items))
        } else {
            Err(unsupported(object))
        };
        self.containers.pop();
        value
    }

    fn object(&mut self, items: &Bound<'_, PyList>) -> Converted<Value> {
        let mut object = Map::new();
        for item in items.iter().take(self.max_items()) {
            let (key, value) = item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            let Ok(key) = key.cast::<PyString>() else {
                let reason = format!("a name must be a str, not {}", type_name(&key));
                return Err(Failure::new(Reason::Type(reason)));
            };
            let name = string(key)?;
            match self.value(&value) {
                Ok(value) => _ = object.insert(name, value),
                Err(failure) => return Err(inside(failure, name)),
            }
        }
        Ok(Value::Object(object))
    }

    fn array<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>) -> Converted<Value> {
        let values = items
            .take(self.max_items())
            .enumerate()
            .map(|(index, item)| self.value(&item).map_err(|failure| inside(failure, index.to_string())));
        values.collect::<Converted<Vec<Value>>>().map(Value::Array)
    }

    /// How many items of the innermost container are converted: all, unless it is too deep.
    fn max_items(&self) -> usize {
        if self.containers.len() > self.max_depth { 0 } else { usize::MAX }
    }
}

fn inside(mut failure: Failure, segment: String) -> Failure {
    failure.segments.push(segment);
    failure
}

fn string(text: &Bound<'_, PyString>) -> Converted<String> {
    text.to_cow().map(std::borrow::Cow::into_owned).map_err(|error| {
        let start = error.value(text.py()).getattr("start").and_then(|start| start.extract::<usize>());
        let index = start.map_or_else(|_| String::new(), |start| format!(" at index {start}"));
        Failure::value(format!("a str with a lone surrogate{index} is not Unicode text"))
    })
}

fn number(integer: &Bound<'_, PyInt>) -> Converted<Value> {
    if let Ok(number) = integer.extract::<i64>() {
        return Ok(number.into());
    }
    if let Ok(number) = integer.extract::<u64>() {
        return Ok(number.into());
    }
    let number = integer.extract::<f64>().ok().and_then(Number::from_f64);
    number.map(Value::Number).ok_or_else(|| Failure::value("an integer beyond the range of a double"))
}

fn unsupported(object: &Bound<'_, PyAny>) -> Failure {
    let found = type_name(object);
    Failure::new(Reason::Type(format!(
        "JSON has no {found}; pass dict, list, tuple, str, int, float, bool or None"
    )))
}

fn type_name(object: &Bound<'_, PyAny>) -> String {
    object.get_type().qualname().map_or_else(|_| "object of this type".to_owned(), |name| name.to_string())
}
