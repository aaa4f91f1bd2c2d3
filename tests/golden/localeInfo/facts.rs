// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_LOCALE_INFO__LOCALE: Property = Property {
    name: "locale",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The tag of the locale, made of a language and a region, for example `en-us`.",
    declared_in: "localeInfo",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta",
};
const PROPERTY_LOCALE_INFO__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the locale in words, in the user's language.",
    declared_in: "localeInfo",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta",
};
const TYPE_LOCALE_INFO: Type = Type {
    name: "localeInfo",
    kind: TypeKind::Complex,
    description: "A language, usually with the region in which it is used.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.localeInfo", "#graph.localeInfo"],
    properties: &[PROPERTY_LOCALE_INFO__LOCALE, PROPERTY_LOCALE_INFO__DISPLAY_NAME],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/complex/localeInfo.toml",
        page: "https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
