// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct RelatedPersonBytes;
impl ByteReader for RelatedPersonBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_RELATED_PERSON;
    const HOLDS_OBJECTS: bool = false;
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
            0u64 if scanner.starts_with_at(name, b"relationship\"") => {
                let at = &Location::declared(at, "relationship", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "relationship")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_RELATED_PERSON__RELATIONSHIP,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"userPrincipalName\"") => {
                let at = &Location::declared(at, "userPrincipalName", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "userPrincipalName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_RELATED_PERSON__USER_PRINCIPAL_NAME,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"userId\"") => {
                let at = &Location::declared(at, "userId", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "userId")?;
                reader
                    .string(scanner, &object_tables::CHECK_RELATED_PERSON__USER_ID, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_RELATED_PERSON__DISPLAY_NAME,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
