// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl Sealed for Drum {}
impl Playable for Drum {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
}
