//! Fields that hold a collection.

use super::Field;

impl<T> Field<Vec<T>> {
    /// The items of the collection; empty if the field is absent or null.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, Field, Open};
    ///
    /// let tags = Field::Value(vec![Open::from(CollaborationTag::AskMeAbout)]);
    /// for tag in tags.items() {
    ///     assert_eq!(tag.as_str(), "askMeAbout");
    /// }
    /// ```
    #[must_use]
    pub fn items(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }

    /// Adds an item to the collection; if the field is absent or null, it becomes a collection of this item.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, UpdatePersonInterest};
    ///
    /// let mut update = UpdatePersonInterest::new();
    /// update.collaboration_tags.push(CollaborationTag::AskMeAbout);
    /// update.categories.extend(["Sports", "Chess"]);
    /// assert_eq!(update.categories.items(), ["Sports", "Chess"]);
    /// ```
    pub fn push(&mut self, item: impl Into<T>) {
        self.get_or_insert_default().push(item.into());
    }

    /// Replaces the collection.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, UpdatePersonInterest};
    ///
    /// let mut update = UpdatePersonInterest::new();
    /// update.categories.set_items(["Sports", "Chess"]);
    /// update.collaboration_tags.set_items([CollaborationTag::AskMeAbout]);
    /// assert_eq!(serde_json::to_string(&update)?, r#"{"categories":["Sports","Chess"],"collaborationTags":["askMeAbout"]}"#);
    /// update.categories.clear_items();
    /// assert_eq!(update.categories.items(), [""; 0]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn set_items<I: Into<T>>(&mut self, items: impl IntoIterator<Item = I>) {
        *self = Self::Value(items.into_iter().map(Into::into).collect());
    }

    /// Empties the collection: writes `[]`.
    pub fn clear_items(&mut self) {
        *self = Self::Value(Vec::new());
    }

    /// Whether the collection has this item.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, Field, Open};
    ///
    /// let tags = Field::Value(vec![Open::from(CollaborationTag::AskMeAbout)]);
    /// assert!(tags.contains(CollaborationTag::AskMeAbout));
    /// let categories = Field::Value(vec![String::from("Sports")]);
    /// assert!(categories.contains("Sports"));
    /// ```
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "members and texts read best without `&`")]
    pub fn contains<U>(&self, item: U) -> bool
    where
        T: PartialEq<U>,
    {
        self.items().iter().any(|own| *own == item)
    }
}

impl<T: Clone + PartialEq> Field<Vec<T>> {
    /// As [`changed`](Self::changed), with `[]` in place of null, since a collection is never null.
    #[allow(dead_code, reason = "not every entity type has a collection that an update can set")]
    pub(crate) fn changed_collection(&self, before: &Self) -> Self {
        match self.changed(before) {
            Self::Null => Self::Value(Vec::new()),
            changed => changed,
        }
    }
}

impl<T, I: Into<T>> Extend<I> for Field<Vec<T>> {
    fn extend<Items: IntoIterator<Item = I>>(&mut self, items: Items) {
        self.get_or_insert_default().extend(items.into_iter().map(Into::into));
    }
}
