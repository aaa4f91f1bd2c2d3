//! Finds duplicate names in any object of a text, which a `serde_json::Value` does not keep.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Whether any object in the value has a duplicate name.
pub(crate) struct Repeats(pub(crate) bool);

impl<'de> Deserialize<'de> for Repeats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RepeatsVisitor).map(Self)
    }
}

struct RepeatsVisitor;

macro_rules! scalars {
    ($($method:ident: $type:ty),*) => {
        $(fn $method<E>(self, _: $type) -> Result<bool, E> {
            Ok(false)
        })*
    };
}

impl<'de> Visitor<'de> for RepeatsVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    scalars!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let mut repeats = false;
        while let Some(Repeats(inside)) = items.next_element()? {
            repeats |= inside;
        }
        Ok(repeats)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<bool, A::Error> {
        let (mut names, mut repeats) = (HashSet::new(), false);
        while let Some((name, Repeats(inside))) = pairs.next_entry::<String, Repeats>()? {
            repeats |= inside | !names.insert(name);
        }
        Ok(repeats)
    }
}
