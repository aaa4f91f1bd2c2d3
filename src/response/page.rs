//! A page of a list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

const ITEMS: &str = "value";
const NEXT_LINK: &str = "@odata.nextLink";
const COUNT: &str = "@odata.count";

/// A page of a list of objects.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The objects, in the service's order.
    pub items: Vec<T>,
    /// The link to the next page, as the response has it; `None` on the last page.
    ///
    /// A request to it would carry the token wherever the response says. So let
    /// [`RequestBuilder::next_page`](crate::request::RequestBuilder::next_page) build the request: it checks the link.
    pub next_link: Option<String>,
    /// The number of objects on all pages, if the request asked for it.
    pub count: Option<u64>,
}

pub(super) fn read<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<Page<T>, serde_json::Error> {
    serde_json::from_slice(body)
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let (mut items, mut next_link, mut count) = (None, None, None);
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                ITEMS if items.is_some() => return Err(A::Error::duplicate_field(ITEMS)),
                ITEMS => items = Some(map.next_value()?),
                NEXT_LINK => next_link = map.next_value()?,
                COUNT => count = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let items = items.ok_or_else(|| A::Error::missing_field(ITEMS))?;
        Ok(Page { items, next_link, count })
    }
}
