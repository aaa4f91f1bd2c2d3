// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct WorkPositionBytes;
impl ByteReader for WorkPositionBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_WORK_POSITION;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            0u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__CATEGORIES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__COLLEAGUES, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"isCurrent\"") => {
                let at = &Location::declared(at, "isCurrent", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "isCurrent")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_WORK_POSITION__IS_CURRENT,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__DETAIL, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"manager\"") => {
                let at = &Location::declared(at, "manager", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "manager")?;
                reader
                    .object::<
                        RelatedPersonBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__MANAGER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_work_position(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<WorkPositionBytes>(bytes, checker);
}
struct CreateWorkPositionBytes;
impl ByteReader for CreateWorkPositionBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_WORK_POSITION;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            0u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            1u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__CATEGORIES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__COLLEAGUES, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"isCurrent\"") => {
                let at = &Location::declared(at, "isCurrent", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "isCurrent")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_WORK_POSITION__IS_CURRENT,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__DETAIL, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"manager\"") => {
                let at = &Location::declared(at, "manager", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "manager")?;
                reader
                    .object::<
                        RelatedPersonBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__MANAGER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            18u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            18u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_work_position(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreateWorkPositionBytes>(bytes, checker);
}
struct UpdateWorkPositionBytes;
impl ByteReader for UpdateWorkPositionBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_WORK_POSITION;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            0u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            1u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Location::declared(at, "categories", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "categories")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__CATEGORIES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"colleagues\"") => {
                let at = &Location::declared(at, "colleagues", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "colleagues")?;
                reader
                    .items::<
                        ObjectOf<RelatedPersonBytes>,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__COLLEAGUES, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            10u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"isCurrent\"") => {
                let at = &Location::declared(at, "isCurrent", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "isCurrent")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_WORK_POSITION__IS_CURRENT,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"detail\"") => {
                let at = &Location::declared(at, "detail", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "detail")?;
                reader
                    .object::<
                        PositionDetailBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__DETAIL, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"manager\"") => {
                let at = &Location::declared(at, "manager", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "manager")?;
                reader
                    .object::<
                        RelatedPersonBytes,
                    >(scanner, &object_tables::CHECK_WORK_POSITION__MANAGER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            18u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            18u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_work_position(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdateWorkPositionBytes>(bytes, checker);
}
