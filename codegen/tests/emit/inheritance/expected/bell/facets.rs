// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl Sealed for Bell {}
impl Playable for Bell {
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
