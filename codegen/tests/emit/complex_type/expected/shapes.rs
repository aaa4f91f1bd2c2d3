// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_BELL__TYPE: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__HOME_URL: Check = Check {
    kind: Kind::String(Text::Link),
    nullable: true,
};
pub(crate) static CHECK_BELL__WEIGHT_IN_KILOGRAMS: Check = Check {
    kind: Kind::Double,
    nullable: false,
};
pub(crate) static CHECK_BELL__WEIGHT_IN: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__IS_CRACKED: Check = Check {
    kind: Kind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_BELL__CAST: Check = Check {
    kind: Kind::String(Text::DateTime),
    nullable: true,
};
pub(crate) static CHECK_BELL__NAMES: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Any),
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
            name: "type",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__TYPE,
        },
        Member {
            name: "homeUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__HOME_URL,
        },
        Member {
            name: "weightInKilograms",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__WEIGHT_IN_KILOGRAMS,
        },
        Member {
            name: "weightIn",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__WEIGHT_IN,
        },
        Member {
            name: "isCracked",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__IS_CRACKED,
        },
        Member {
            name: "cast",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__CAST,
        },
        Member {
            name: "names",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_BELL__NAMES,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"type" => Some(0usize),
        4usize if name == b"cast" => Some(5usize),
        5usize if name == b"names" => Some(6usize),
        7usize if name == b"homeUrl" => Some(1usize),
        8usize if name == b"weightIn" => Some(3usize),
        9usize if name == b"isCracked" => Some(4usize),
        17usize if name == b"weightInKilograms" => Some(2usize),
        _ => None,
    },
};
