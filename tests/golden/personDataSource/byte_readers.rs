// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PersonDataSourceBytes;
impl ByteReader for PersonDataSourceBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_DATA_SOURCE;
    const HOLDS_OBJECTS: bool = false;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Location::declared(at, "type", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "type")?;
                reader
                    .items::<
                        Text,
                    >(scanner, &object_tables::CHECK_PERSON_DATA_SOURCE__TYPE, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
