// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemAddress")))]
/// A point on the globe, with its height above sea level.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `altitude`: Documentation: The page of the type calls it read-only, and describes the type as a property of items in OneDrive. Documentation: The request tables of itemAddress list `geoCoordinates` without a restriction. $metadata: Declares it without any annotation that marks it as computed. Reading taken: A request may set it: the remark on the page is about files in OneDrive, which share the type.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoCoordinates {
    /// The height above sea level, in feet.
    ///
    /// `altitude`: `Edm.Double`, declared by `geoCoordinates`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta>
    pub altitude: Field<Double>,
    /// The latitude in degrees, negative in the south.
    ///
    /// `latitude`: `Edm.Double`, declared by `geoCoordinates`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta>
    pub latitude: Field<Double>,
    /// The longitude in degrees, negative in the west.
    ///
    /// `longitude`: `Edm.Double`, declared by `geoCoordinates`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta>
    pub longitude: Field<Double>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for GeoCoordinates {
    const NAME: &'static str = "geoCoordinates";
    const PROPERTIES: &'static [&'static str] = &["altitude", "latitude", "longitude"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.altitude, "altitude", map),
            1usize => read_property(&mut self.latitude, "latitude", map),
            2usize => read_property(&mut self.longitude, "longitude", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for GeoCoordinates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for GeoCoordinates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.altitude.is_absent() {
            map.serialize_entry("altitude", &self.altitude)?;
        }
        if !self.latitude.is_absent() {
            map.serialize_entry("latitude", &self.latitude)?;
        }
        if !self.longitude.is_absent() {
            map.serialize_entry("longitude", &self.longitude)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl GeoCoordinates {
    /// An empty `GeoCoordinates`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `altitude`: The height above sea level, in feet.
    #[must_use]
    #[inline]
    pub fn altitude(mut self, value: impl Into<Double>) -> Self {
        self.altitude = Field::Value(value.into());
        self
    }
    /// Sets `latitude`: The latitude in degrees, negative in the south.
    #[must_use]
    #[inline]
    pub fn latitude(mut self, value: impl Into<Double>) -> Self {
        self.latitude = Field::Value(value.into());
        self
    }
    /// Sets `longitude`: The longitude in degrees, negative in the west.
    #[must_use]
    #[inline]
    pub fn longitude(mut self, value: impl Into<Double>) -> Self {
        self.longitude = Field::Value(value.into());
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
impl GeoCoordinates {
    /// Sets `altitude` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_altitude(self, value: Option<impl Into<Double>>) -> Self {
        match value {
            Some(value) => self.altitude(value),
            None => self,
        }
    }
    /// Clears `altitude`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_altitude(mut self) -> Self {
        self.altitude = Field::Null;
        self
    }
    /// Sets `latitude` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_latitude(self, value: Option<impl Into<Double>>) -> Self {
        match value {
            Some(value) => self.latitude(value),
            None => self,
        }
    }
    /// Clears `latitude`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_latitude(mut self) -> Self {
        self.latitude = Field::Null;
        self
    }
    /// Sets `longitude` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_longitude(self, value: Option<impl Into<Double>>) -> Self {
        match value {
            Some(value) => self.longitude(value),
            None => self,
        }
    }
    /// Clears `longitude`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_longitude(mut self) -> Self {
        self.longitude = Field::Null;
        self
    }
}
