// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct ItemBodyBytes;
impl ByteReader for ItemBodyBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_BODY;
    const HOLDS_OBJECTS: bool = false;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name);
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"content\"") => {
                let at = &Location::declared(at, "content", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "content")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_BODY__CONTENT, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"contentType\"") => {
                let at = &Location::declared(at, "contentType", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "contentType")?;
                reader
                    .string(scanner, &object_tables::CHECK_ITEM_BODY__CONTENT_TYPE, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
