// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_SERVICE_INFORMATION__NAME: Property = Property {
    name: "name",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the service, for example `GitHub`.",
    declared_in: "serviceInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta",
};
const PROPERTY_SERVICE_INFORMATION__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to the service. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "serviceInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta",
};
const TYPE_SERVICE_INFORMATION: Type = Type {
    name: "serviceInformation",
    kind: TypeKind::Complex,
    description: "A service on the web at which a user has an account.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.serviceInformation",
        "#graph.serviceInformation",
    ],
    properties: &[
        PROPERTY_SERVICE_INFORMATION__NAME,
        PROPERTY_SERVICE_INFORMATION__WEB_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it the address of the service, shows an https address, and gives no grammar.",
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
        file: "schemas/complex/serviceInformation.toml",
        page: "https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
