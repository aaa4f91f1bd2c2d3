// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_BELL__NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_CARILLON__BELLS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::Object(&SHAPE_BELL),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_CARILLON__LARGEST: Check = Check {
    kind: Kind::Object(&SHAPE_BELL),
    nullable: true,
};
pub(crate) static CHECK_CARILLON__CARILLONS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::Object(&SHAPE_CARILLON),
            nullable: false,
        },
    ),
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
            name: "name",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"name" => Some(0usize),
        _ => None,
    },
};
pub(crate) static SHAPE_CARILLON: Shape = Shape {
    type_name: "carillon",
    described: "carillon",
    page: "https://example.com/carillon",
    open: false,
    annotations: &["#microsoft.graph.carillon", "#graph.carillon"],
    members: &[
        Member {
            name: "bells",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_CARILLON__BELLS,
        },
        Member {
            name: "largest",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_CARILLON__LARGEST,
        },
        Member {
            name: "carillons",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_CARILLON__CARILLONS,
        },
    ],
    find: |name| match name.len() {
        5usize if name == b"bells" => Some(0usize),
        7usize if name == b"largest" => Some(1usize),
        9usize if name == b"carillons" => Some(2usize),
        _ => None,
    },
};
