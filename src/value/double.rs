//! A number that is written back as it was read, including the three values that JSON has no number for.

use std::{cmp::Ordering, error::Error, fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Unexpected, Visitor, value::MapAccessDeserializer},
};
use serde_json::Number;

use super::Field;

/// An Edm.Double: a JSON number, or one of the strings `"INF"`, `"-INF"` and `"NaN"`.
///
/// It keeps the number that was read, so `1024` is not written back as `1024.0`, and infinity is not written as null,
/// which would clear the property. It compares like an `f64`: NaN equals nothing.
///
/// ```
/// use msgraph_profile::Double;
///
/// let score: Double = serde_json::from_str("1024")?;
/// assert_eq!(score.get(), 1024.0);
/// assert_eq!(serde_json::to_string(&score)?, "1024");
/// assert_eq!(serde_json::to_string(&Double::from(f64::INFINITY))?, r#""INF""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Double(Repr);

#[derive(Clone, Debug)]
enum Repr {
    /// A number within the range of `f64`, which `serde_json` does not ensure under `arbitrary_precision`.
    Number(Number),
    Special(Special),
}

#[derive(Clone, Copy, Debug)]
enum Special {
    Infinite,
    NegativeInfinite,
    NotANumber,
}

impl Special {
    const ALL: [Self; 3] = [Self::Infinite, Self::NegativeInfinite, Self::NotANumber];

    const fn text(self) -> &'static str {
        match self {
            Self::Infinite => "INF",
            Self::NegativeInfinite => "-INF",
            Self::NotANumber => "NaN",
        }
    }

    const fn value(self) -> f64 {
        match self {
            Self::Infinite => f64::INFINITY,
            Self::NegativeInfinite => f64::NEG_INFINITY,
            Self::NotANumber => f64::NAN,
        }
    }
}

impl Double {
    /// The value; the nearest `f64` if the JSON number has more digits.
    ///
    /// ```
    /// use msgraph_profile::Double;
    ///
    /// assert_eq!(Double::from(0.8).get(), 0.8);
    /// assert!(Double::from(f64::NAN).get().is_nan());
    /// ```
    #[must_use]
    pub fn get(&self) -> f64 {
        match &self.0 {
            Repr::Number(number) => number.as_f64().unwrap_or(f64::NAN),
            Repr::Special(special) => special.value(),
        }
    }

    /// The string to write if JSON has no number for the value.
    #[inline]
    pub(crate) fn special_text(&self) -> Option<&'static str> {
        match &self.0 {
            Repr::Number(_) => None,
            Repr::Special(special) => Some(special.text()),
        }
    }
}

impl From<f64> for Double {
    fn from(value: f64) -> Self {
        // Only a finite value has a JSON number.
        Self(Number::from_f64(value).map_or_else(
            || {
                Repr::Special(if value.is_nan() {
                    Special::NotANumber
                } else if value > 0.0 {
                    Special::Infinite
                } else {
                    Special::NegativeInfinite
                })
            },
            Repr::Number,
        ))
    }
}

impl From<f32> for Double {
    fn from(value: f32) -> Self {
        f64::from(value).into()
    }
}

/// Integers are written without a fraction.
macro_rules! from_integer {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Double {
            fn from(value: $integer) -> Self {
                Self(Repr::Number(value.into()))
            }
        })+
    };
}
from_integer!(i8, i16, i32, i64, u8, u16, u32, u64);

impl From<f64> for Field<Double> {
    fn from(value: f64) -> Self {
        Self::Value(value.into())
    }
}

impl From<i32> for Field<Double> {
    fn from(value: i32) -> Self {
        Self::Value(value.into())
    }
}

impl PartialEq<f64> for Field<Double> {
    fn eq(&self, other: &f64) -> bool {
        self.get().is_some_and(|value| value == other)
    }
}

/// Reads a JSON number, `INF`, `-INF` or `NaN`.
///
/// ```
/// use msgraph_profile::Double;
///
/// assert!("0.8".parse::<Double>()? < 0.9);
/// assert_eq!("-INF".parse::<Double>()?.get(), f64::NEG_INFINITY);
/// assert_eq!("80%".parse::<Double>().unwrap_err().to_string(), "not a number such as 0.8, nor INF, -INF or NaN");
/// # Ok::<(), msgraph_profile::DoubleError>(())
/// ```
impl FromStr for Double {
    type Err = DoubleError;

    fn from_str(text: &str) -> Result<Self, DoubleError> {
        if let Some(special) = Special::ALL.into_iter().find(|special| special.text() == text) {
            return Ok(Self(Repr::Special(special)));
        }
        // The number alone, without the blanks that JSON allows around it.
        let number = (text.trim() == text).then(|| serde_json::from_str::<Number>(text).ok()).flatten();
        let number = number.filter(|number| number.as_f64().is_some_and(f64::is_finite));
        number.map(|number| Self(Repr::Number(number))).ok_or(DoubleError(()))
    }
}

/// The error for a text that is not a [`Double`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubleError(());

impl fmt::Display for DoubleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number such as 0.8, nor INF, -INF or NaN")
    }
}

impl Error for DoubleError {}

impl PartialOrd for Double {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.get().partial_cmp(&other.get())
    }
}

impl PartialOrd<f64> for Double {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.get().partial_cmp(other)
    }
}

impl From<Double> for f64 {
    fn from(double: Double) -> Self {
        double.get()
    }
}

impl PartialEq for Double {
    fn eq(&self, other: &Self) -> bool {
        *self == other.get()
    }
}

impl PartialEq<f64> for Double {
    fn eq(&self, other: &f64) -> bool {
        self.get() == *other
    }
}

impl fmt::Display for Double {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Number(number) => number.fmt(f),
            Repr::Special(special) => f.pad(special.text()),
        }
    }
}

impl Serialize for Double {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Number(number) => number.serialize(serializer),
            Repr::Special(special) => serializer.serialize_str(special.text()),
        }
    }
}

impl<'de> Deserialize<'de> for Double {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DoubleVisitor)
    }
}

struct DoubleVisitor;

impl<'de> Visitor<'de> for DoubleVisitor {
    type Value = Double;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(r#"a number, "INF", "-INF" or "NaN""#)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Double, E> {
        Ok(Double(Repr::Number(value.into())))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Double, E> {
        Ok(Double(Repr::Number(value.into())))
    }

    /// Called by a `Value` with a large number under `arbitrary_precision`.
    #[expect(clippy::cast_precision_loss, reason = "a double holds the nearest value")]
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Double, E> {
        Ok(Number::from_i128(value)
            .map_or_else(|| (value as f64).into(), |number| Double(Repr::Number(number))))
    }

    /// As `visit_i128`.
    #[expect(clippy::cast_precision_loss, reason = "a double holds the nearest value")]
    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Double, E> {
        Ok(Number::from_u128(value)
            .map_or_else(|| (value as f64).into(), |number| Double(Repr::Number(number))))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Double, E> {
        Ok(value.into())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Double, E> {
        let special = Special::ALL.into_iter().find(|special| special.text() == text);
        // The text is not repeated: it may be personal data, and of any length.
        let special = special.ok_or_else(|| E::invalid_value(Unexpected::Other("another string"), &self))?;
        Ok(Double(Repr::Special(special)))
    }

    /// Called by `serde_json` under `arbitrary_precision`, with a number in a private form of [`Number`].
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Double, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))?;
        if number.as_f64().is_some_and(f64::is_finite) {
            Ok(Double(Repr::Number(number)))
        } else {
            Err(de::Error::custom("number out of range"))
        }
    }
}

#[cfg(test)]
mod tests;
