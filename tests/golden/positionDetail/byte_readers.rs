// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PositionDetailBytes;
impl ByteReader for PositionDetailBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_POSITION_DETAIL;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"level\"") => {
                let at = &Location::declared(at, "level", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "level")?;
                reader
                    .string(scanner, &object_tables::CHECK_POSITION_DETAIL__LEVEL, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"secondaryJobTitle\"") => {
                let at = &Location::declared(at, "secondaryJobTitle", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "secondaryJobTitle")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__SECONDARY_JOB_TITLE,
                        at,
                    )?;
            }
            2u64 if scanner.starts_with_at(name, b"secondaryRole\"") => {
                let at = &Location::declared(at, "secondaryRole", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "secondaryRole")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__SECONDARY_ROLE,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"endMonthYear\"") => {
                let at = &Location::declared(at, "endMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "endMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__END_MONTH_YEAR,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"jobTitle\"") => {
                let at = &Location::declared(at, "jobTitle", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "jobTitle")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__JOB_TITLE,
                        at,
                    )?;
            }
            11u64 if scanner.starts_with_at(name, b"summary\"") => {
                let at = &Location::declared(at, "summary", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "summary")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__SUMMARY,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"employeeId\"") => {
                let at = &Location::declared(at, "employeeId", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "employeeId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__EMPLOYEE_ID,
                        at,
                    )?;
            }
            18u64 if scanner.starts_with_at(name, b"employeeType\"") => {
                let at = &Location::declared(at, "employeeType", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "employeeType")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__EMPLOYEE_TYPE,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__DESCRIPTION,
                        at,
                    )?;
            }
            25u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"role\"") => {
                let at = &Location::declared(at, "role", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "role")?;
                reader.string(scanner, &object_tables::CHECK_POSITION_DETAIL__ROLE, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"layer\"") => {
                let at = &Location::declared(at, "layer", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "layer")?;
                reader.int32(scanner, &object_tables::CHECK_POSITION_DETAIL__LAYER, at)?;
            }
            28u64 if scanner.starts_with_at(name, b"startMonthYear\"") => {
                let at = &Location::declared(at, "startMonthYear", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "startMonthYear")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_POSITION_DETAIL__START_MONTH_YEAR,
                        at,
                    )?;
            }
            31u64 if scanner.starts_with_at(name, b"company\"") => {
                let at = &Location::declared(at, "company", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "company")?;
                reader
                    .object::<
                        CompanyDetailBytes,
                    >(scanner, &object_tables::CHECK_POSITION_DETAIL__COMPANY, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
