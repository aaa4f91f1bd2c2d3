// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_ITEM_FACET__ALLOWED_AUDIENCES: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_ALLOWED_AUDIENCES)),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_BY: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_DATE_TIME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__INFERENCE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_INFERENCE_DATA),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_BY: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_PERSON_DATA_SOURCE),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::Object(&OBJECT_PROFILE_SOURCE_ANNOTATION),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_ITEM_FACET__IS_SEARCHABLE: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
