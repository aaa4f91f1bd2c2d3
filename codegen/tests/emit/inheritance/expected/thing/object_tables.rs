// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_THING__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: false,
};
