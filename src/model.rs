//! The generated model types.

pub(crate) mod enums {
    //! Enum types.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/enums.rs"));
}

pub(crate) mod types {
    //! Complex types, entity types, and the common parts of entity types.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/types.rs"));
}

pub(crate) mod facets {
    //! Traits over the common parts of entity types.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/facets.rs"));
}

pub(crate) mod requests {
    //! Request bodies.
    #![allow(clippy::doc_markdown, reason = "the prose of the schema files")]
    include!(concat!(env!("OUT_DIR"), "/generated/requests.rs"));
}
