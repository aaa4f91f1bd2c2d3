// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__END_DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__ISSUED_DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__START_DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_PERSON_CERTIFICATION__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_certification(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(19usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"endDate" => Some(13usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        9usize if name == b"startDate" => Some(17usize),
        10usize if name == b"issuedDate" => Some(14usize),
        11usize if name == b"description" => Some(11usize),
        11usize if name == b"displayName" => Some(12usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(18usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        14usize if name == b"issuingCompany" => Some(16usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        15usize if name == b"certificationId" => Some(10usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        16usize if name == b"issuingAuthority" => Some(15usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_CERTIFICATION: ObjectTable = ObjectTable {
    type_name: "personCertification",
    described: "personCertification",
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personCertification", "#graph.personCertification"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "certificationId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "endDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__END_DATE,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "issuingCompany",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
        },
        PropertyTable {
            name: "startDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__START_DATE,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__WEB_URL,
        },
    ],
    find: find_person_certification,
};
pub(crate) static OBJECT_CREATE_PERSON_CERTIFICATION: ObjectTable = ObjectTable {
    type_name: "personCertification",
    described: "create-personCertification",
    page: "https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personCertification", "#graph.personCertification"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "certificationId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "endDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__END_DATE,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "issuingCompany",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
        },
        PropertyTable {
            name: "startDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__START_DATE,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__WEB_URL,
        },
    ],
    find: find_person_certification,
};
pub(crate) static OBJECT_UPDATE_PERSON_CERTIFICATION: ObjectTable = ObjectTable {
    type_name: "personCertification",
    described: "update-personCertification",
    page: "https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personCertification", "#graph.personCertification"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "certificationId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "endDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__END_DATE,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "issuingCompany",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
        },
        PropertyTable {
            name: "startDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__START_DATE,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_CERTIFICATION__WEB_URL,
        },
    ],
    find: find_person_certification,
};
