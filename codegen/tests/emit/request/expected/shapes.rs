// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_BELL__ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: false,
};
pub(crate) static CHECK_BELL__NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__TAGS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_BELL__TOWER: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__SECRET: Check = Check {
    kind: Kind::Boolean,
    nullable: true,
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
            check: &CHECK_BELL__ID,
        },
        Member {
            name: "name",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        Member {
            name: "tags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        Member {
            name: "tower",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
        Member {
            name: "secret",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"name" => Some(1usize),
        4usize if name == b"tags" => Some(2usize),
        5usize if name == b"tower" => Some(3usize),
        6usize if name == b"secret" => Some(4usize),
        _ => None,
    },
};
pub(crate) static BODY_BELL: Body = Body {
    shape: &SHAPE_BELL,
    kind: BodyKind::Entity,
};
pub(crate) static SHAPE_CREATE_BELL: Shape = Shape {
    type_name: "bell",
    described: "create-bell",
    page: "https://example.com/create-bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_BELL__ID,
        },
        Member {
            name: "name",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        Member {
            name: "tags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        Member {
            name: "tower",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
        Member {
            name: "secret",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"name" => Some(1usize),
        4usize if name == b"tags" => Some(2usize),
        5usize if name == b"tower" => Some(3usize),
        6usize if name == b"secret" => Some(4usize),
        _ => None,
    },
};
pub(crate) static BODY_CREATE_BELL: Body = Body {
    shape: &SHAPE_CREATE_BELL,
    kind: BodyKind::Create,
};
pub(crate) static SHAPE_UPDATE_BELL: Shape = Shape {
    type_name: "bell",
    described: "update-bell",
    page: "https://example.com/update-bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_BELL__ID,
        },
        Member {
            name: "name",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        Member {
            name: "tags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        Member {
            name: "tower",
            standing: Standing::NotSettable,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
        Member {
            name: "secret",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"name" => Some(1usize),
        4usize if name == b"tags" => Some(2usize),
        5usize if name == b"tower" => Some(3usize),
        6usize if name == b"secret" => Some(4usize),
        _ => None,
    },
};
pub(crate) static BODY_UPDATE_BELL: Body = Body {
    shape: &SHAPE_UPDATE_BELL,
    kind: BodyKind::Update,
};
