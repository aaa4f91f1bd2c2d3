// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "educationalActivity")))]
/// A degree or a course of study: its name, its subjects and how the user did in it.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>: newest copy of the page, later than docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `activities`: Documentation: The page of 2021 (docs commit db3ad729) has one string; the newest page has a collection of strings. $metadata: Declares a collection of strings. $metadata (USNat, USSec): Declare one string. Reading taken: A collection, as the newest page and `$metadata` agree: a single string is denied as `wrong-type`.
/// - `awards`: Documentation: The page of 2021 (docs commit db3ad729) has one string; the newest page has a collection of strings. $metadata: Declares a collection of strings. $metadata (USNat, USSec): Declare one string. Reading taken: A collection, as the newest page and `$metadata` agree: a single string is denied as `wrong-type`.
/// - `fieldsOfStudy`: Documentation: The page of 2021 (docs commit db3ad729) has one string; the newest page has a collection of strings. $metadata: Declares a collection of strings. $metadata (USNat, USSec): Declare one string. Reading taken: A collection, as the newest page and `$metadata` agree: a single string is denied as `wrong-type`.
/// - `webUrl`: Documentation: Calls it a link to the page of the degree or program, shows an https address, and gives no grammar. $metadata: Declares Edm.String, which takes any text. Reading taken: As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EducationalActivityDetail {
    /// The short form of the degree, for example `MBA`.
    ///
    /// `abbreviation`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub abbreviation: Field<String>,
    /// What the user took part in beside the studies, for example a club or a sport.
    ///
    /// `activities`: `Collection(Edm.String)`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub activities: Field<Vec<String>>,
    /// Awards and honors that the user earned during the studies.
    ///
    /// `awards`: `Collection(Edm.String)`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub awards: Field<Vec<String>>,
    /// What the degree or the course is about, as free text.
    ///
    /// `description`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub description: Field<String>,
    /// The full name of the degree or the course as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The subjects that the user studied, such as majors and minors.
    ///
    /// `fieldsOfStudy`: `Collection(Edm.String)`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub fields_of_study: Field<Vec<String>>,
    /// The final grade or the average, as text in any scale, for example `3.9`.
    ///
    /// `grade`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub grade: Field<String>,
    /// Further remarks of the user, as free text.
    ///
    /// `notes`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub notes: Field<String>,
    /// A link to the page of the degree or the course. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `educationalActivityDetail`.
    ///
    /// An absolute link.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for EducationalActivityDetail {
    const NAME: &'static str = "educationalActivityDetail";
    const PROPERTIES: &'static [&'static str] = &[
        "abbreviation",
        "activities",
        "awards",
        "description",
        "displayName",
        "fieldsOfStudy",
        "grade",
        "notes",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.abbreviation, "abbreviation", map),
            1usize => read_property(&mut self.activities, "activities", map),
            2usize => read_property(&mut self.awards, "awards", map),
            3usize => read_property(&mut self.description, "description", map),
            4usize => read_property(&mut self.display_name, "displayName", map),
            5usize => read_property(&mut self.fields_of_study, "fieldsOfStudy", map),
            6usize => read_property(&mut self.grade, "grade", map),
            7usize => read_property(&mut self.notes, "notes", map),
            8usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for EducationalActivityDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for EducationalActivityDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.abbreviation.is_absent() {
            map.serialize_entry("abbreviation", &self.abbreviation)?;
        }
        if !self.activities.is_absent() {
            map.serialize_entry("activities", &self.activities)?;
        }
        if !self.awards.is_absent() {
            map.serialize_entry("awards", &self.awards)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.fields_of_study.is_absent() {
            map.serialize_entry("fieldsOfStudy", &self.fields_of_study)?;
        }
        if !self.grade.is_absent() {
            map.serialize_entry("grade", &self.grade)?;
        }
        if !self.notes.is_absent() {
            map.serialize_entry("notes", &self.notes)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl EducationalActivityDetail {
    /// An empty `EducationalActivityDetail`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `abbreviation`: The short form of the degree, for example `MBA`.
    #[must_use]
    #[inline]
    pub fn abbreviation(mut self, value: impl Into<String>) -> Self {
        self.abbreviation = Field::Value(value.into());
        self
    }
    /// Sets `activities`: What the user took part in beside the studies, for example a club or a sport.
    #[must_use]
    #[inline]
    pub fn activities<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.activities = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `awards`: Awards and honors that the user earned during the studies.
    #[must_use]
    #[inline]
    pub fn awards<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.awards = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `description`: What the degree or the course is about, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The full name of the degree or the course as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `fieldsOfStudy`: The subjects that the user studied, such as majors and minors.
    #[must_use]
    #[inline]
    pub fn fields_of_study<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.fields_of_study = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `grade`: The final grade or the average, as text in any scale, for example `3.9`.
    #[must_use]
    #[inline]
    pub fn grade(mut self, value: impl Into<String>) -> Self {
        self.grade = Field::Value(value.into());
        self
    }
    /// Sets `notes`: Further remarks of the user, as free text.
    #[must_use]
    #[inline]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the page of the degree or the course. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
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
impl EducationalActivityDetail {
    /// Sets `abbreviation` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_abbreviation(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.abbreviation(value),
            None => self,
        }
    }
    /// Clears `abbreviation`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_abbreviation(mut self) -> Self {
        self.abbreviation = Field::Null;
        self
    }
    /// Sets `activities` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_activities<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.activities(value),
            None => self,
        }
    }
    /// Empties `activities`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_activities(mut self) -> Self {
        self.activities = Field::Value(Vec::new());
        self
    }
    /// Sets `awards` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_awards<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.awards(value),
            None => self,
        }
    }
    /// Empties `awards`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_awards(mut self) -> Self {
        self.awards = Field::Value(Vec::new());
        self
    }
    /// Sets `description` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_description(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.description(value),
            None => self,
        }
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }
    /// Sets `displayName` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_display_name(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.display_name(value),
            None => self,
        }
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `fieldsOfStudy` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_fields_of_study<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.fields_of_study(value),
            None => self,
        }
    }
    /// Empties `fieldsOfStudy`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_fields_of_study(mut self) -> Self {
        self.fields_of_study = Field::Value(Vec::new());
        self
    }
    /// Sets `grade` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_grade(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.grade(value),
            None => self,
        }
    }
    /// Clears `grade`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_grade(mut self) -> Self {
        self.grade = Field::Null;
        self
    }
    /// Sets `notes` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_notes(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.notes(value),
            None => self,
        }
    }
    /// Clears `notes`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_notes(mut self) -> Self {
        self.notes = Field::Null;
        self
    }
    /// Sets `webUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_web_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.web_url(value),
            None => self,
        }
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
        self
    }
}
