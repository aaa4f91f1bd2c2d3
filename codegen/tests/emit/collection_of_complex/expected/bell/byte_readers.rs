// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct BellBytes;
impl ByteReader for BellBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_BELL;
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
            1u64 if scanner.starts_with_at(name, b"name\"") => {
                let at = &Location::declared(at, "name", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "name")?;
                reader.string(scanner, &object_tables::CHECK_BELL__NAME, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
