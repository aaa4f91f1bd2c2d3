// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_INSTITUTION_DATA__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the institution is, as free text.",
    declared_in: "institutionData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
};
const PROPERTY_INSTITUTION_DATA__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the institution as people read it.",
    declared_in: "institutionData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
};
const PROPERTY_INSTITUTION_DATA__LOCATION: Property = Property {
    name: "location",
    type_name: "microsoft.graph.physicalAddress",
    value: ValueType::Object("physicalAddress"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The postal address of the institution.",
    declared_in: "institutionData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
};
const PROPERTY_INSTITUTION_DATA__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to the home page of the institution or the department. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "institutionData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
};
const TYPE_INSTITUTION_DATA: Type = Type {
    name: "institutionData",
    kind: TypeKind::Complex,
    description: "A school, a college, a university or another institution at which a user studied.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.institutionData", "#graph.institutionData"],
    properties: &[
        PROPERTY_INSTITUTION_DATA__DESCRIPTION,
        PROPERTY_INSTITUTION_DATA__DISPLAY_NAME,
        PROPERTY_INSTITUTION_DATA__LOCATION,
        PROPERTY_INSTITUTION_DATA__WEB_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to the home page of the institution or department, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/institutionData.toml",
        page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
