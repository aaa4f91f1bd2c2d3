// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct CompanyDetailBytes;
impl ByteReader for CompanyDetailBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_COMPANY_DETAIL;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 8u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 59u32 {
            2u64 if scanner.starts_with_at(name, b"pronunciation\"") => {
                let at = &Location::declared(at, "pronunciation", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "pronunciation")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__PRONUNCIATION,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"address\"") => {
                let at = &Location::declared(at, "address", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "address")?;
                reader
                    .object::<
                        PhysicalAddressBytes,
                    >(scanner, &object_tables::CHECK_COMPANY_DETAIL__ADDRESS, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"secondaryDepartment\"") => {
                let at = &Location::declared(at, "secondaryDepartment", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "secondaryDepartment")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__SECONDARY_DEPARTMENT,
                        at,
                    )?;
            }
            11u64 if scanner.starts_with_at(name, b"companyCode\"") => {
                let at = &Location::declared(at, "companyCode", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "companyCode")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__COMPANY_CODE,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "webUrl")?;
                reader
                    .string(scanner, &object_tables::CHECK_COMPANY_DETAIL__WEB_URL, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"department\"") => {
                let at = &Location::declared(at, "department", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "department")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__DEPARTMENT,
                        at,
                    )?;
            }
            21u64 if scanner.starts_with_at(name, b"officeLocation\"") => {
                let at = &Location::declared(at, "officeLocation", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "officeLocation")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__OFFICE_LOCATION,
                        at,
                    )?;
            }
            22u64 if scanner.starts_with_at(name, b"costCenter\"") => {
                let at = &Location::declared(at, "costCenter", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "costCenter")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__COST_CENTER,
                        at,
                    )?;
            }
            24u64 if scanner.starts_with_at(name, b"division\"") => {
                let at = &Location::declared(at, "division", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "division")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__DIVISION,
                        at,
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            31u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_COMPANY_DETAIL__DISPLAY_NAME,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
