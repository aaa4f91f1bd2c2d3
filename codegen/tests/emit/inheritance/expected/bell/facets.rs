// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl Sealed for Bell {}
impl Playable for Bell {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn pitch(&self) -> &Field<Double> {
        &self.pitch
    }
}
