// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct InstitutionDataBytes;
impl ByteReader for InstitutionDataBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INSTITUTION_DATA;
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
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 60u32 {
            0u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_INSTITUTION_DATA__DESCRIPTION,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_INSTITUTION_DATA__WEB_URL,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"location\"") => {
                let at = &Location::declared(at, "location", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "location")?;
                reader
                    .object::<
                        PhysicalAddressBytes,
                    >(scanner, &object_tables::CHECK_INSTITUTION_DATA__LOCATION, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_INSTITUTION_DATA__DISPLAY_NAME,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
