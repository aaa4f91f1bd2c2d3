// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_POSITION_DETAIL__COMPANY: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_COMPANY_DETAIL),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__EMPLOYEE_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__EMPLOYEE_TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__END_MONTH_YEAR: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__JOB_TITLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__LAYER: ValueCheck = ValueCheck {
    kind: ValueKind::Int32,
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__LEVEL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__ROLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__SECONDARY_JOB_TITLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__SECONDARY_ROLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__START_MONTH_YEAR: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_POSITION_DETAIL__SUMMARY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_position_detail(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"role" => Some(8usize),
        5usize if name == b"layer" => Some(6usize),
        5usize if name == b"level" => Some(7usize),
        7usize if name == b"company" => Some(0usize),
        7usize if name == b"summary" => Some(12usize),
        8usize if name == b"jobTitle" => Some(5usize),
        10usize if name == b"employeeId" => Some(2usize),
        11usize if name == b"description" => Some(1usize),
        12usize if name == b"employeeType" => Some(3usize),
        12usize if name == b"endMonthYear" => Some(4usize),
        13usize if name == b"secondaryRole" => Some(10usize),
        14usize if name == b"startMonthYear" => Some(11usize),
        17usize if name == b"secondaryJobTitle" => Some(9usize),
        _ => None,
    }
}
pub(crate) static OBJECT_POSITION_DETAIL: ObjectTable = ObjectTable {
    type_name: "positionDetail",
    described: "positionDetail",
    page: "https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.positionDetail", "#graph.positionDetail"],
    properties: &[
        PropertyTable {
            name: "company",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__COMPANY,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__DESCRIPTION,
        },
        PropertyTable {
            name: "employeeId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__EMPLOYEE_ID,
        },
        PropertyTable {
            name: "employeeType",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__EMPLOYEE_TYPE,
        },
        PropertyTable {
            name: "endMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__END_MONTH_YEAR,
        },
        PropertyTable {
            name: "jobTitle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__JOB_TITLE,
        },
        PropertyTable {
            name: "layer",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__LAYER,
        },
        PropertyTable {
            name: "level",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__LEVEL,
        },
        PropertyTable {
            name: "role",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__ROLE,
        },
        PropertyTable {
            name: "secondaryJobTitle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__SECONDARY_JOB_TITLE,
        },
        PropertyTable {
            name: "secondaryRole",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__SECONDARY_ROLE,
        },
        PropertyTable {
            name: "startMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__START_MONTH_YEAR,
        },
        PropertyTable {
            name: "summary",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_POSITION_DETAIL__SUMMARY,
        },
    ],
    find: find_position_detail,
};
