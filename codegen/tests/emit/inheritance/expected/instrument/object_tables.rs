// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_INSTRUMENT__PITCH: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
