// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct ProfileSourceAnnotationBytes;
impl ByteReader for ProfileSourceAnnotationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PROFILE_SOURCE_ANNOTATION;
    const HOLDS_OBJECTS: bool = false;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x522E_811F_CD85_0E21) >> 60u32 {
            4u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.disputed(scanner, 0usize, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"isDefaultSource\"") => {
                let at = &Location::declared(at, "isDefaultSource", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "isDefaultSource")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"properties\"") => {
                let at = &Location::declared(at, "properties", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "properties")?;
                reader
                    .items::<
                        Text,
                    >(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sourceId\"") => {
                let at = &Location::declared(at, "sourceId", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "sourceId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
