// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_GEO_COORDINATES__ALTITUDE: Property = Property {
    name: "altitude",
    type_name: "Edm.Double",
    value: ValueType::Double,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The height above sea level, in feet.",
    declared_in: "geoCoordinates",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta",
};
const PROPERTY_GEO_COORDINATES__LATITUDE: Property = Property {
    name: "latitude",
    type_name: "Edm.Double",
    value: ValueType::Double,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The latitude in degrees, negative in the south.",
    declared_in: "geoCoordinates",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta",
};
const PROPERTY_GEO_COORDINATES__LONGITUDE: Property = Property {
    name: "longitude",
    type_name: "Edm.Double",
    value: ValueType::Double,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The longitude in degrees, negative in the west.",
    declared_in: "geoCoordinates",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta",
};
const TYPE_GEO_COORDINATES: Type = Type {
    name: "geoCoordinates",
    kind: TypeKind::Complex,
    description: "A point on the globe, with its height above sea level.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.geoCoordinates", "#graph.geoCoordinates"],
    properties: &[
        PROPERTY_GEO_COORDINATES__ALTITUDE,
        PROPERTY_GEO_COORDINATES__LATITUDE,
        PROPERTY_GEO_COORDINATES__LONGITUDE,
    ],
    disagreements: &[
        Disagreement {
            property: Some("altitude"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page of the type calls it read-only, and describes the type as a property of items in OneDrive.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request tables of itemAddress list `geoCoordinates` without a restriction.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any annotation that marks it as computed.",
                },
            ],
            reading: "A request may set it: the remark on the page is about files in OneDrive, which share the type.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/geoCoordinates.toml",
        page: "https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
