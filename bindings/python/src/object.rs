//! Python objects as input of serializers. What JSON cannot hold is an exception with its location.

use std::cell::RefCell;

use msgraph_profile::text::printable;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// How many characters of a location an exception shows.
const MAX_LOCATION: usize = 200;

/// What a serializer makes of an object. What is in a container that is nested more than `max_depth` deep is left out: the
/// validator reports the container, and nothing in it.
pub(crate) fn serialize<T>(
    object: &Bound<'_, PyAny>,
    max_depth: usize,
    serialize: impl FnOnce(&Object<'_, '_>) -> serde_json::Result<T>,
) -> PyResult<T> {
    let walk = Walk { max_depth, containers: RefCell::default(), failure: RefCell::default() };
    serialize(&Object { object, walk: &walk }).map_err(|error| match walk.failure.take() {
        Some(failure) => failure.exception(object.py()),
        None => PyValueError::new_err(error.to_string()),
    })
}

/// An object or a part of it.
pub(crate) struct Object<'a, 'py> {
    object: &'a Bound<'py, PyAny>,
    walk: &'a Walk,
}

/// What the parts of an object share while it is serialized.
struct Walk {
    max_depth: usize,
    /// The containers around the current part, by their addresses.
    containers: RefCell<Vec<usize>>,
    failure: RefCell<Option<Failure>>,
}

/// Why an object has no JSON.
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

impl Walk {
    /// Keeps a failure, and returns the error that stops the serializer.
    fn fail<E: Error>(&self, failure: impl Into<Failure>) -> E {
        *self.failure.borrow_mut() = Some(failure.into());
        E::custom("not JSON")
    }

    /// Adds the location of a part to its failure.
    fn failed_at(&self, segment: String) {
        if let Some(failure) = self.failure.borrow_mut().as_mut() {
            failure.segments.push(segment);
        }
    }

    /// How many items of the innermost container are serialized: all, unless it is too deep.
    fn max_items(&self) -> usize {
        if self.containers.borrow().len() > self.max_depth { 0 } else { usize::MAX }
    }
}

impl Serialize for Object<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let object = self.object;
        if let Ok(text) = object.cast::<PyString>() {
            let bytes = text.encode_utf8().map_err(|error| self.walk.fail(lone_surrogate(&error, object)))?;
            return serializer.serialize_str(&String::from_utf8_lossy(bytes.as_bytes()));
        }
        if object.is_none() {
            return serializer.serialize_unit();
        }
        // Before the integers, which Python counts them among.
        if let Ok(boolean) = object.cast::<PyBool>() {
            return serializer.serialize_bool(boolean.is_true());
        }
        if let Ok(integer) = object.cast::<PyInt>() {
            return self.integer(integer, serializer);
        }
        if let Ok(float) = object.cast::<PyFloat>() {
            return match float.value() {
                number if number.is_finite() => serializer.serialize_f64(number),
                _ => Err(self.walk.fail(Failure::value("JSON has no number NaN or infinity"))),
            };
        }
        self.container(serializer)
    }
}

impl<'py> Object<'_, 'py> {
    fn integer<S: Serializer>(&self, integer: &Bound<'_, PyInt>, serializer: S) -> Result<S::Ok, S::Error> {
        if let Ok(number) = integer.extract::<i64>() {
            return serializer.serialize_i64(number);
        }
        if let Ok(number) = integer.extract::<u64>() {
            return serializer.serialize_u64(number);
        }
        match integer.extract::<f64>() {
            Ok(number) if number.is_finite() => serializer.serialize_f64(number),
            _ => Err(self.walk.fail(Failure::value("an integer beyond the range of a double"))),
        }
    }

    fn container<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (object, walk) = (self.object, self.walk);
        let address = object.as_ptr() as usize;
        if walk.containers.borrow().contains(&address) {
            return Err(walk.fail(Failure::value("this object contains itself")));
        }
        walk.containers.borrow_mut().push(address);
        let done = if let Ok(dict) = object.cast::<PyDict>() {
            self.dict(dict, serializer)
        } else if let Ok(list) = object.cast::<PyList>() {
            self.items(list.iter(), serializer)
        } else if let Ok(tuple) = object.cast::<PyTuple>() {
            self.items(tuple.iter(), serializer)
        } else if let Ok(mapping) = object.cast::<PyMapping>() {
            let dict = mapping.items().and_then(|items| PyDict::from_sequence(&items));
            self.dict(&dict.map_err(|error| walk.fail(error))?, serializer)
        } else {
            Err(walk.fail(unsupported(object)))
        };
        walk.containers.borrow_mut().pop();
        done
    }

    fn dict<S: Serializer>(&self, dict: &Bound<'py, PyDict>, serializer: S) -> Result<S::Ok, S::Error> {
        let walk = self.walk;
        // All pairs at once: the code of an object in it may change the dict.
        let pairs: Vec<_> = dict.iter().take(walk.max_items()).collect();
        let mut map = serializer.serialize_map(Some(pairs.len()))?;
        for (name, value) in &pairs {
            let Ok(text) = name.cast::<PyString>() else {
                let reason = format!("a name must be a str, not {}", type_name(name));
                return Err(walk.fail(Failure::new(Reason::Type(reason))));
            };
            map.serialize_key(&Object { object: name, walk })?;
            map.serialize_value(&Object { object: value, walk })
                .inspect_err(|_| walk.failed_at(text.to_string_lossy().into_owned()))?;
        }
        map.end()
    }

    fn items<S: Serializer>(
        &self,
        items: impl ExactSizeIterator<Item = Bound<'py, PyAny>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let walk = self.walk;
        let length = items.len().min(walk.max_items());
        let mut seq = serializer.serialize_seq(Some(length))?;
        for (index, item) in items.take(length).enumerate() {
            seq.serialize_element(&Object { object: &item, walk })
                .inspect_err(|_| walk.failed_at(index.to_string()))?;
        }
        seq.end()
    }
}

fn lone_surrogate(error: &PyErr, text: &Bound<'_, PyAny>) -> Failure {
    let start = error.value(text.py()).getattr("start").and_then(|start| start.extract::<usize>());
    let index = start.map_or_else(|_| String::new(), |start| format!(" at index {start}"));
    Failure::value(format!("a str with a lone surrogate{index} is not Unicode text"))
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
