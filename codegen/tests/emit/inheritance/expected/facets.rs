// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
use crate::value::Double;
use crate::value::Field;
impl Sealed for crate::model::types::Bell {}
impl Sealed for crate::model::types::Drum {}
impl Sealed for crate::model::types::Instrument {}
/// What every `instrument` has: borrowed access to the common properties of any type derived from it.
///
/// Sealed: only the model types implement it.
///
/// Transcribed on 2026-11-23 from <https://example.com/instrument>: first.
pub trait Playable: Sealed {
    /// Identifies it.
    ///
    /// `id`: `Edm.String`, declared by `thing`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://example.com/thing>
    fn id(&self) -> &Field<String>;
    /// How high it sounds.
    ///
    /// `pitch`: `Edm.Double`, declared by `instrument`.
    ///
    /// Source: <https://example.com/instrument>
    fn pitch(&self) -> &Field<Double>;
}
impl Playable for crate::model::types::Bell {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
}
impl Playable for crate::model::types::Drum {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
}
impl Playable for crate::model::types::Instrument {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
}
