// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PHYSICAL_ADDRESS__CITY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__COUNTRY_OR_REGION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__POSTAL_CODE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__POST_OFFICE_BOX: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__STATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__STREET: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PHYSICAL_ADDRESS__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_PHYSICAL_ADDRESS_TYPE)),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_physical_address(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"city" => Some(0usize),
        4usize if name == b"type" => Some(6usize),
        5usize if name == b"state" => Some(4usize),
        6usize if name == b"street" => Some(5usize),
        10usize if name == b"postalCode" => Some(2usize),
        13usize if name == b"postOfficeBox" => Some(3usize),
        15usize if name == b"countryOrRegion" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PHYSICAL_ADDRESS: ObjectTable = ObjectTable {
    type_name: "physicalAddress",
    described: "physicalAddress",
    page: "https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.physicalAddress", "#graph.physicalAddress"],
    properties: &[
        PropertyTable {
            name: "city",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__CITY,
        },
        PropertyTable {
            name: "countryOrRegion",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__COUNTRY_OR_REGION,
        },
        PropertyTable {
            name: "postalCode",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__POSTAL_CODE,
        },
        PropertyTable {
            name: "postOfficeBox",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__POST_OFFICE_BOX,
        },
        PropertyTable {
            name: "state",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__STATE,
        },
        PropertyTable {
            name: "street",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__STREET,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PHYSICAL_ADDRESS__TYPE,
        },
    ],
    find: find_physical_address,
};
