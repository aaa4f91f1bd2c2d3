// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct YomiPersonNameBytes;
impl ByteReader for YomiPersonNameBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_YOMI_PERSON_NAME;
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
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 60u32 {
            3u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_YOMI_PERSON_NAME__DISPLAY_NAME,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"first\"") => {
                let at = &Location::declared(at, "first", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "first")?;
                reader
                    .string(scanner, &object_tables::CHECK_YOMI_PERSON_NAME__FIRST, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"middle\"") => {
                let at = &Location::declared(at, "middle", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "middle")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_YOMI_PERSON_NAME__MIDDLE,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"last\"") => {
                let at = &Location::declared(at, "last", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "last")?;
                reader
                    .string(scanner, &object_tables::CHECK_YOMI_PERSON_NAME__LAST, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"maiden\"") => {
                let at = &Location::declared(at, "maiden", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "maiden")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_YOMI_PERSON_NAME__MAIDEN,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
