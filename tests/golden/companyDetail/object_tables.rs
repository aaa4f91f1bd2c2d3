// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_COMPANY_DETAIL__ADDRESS: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_PHYSICAL_ADDRESS),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__COMPANY_CODE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__COST_CENTER: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__DEPARTMENT: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__DIVISION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__OFFICE_LOCATION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__PRONUNCIATION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__SECONDARY_DEPARTMENT: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_COMPANY_DETAIL__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_company_detail(name: &[u8]) -> Option<usize> {
    match name.len() {
        6usize if name == b"webUrl" => Some(9usize),
        7usize if name == b"address" => Some(0usize),
        8usize if name == b"division" => Some(5usize),
        10usize if name == b"costCenter" => Some(2usize),
        10usize if name == b"department" => Some(3usize),
        11usize if name == b"companyCode" => Some(1usize),
        11usize if name == b"displayName" => Some(4usize),
        13usize if name == b"pronunciation" => Some(7usize),
        14usize if name == b"officeLocation" => Some(6usize),
        19usize if name == b"secondaryDepartment" => Some(8usize),
        _ => None,
    }
}
pub(crate) static OBJECT_COMPANY_DETAIL: ObjectTable = ObjectTable {
    type_name: "companyDetail",
    described: "companyDetail",
    page: "https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.companyDetail", "#graph.companyDetail"],
    properties: &[
        PropertyTable {
            name: "address",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__ADDRESS,
        },
        PropertyTable {
            name: "companyCode",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__COMPANY_CODE,
        },
        PropertyTable {
            name: "costCenter",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__COST_CENTER,
        },
        PropertyTable {
            name: "department",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__DEPARTMENT,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__DISPLAY_NAME,
        },
        PropertyTable {
            name: "division",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__DIVISION,
        },
        PropertyTable {
            name: "officeLocation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__OFFICE_LOCATION,
        },
        PropertyTable {
            name: "pronunciation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__PRONUNCIATION,
        },
        PropertyTable {
            name: "secondaryDepartment",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__SECONDARY_DEPARTMENT,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_COMPANY_DETAIL__WEB_URL,
        },
    ],
    find: find_company_detail,
};
