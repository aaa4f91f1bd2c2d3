// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_GEO_COORDINATES__ALTITUDE: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
pub(crate) static CHECK_GEO_COORDINATES__LATITUDE: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
pub(crate) static CHECK_GEO_COORDINATES__LONGITUDE: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_geo_coordinates(name: &[u8]) -> Option<usize> {
    match name.len() {
        8usize if name == b"altitude" => Some(0usize),
        8usize if name == b"latitude" => Some(1usize),
        9usize if name == b"longitude" => Some(2usize),
        _ => None,
    }
}
pub(crate) static OBJECT_GEO_COORDINATES: ObjectTable = ObjectTable {
    type_name: "geoCoordinates",
    described: "geoCoordinates",
    page: "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.geoCoordinates", "#graph.geoCoordinates"],
    properties: &[
        PropertyTable {
            name: "altitude",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_GEO_COORDINATES__ALTITUDE,
        },
        PropertyTable {
            name: "latitude",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_GEO_COORDINATES__LATITUDE,
        },
        PropertyTable {
            name: "longitude",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_GEO_COORDINATES__LONGITUDE,
        },
    ],
    find: find_geo_coordinates,
};
