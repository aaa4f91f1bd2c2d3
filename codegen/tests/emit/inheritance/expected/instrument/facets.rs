// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Access to the properties that every type derived from `instrument` has.
///
/// Sealed: only the model types implement it.
///
/// Transcribed on 2026-11-23 from <https://example.com/instrument>: first.
pub trait Playable: Sealed + std::fmt::Debug + Send + Sync {
    /// Identifies it.
    ///
    /// `id`: `Edm.String`, declared by `thing`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://example.com/thing>
    fn id(&self) -> &Field<String>;
    /// `id`, to change it.
    fn id_mut(&mut self) -> &mut Field<String>;
    /// How high it sounds.
    ///
    /// `pitch`: `Edm.Double`, declared by `instrument`.
    ///
    /// Source: <https://example.com/instrument>
    fn pitch(&self) -> &Field<Double>;
    /// `pitch`, to change it.
    fn pitch_mut(&mut self) -> &mut Field<Double>;
}
impl Sealed for Instrument {}
impl Playable for Instrument {
    #[inline]
    fn id(&self) -> &Field<String> {
        &self.id
    }
    #[inline]
    fn id_mut(&mut self) -> &mut Field<String> {
        &mut self.id
    }
    #[inline]
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
    #[inline]
    fn pitch_mut(&mut self) -> &mut Field<Double> {
        &mut self.pitch
    }
}
