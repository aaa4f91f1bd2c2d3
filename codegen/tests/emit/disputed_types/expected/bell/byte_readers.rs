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
        let prefix = scanner.eight_bytes_at(name) << 32u32;
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            0u64 if scanner.starts_with_at(name, b"key\"") => {
                let at = &Location::declared(at, "key", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "key")?;
                reader.disputed(scanner, 1usize, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"keyId\"") => {
                let at = &Location::declared(at, "keyId", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "keyId")?;
                reader.string(scanner, &object_tables::CHECK_BELL__KEY_ID, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"sound\"") => {
                let at = &Location::declared(at, "sound", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "sound")?;
                reader.items::<Text>(scanner, &object_tables::CHECK_BELL__SOUND, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
