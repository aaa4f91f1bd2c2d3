// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(
        cfg(
            any(
                feature = "educationalActivity",
                feature = "itemAddress",
                feature = "projectParticipation",
                feature = "workPosition"
            )
        )
    )
)]
/// A postal address. Contacts and other parts of Graph use the same type.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PhysicalAddress {
    /// The name of the city.
    ///
    /// `city`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub city: Field<String>,
    /// The name of the country or region as free text, for example `United Kingdom`. It is not a code from a list.
    ///
    /// `countryOrRegion`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub country_or_region: Field<String>,
    /// The postal code.
    ///
    /// `postalCode`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub postal_code: Field<String>,
    /// The number of the post office box.
    ///
    /// `postOfficeBox`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub post_office_box: Field<String>,
    /// The name of the state or province.
    ///
    /// `state`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub state: Field<String>,
    /// The street and the number of the house.
    ///
    /// `street`: `Edm.String`, declared by `physicalAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub street: Field<String>,
    /// What the address is used for, such as home or business.
    ///
    /// `type`: `microsoft.graph.physicalAddressType`, declared by `physicalAddress`.
    ///
    /// Values: `unknown`, `home`, `business`, `other`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta>
    pub type_: Field<Open<PhysicalAddressType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for PhysicalAddress {
    const NAME: &'static str = "physicalAddress";
    const PROPERTIES: &'static [&'static str] = &[
        "city",
        "countryOrRegion",
        "postalCode",
        "postOfficeBox",
        "state",
        "street",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.city, "city", map),
            1usize => read_property(&mut self.country_or_region, "countryOrRegion", map),
            2usize => read_property(&mut self.postal_code, "postalCode", map),
            3usize => read_property(&mut self.post_office_box, "postOfficeBox", map),
            4usize => read_property(&mut self.state, "state", map),
            5usize => read_property(&mut self.street, "street", map),
            6usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for PhysicalAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for PhysicalAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.city.is_absent() {
            map.serialize_entry("city", &self.city)?;
        }
        if !self.country_or_region.is_absent() {
            map.serialize_entry("countryOrRegion", &self.country_or_region)?;
        }
        if !self.postal_code.is_absent() {
            map.serialize_entry("postalCode", &self.postal_code)?;
        }
        if !self.post_office_box.is_absent() {
            map.serialize_entry("postOfficeBox", &self.post_office_box)?;
        }
        if !self.state.is_absent() {
            map.serialize_entry("state", &self.state)?;
        }
        if !self.street.is_absent() {
            map.serialize_entry("street", &self.street)?;
        }
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl PhysicalAddress {
    /// An empty `PhysicalAddress`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `city`: The name of the city.
    #[must_use]
    #[inline]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Field::Value(value.into());
        self
    }
    /// Sets `countryOrRegion`: The name of the country or region as free text, for example `United Kingdom`. It is not a code from a list.
    #[must_use]
    #[inline]
    pub fn country_or_region(mut self, value: impl Into<String>) -> Self {
        self.country_or_region = Field::Value(value.into());
        self
    }
    /// Sets `postalCode`: The postal code.
    #[must_use]
    #[inline]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Field::Value(value.into());
        self
    }
    /// Sets `postOfficeBox`: The number of the post office box.
    #[must_use]
    #[inline]
    pub fn post_office_box(mut self, value: impl Into<String>) -> Self {
        self.post_office_box = Field::Value(value.into());
        self
    }
    /// Sets `state`: The name of the state or province.
    #[must_use]
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Field::Value(value.into());
        self
    }
    /// Sets `street`: The street and the number of the house.
    #[must_use]
    #[inline]
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Field::Value(value.into());
        self
    }
    /// Sets `type`: What the address is used for, such as home or business.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<PhysicalAddressType>>) -> Self {
        self.type_ = Field::Value(value.into());
        self
    }
    /// Adds a property or annotation that this type does not declare.
    ///
    /// A name that the type declares is ignored when the object is written.
    #[must_use]
    pub fn additional(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.additional.insert(name.into(), value.into());
        self
    }
}
impl PhysicalAddress {
    /// Sets `city` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_city(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.city(value),
            None => self,
        }
    }
    /// Clears `city`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Field::Null;
        self
    }
    /// Sets `countryOrRegion` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_country_or_region(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.country_or_region(value),
            None => self,
        }
    }
    /// Clears `countryOrRegion`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_country_or_region(mut self) -> Self {
        self.country_or_region = Field::Null;
        self
    }
    /// Sets `postalCode` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_postal_code(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.postal_code(value),
            None => self,
        }
    }
    /// Clears `postalCode`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = Field::Null;
        self
    }
    /// Sets `postOfficeBox` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_post_office_box(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.post_office_box(value),
            None => self,
        }
    }
    /// Clears `postOfficeBox`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_post_office_box(mut self) -> Self {
        self.post_office_box = Field::Null;
        self
    }
    /// Sets `state` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_state(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.state(value),
            None => self,
        }
    }
    /// Clears `state`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_state(mut self) -> Self {
        self.state = Field::Null;
        self
    }
    /// Sets `street` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_street(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.street(value),
            None => self,
        }
    }
    /// Clears `street`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_street(mut self) -> Self {
        self.street = Field::Null;
        self
    }
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(
        self,
        value: Option<impl Into<Open<PhysicalAddressType>>>,
    ) -> Self {
        match value {
            Some(value) => self.type_(value),
            None => self,
        }
    }
    /// Clears `type`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Field::Null;
        self
    }
}
