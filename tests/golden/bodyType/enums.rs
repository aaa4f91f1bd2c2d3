// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
/// The markup language of a text.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>: docs commit 5abf6045; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: An early revision of the page (docs commit 2695c127) has `HTML`, in capital letters; later ones have `html`. $metadata (USNat, USSec): Declare the member `html`. Reading taken: `html`, on which the later pages and `$metadata` agree. Any other spelling in a request is denied as `enum-unknown`; every value in a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum BodyType {
    /// `text`: Plain text without markup.
    Text,
    /// `html`: HTML.
    Html,
}
impl BodyType {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Html];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
        }
    }
}
crate::named!(BodyType);
impl Sealed for BodyType {}
impl EnumType for BodyType {
    const NAME: &'static str = "bodyType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "text" => Self::Text,
                "html" => Self::Html,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<BodyType>> for BodyType {
    fn eq(&self, other: &Open<BodyType>) -> bool {
        other == self
    }
}
