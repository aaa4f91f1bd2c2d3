// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct IdentityBytes;
impl ByteReader for IdentityBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY;
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
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "displayName")?;
                reader
                    .string(scanner, &object_tables::CHECK_IDENTITY__DISPLAY_NAME, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_IDENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
