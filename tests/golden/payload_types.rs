// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Evaluates an expression with a type alias for the Rust type of a payload.
#[allow(unused_macros, reason = "not every test needs each macro")]
macro_rules! with_type_of {
    ($payload:expr, $type:ident => $body:expr) => {
        match $payload { msgraph_profile::Payload::CreateEducationalActivity => { type
        $type = msgraph_profile::CreateEducationalActivity; $body }
        msgraph_profile::Payload::CreateItemAddress => { type $type =
        msgraph_profile::CreateItemAddress; $body }
        msgraph_profile::Payload::CreateItemEmail => { type $type =
        msgraph_profile::CreateItemEmail; $body }
        msgraph_profile::Payload::CreateItemPatent => { type $type =
        msgraph_profile::CreateItemPatent; $body }
        msgraph_profile::Payload::CreateItemPhone => { type $type =
        msgraph_profile::CreateItemPhone; $body }
        msgraph_profile::Payload::CreateItemPublication => { type $type =
        msgraph_profile::CreateItemPublication; $body }
        msgraph_profile::Payload::CreateLanguageProficiency => { type $type =
        msgraph_profile::CreateLanguageProficiency; $body }
        msgraph_profile::Payload::CreatePersonAnniversary => { type $type =
        msgraph_profile::CreatePersonAnniversary; $body }
        msgraph_profile::Payload::CreatePersonAnnotation => { type $type =
        msgraph_profile::CreatePersonAnnotation; $body }
        msgraph_profile::Payload::CreatePersonAward => { type $type =
        msgraph_profile::CreatePersonAward; $body }
        msgraph_profile::Payload::CreatePersonCertification => { type $type =
        msgraph_profile::CreatePersonCertification; $body }
        msgraph_profile::Payload::CreatePersonInterest => { type $type =
        msgraph_profile::CreatePersonInterest; $body }
        msgraph_profile::Payload::CreatePersonName => { type $type =
        msgraph_profile::CreatePersonName; $body }
        msgraph_profile::Payload::CreatePersonResponsibility => { type $type =
        msgraph_profile::CreatePersonResponsibility; $body }
        msgraph_profile::Payload::CreatePersonWebsite => { type $type =
        msgraph_profile::CreatePersonWebsite; $body }
        msgraph_profile::Payload::CreateProjectParticipation => { type $type =
        msgraph_profile::CreateProjectParticipation; $body }
        msgraph_profile::Payload::CreateSkillProficiency => { type $type =
        msgraph_profile::CreateSkillProficiency; $body }
        msgraph_profile::Payload::CreateUserAccountInformation => { type $type =
        msgraph_profile::CreateUserAccountInformation; $body }
        msgraph_profile::Payload::CreateWebAccount => { type $type =
        msgraph_profile::CreateWebAccount; $body }
        msgraph_profile::Payload::CreateWorkPosition => { type $type =
        msgraph_profile::CreateWorkPosition; $body }
        msgraph_profile::Payload::UpdateEducationalActivity => { type $type =
        msgraph_profile::UpdateEducationalActivity; $body }
        msgraph_profile::Payload::UpdateItemAddress => { type $type =
        msgraph_profile::UpdateItemAddress; $body }
        msgraph_profile::Payload::UpdateItemEmail => { type $type =
        msgraph_profile::UpdateItemEmail; $body }
        msgraph_profile::Payload::UpdateItemPatent => { type $type =
        msgraph_profile::UpdateItemPatent; $body }
        msgraph_profile::Payload::UpdateItemPhone => { type $type =
        msgraph_profile::UpdateItemPhone; $body }
        msgraph_profile::Payload::UpdateItemPublication => { type $type =
        msgraph_profile::UpdateItemPublication; $body }
        msgraph_profile::Payload::UpdateLanguageProficiency => { type $type =
        msgraph_profile::UpdateLanguageProficiency; $body }
        msgraph_profile::Payload::UpdatePersonAnniversary => { type $type =
        msgraph_profile::UpdatePersonAnniversary; $body }
        msgraph_profile::Payload::UpdatePersonAnnotation => { type $type =
        msgraph_profile::UpdatePersonAnnotation; $body }
        msgraph_profile::Payload::UpdatePersonAward => { type $type =
        msgraph_profile::UpdatePersonAward; $body }
        msgraph_profile::Payload::UpdatePersonCertification => { type $type =
        msgraph_profile::UpdatePersonCertification; $body }
        msgraph_profile::Payload::UpdatePersonInterest => { type $type =
        msgraph_profile::UpdatePersonInterest; $body }
        msgraph_profile::Payload::UpdatePersonName => { type $type =
        msgraph_profile::UpdatePersonName; $body }
        msgraph_profile::Payload::UpdatePersonResponsibility => { type $type =
        msgraph_profile::UpdatePersonResponsibility; $body }
        msgraph_profile::Payload::UpdatePersonWebsite => { type $type =
        msgraph_profile::UpdatePersonWebsite; $body }
        msgraph_profile::Payload::UpdateProjectParticipation => { type $type =
        msgraph_profile::UpdateProjectParticipation; $body }
        msgraph_profile::Payload::UpdateSkillProficiency => { type $type =
        msgraph_profile::UpdateSkillProficiency; $body }
        msgraph_profile::Payload::UpdateUserAccountInformation => { type $type =
        msgraph_profile::UpdateUserAccountInformation; $body }
        msgraph_profile::Payload::UpdateWebAccount => { type $type =
        msgraph_profile::UpdateWebAccount; $body }
        msgraph_profile::Payload::UpdateWorkPosition => { type $type =
        msgraph_profile::UpdateWorkPosition; $body }
        msgraph_profile::Payload::EducationalActivity => { type $type =
        msgraph_profile::EducationalActivity; $body }
        msgraph_profile::Payload::ItemAddress => { type $type =
        msgraph_profile::ItemAddress; $body } msgraph_profile::Payload::ItemEmail => {
        type $type = msgraph_profile::ItemEmail; $body }
        msgraph_profile::Payload::ItemPatent => { type $type =
        msgraph_profile::ItemPatent; $body } msgraph_profile::Payload::ItemPhone => {
        type $type = msgraph_profile::ItemPhone; $body }
        msgraph_profile::Payload::ItemPublication => { type $type =
        msgraph_profile::ItemPublication; $body }
        msgraph_profile::Payload::LanguageProficiency => { type $type =
        msgraph_profile::LanguageProficiency; $body }
        msgraph_profile::Payload::PersonAnniversary => { type $type =
        msgraph_profile::PersonAnniversary; $body }
        msgraph_profile::Payload::PersonAnnotation => { type $type =
        msgraph_profile::PersonAnnotation; $body } msgraph_profile::Payload::PersonAward
        => { type $type = msgraph_profile::PersonAward; $body }
        msgraph_profile::Payload::PersonCertification => { type $type =
        msgraph_profile::PersonCertification; $body }
        msgraph_profile::Payload::PersonInterest => { type $type =
        msgraph_profile::PersonInterest; $body } msgraph_profile::Payload::PersonName =>
        { type $type = msgraph_profile::PersonName; $body }
        msgraph_profile::Payload::PersonResponsibility => { type $type =
        msgraph_profile::PersonResponsibility; $body }
        msgraph_profile::Payload::PersonWebsite => { type $type =
        msgraph_profile::PersonWebsite; $body }
        msgraph_profile::Payload::ProjectParticipation => { type $type =
        msgraph_profile::ProjectParticipation; $body }
        msgraph_profile::Payload::SkillProficiency => { type $type =
        msgraph_profile::SkillProficiency; $body }
        msgraph_profile::Payload::UserAccountInformation => { type $type =
        msgraph_profile::UserAccountInformation; $body }
        msgraph_profile::Payload::WebAccount => { type $type =
        msgraph_profile::WebAccount; $body } msgraph_profile::Payload::WorkPosition => {
        type $type = msgraph_profile::WorkPosition; $body } other =>
        panic!("no type of {other}: the golden copies are not current"), }
    };
}
/// Evaluates an expression for the Rust type of each body that creates or updates an object.
#[allow(unused_macros, reason = "not every test needs each macro")]
macro_rules! for_each_body {
    (create, $type:ident => $body:expr) => {
        { type $type = msgraph_profile::CreateEducationalActivity; $body } { type $type =
        msgraph_profile::CreateItemAddress; $body } { type $type =
        msgraph_profile::CreateItemEmail; $body } { type $type =
        msgraph_profile::CreateItemPatent; $body } { type $type =
        msgraph_profile::CreateItemPhone; $body } { type $type =
        msgraph_profile::CreateItemPublication; $body } { type $type =
        msgraph_profile::CreateLanguageProficiency; $body } { type $type =
        msgraph_profile::CreatePersonAnniversary; $body } { type $type =
        msgraph_profile::CreatePersonAnnotation; $body } { type $type =
        msgraph_profile::CreatePersonAward; $body } { type $type =
        msgraph_profile::CreatePersonCertification; $body } { type $type =
        msgraph_profile::CreatePersonInterest; $body } { type $type =
        msgraph_profile::CreatePersonName; $body } { type $type =
        msgraph_profile::CreatePersonResponsibility; $body } { type $type =
        msgraph_profile::CreatePersonWebsite; $body } { type $type =
        msgraph_profile::CreateProjectParticipation; $body } { type $type =
        msgraph_profile::CreateSkillProficiency; $body } { type $type =
        msgraph_profile::CreateUserAccountInformation; $body } { type $type =
        msgraph_profile::CreateWebAccount; $body } { type $type =
        msgraph_profile::CreateWorkPosition; $body }
    };
    (update, $type:ident => $body:expr) => {
        { type $type = msgraph_profile::UpdateEducationalActivity; $body } { type $type =
        msgraph_profile::UpdateItemAddress; $body } { type $type =
        msgraph_profile::UpdateItemEmail; $body } { type $type =
        msgraph_profile::UpdateItemPatent; $body } { type $type =
        msgraph_profile::UpdateItemPhone; $body } { type $type =
        msgraph_profile::UpdateItemPublication; $body } { type $type =
        msgraph_profile::UpdateLanguageProficiency; $body } { type $type =
        msgraph_profile::UpdatePersonAnniversary; $body } { type $type =
        msgraph_profile::UpdatePersonAnnotation; $body } { type $type =
        msgraph_profile::UpdatePersonAward; $body } { type $type =
        msgraph_profile::UpdatePersonCertification; $body } { type $type =
        msgraph_profile::UpdatePersonInterest; $body } { type $type =
        msgraph_profile::UpdatePersonName; $body } { type $type =
        msgraph_profile::UpdatePersonResponsibility; $body } { type $type =
        msgraph_profile::UpdatePersonWebsite; $body } { type $type =
        msgraph_profile::UpdateProjectParticipation; $body } { type $type =
        msgraph_profile::UpdateSkillProficiency; $body } { type $type =
        msgraph_profile::UpdateUserAccountInformation; $body } { type $type =
        msgraph_profile::UpdateWebAccount; $body } { type $type =
        msgraph_profile::UpdateWorkPosition; $body }
    };
}
