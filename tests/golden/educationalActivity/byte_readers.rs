// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct EducationalActivityBytes;
impl ByteReader for EducationalActivityBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_EDUCATIONAL_ACTIVITY;
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
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            0u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"program\"") => {
                let at = &Location::declared(at, "program", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "program")?;
                reader
                    .object::<
                        EducationalActivityDetailBytes,
                    >(scanner, &object_tables::CHECK_EDUCATIONAL_ACTIVITY__PROGRAM, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"startMonthYear\"") => {
                let at = &Location::declared(at, "startMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "startMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            18u64 if scanner.starts_with_at(name, b"institution\"") => {
                let at = &Location::declared(at, "institution", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "institution")?;
                reader
                    .object::<
                        InstitutionDataBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"endMonthYear\"") => {
                let at = &Location::declared(at, "endMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "endMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            31u64 if scanner.starts_with_at(name, b"completionMonthYear\"") => {
                let at = &Location::declared(at, "completionMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "completionMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_educational_activity(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<EducationalActivityBytes>(bytes, checker);
}
struct CreateEducationalActivityBytes;
impl ByteReader for CreateEducationalActivityBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_EDUCATIONAL_ACTIVITY;
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
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            0u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            7u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"program\"") => {
                let at = &Location::declared(at, "program", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "program")?;
                reader
                    .object::<
                        EducationalActivityDetailBytes,
                    >(scanner, &object_tables::CHECK_EDUCATIONAL_ACTIVITY__PROGRAM, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"startMonthYear\"") => {
                let at = &Location::declared(at, "startMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "startMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            18u64 if scanner.starts_with_at(name, b"institution\"") => {
                let at = &Location::declared(at, "institution", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "institution")?;
                reader
                    .object::<
                        InstitutionDataBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            28u64 if scanner.starts_with_at(name, b"endMonthYear\"") => {
                let at = &Location::declared(at, "endMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "endMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            31u64 if scanner.starts_with_at(name, b"completionMonthYear\"") => {
                let at = &Location::declared(at, "completionMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "completionMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_educational_activity(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreateEducationalActivityBytes>(bytes, checker);
}
struct UpdateEducationalActivityBytes;
impl ByteReader for UpdateEducationalActivityBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_EDUCATIONAL_ACTIVITY;
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
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            0u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            2u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            7u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"program\"") => {
                let at = &Location::declared(at, "program", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "program")?;
                reader
                    .object::<
                        EducationalActivityDetailBytes,
                    >(scanner, &object_tables::CHECK_EDUCATIONAL_ACTIVITY__PROGRAM, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"startMonthYear\"") => {
                let at = &Location::declared(at, "startMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "startMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
                        at,
                    )?;
            }
            17u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            18u64 if scanner.starts_with_at(name, b"institution\"") => {
                let at = &Location::declared(at, "institution", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "institution")?;
                reader
                    .object::<
                        InstitutionDataBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
                        at,
                    )?;
            }
            19u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            28u64 if scanner.starts_with_at(name, b"endMonthYear\"") => {
                let at = &Location::declared(at, "endMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "endMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            31u64 if scanner.starts_with_at(name, b"completionMonthYear\"") => {
                let at = &Location::declared(at, "completionMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "completionMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_educational_activity(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdateEducationalActivityBytes>(bytes, checker);
}
