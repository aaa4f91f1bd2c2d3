// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_BELL__TOWER: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_INSTRUMENT__PITCH: Check = Check {
    kind: Kind::Double,
    nullable: true,
};
pub(crate) static CHECK_THING__ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: false,
};
pub(crate) static SHAPE_BELL: Shape = Shape {
    type_name: "bell",
    described: "bell",
    page: "https://example.com/bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_THING__ID,
        },
        Member {
            name: "pitch",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_INSTRUMENT__PITCH,
        },
        Member {
            name: "tower",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        5usize if name == b"tower" => Some(2usize),
        _ => None,
    },
};
pub(crate) static BODY_BELL: Body = Body {
    shape: &SHAPE_BELL,
    kind: BodyKind::Entity,
};
pub(crate) static SHAPE_DRUM: Shape = Shape {
    type_name: "drum",
    described: "drum",
    page: "https://example.com/drum",
    open: false,
    annotations: &[
        "#microsoft.graph.drum",
        "#graph.drum",
        "#microsoft.graph.kettle",
        "#graph.kettle",
    ],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_THING__ID,
        },
        Member {
            name: "pitch",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_INSTRUMENT__PITCH,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        _ => None,
    },
};
pub(crate) static BODY_DRUM: Body = Body {
    shape: &SHAPE_DRUM,
    kind: BodyKind::Entity,
};
