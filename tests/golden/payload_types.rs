// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Evaluates an expression with a type alias for the Rust type of a payload.
macro_rules! with_type_of {
    ($payload:expr, $type:ident => $body:expr) => {
        match $payload { msgraph_profile::Payload::CreatePersonAnnotation => { type $type
        = msgraph_profile::CreatePersonAnnotation; $body }
        msgraph_profile::Payload::CreatePersonInterest => { type $type =
        msgraph_profile::CreatePersonInterest; $body }
        msgraph_profile::Payload::CreateSkillProficiency => { type $type =
        msgraph_profile::CreateSkillProficiency; $body }
        msgraph_profile::Payload::UpdatePersonAnnotation => { type $type =
        msgraph_profile::UpdatePersonAnnotation; $body }
        msgraph_profile::Payload::UpdatePersonInterest => { type $type =
        msgraph_profile::UpdatePersonInterest; $body }
        msgraph_profile::Payload::UpdateSkillProficiency => { type $type =
        msgraph_profile::UpdateSkillProficiency; $body }
        msgraph_profile::Payload::PersonAnnotation => { type $type =
        msgraph_profile::PersonAnnotation; $body }
        msgraph_profile::Payload::PersonInterest => { type $type =
        msgraph_profile::PersonInterest; $body }
        msgraph_profile::Payload::SkillProficiency => { type $type =
        msgraph_profile::SkillProficiency; $body } other =>
        panic!("no type of {other}: the golden copies are not current"), }
    };
}
