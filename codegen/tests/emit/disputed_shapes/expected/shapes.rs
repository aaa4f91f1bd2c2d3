// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_BELL__SOUND: Check = Check {
    kind: Kind::StringOrCollection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: true,
};
pub(crate) static CHECK_BELL__KEY: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__KEY_ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static SHAPE_BELL: Shape = Shape {
    type_name: "bell",
    described: "bell",
    page: "https://example.com/bell",
    open: false,
    annotations: &[
        "#microsoft.graph.bell",
        "#graph.bell",
        "#microsoft.graph.chime",
        "#graph.chime",
    ],
    members: &[
        Member {
            name: "sound",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__SOUND,
        },
        Member {
            name: "key",
            standing: Standing::Settable,
            metadata_name: Some("keyId"),
            check: &CHECK_BELL__KEY,
        },
        Member {
            name: "keyId",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__KEY_ID,
        },
    ],
    find: |name| match name.len() {
        3usize if name == b"key" => Some(1usize),
        5usize if name == b"sound" => Some(0usize),
        5usize if name == b"keyId" => Some(2usize),
        _ => None,
    },
};
