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
        match prefix.wrapping_mul(0xF0B3_D8FC_363A_170D) >> 60u32 {
            0u64 if scanner.starts_with_at(name, b"weightInKilograms\"") => {
                let at = &Location::declared(at, "weightInKilograms", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "weightInKilograms")?;
                reader
                    .double(
                        scanner,
                        &object_tables::CHECK_BELL__WEIGHT_IN_KILOGRAMS,
                        at,
                    )?;
            }
            0u64 if scanner.starts_with_at(name, b"weightIn\"") => {
                let at = &Location::declared(at, "weightIn", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "weightIn")?;
                reader.string(scanner, &object_tables::CHECK_BELL__WEIGHT_IN, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"homeUrl\"") => {
                let at = &Location::declared(at, "homeUrl", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "homeUrl")?;
                reader.string(scanner, &object_tables::CHECK_BELL__HOME_URL, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Location::declared(at, "type", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "type")?;
                reader.string(scanner, &object_tables::CHECK_BELL__TYPE, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"isCracked\"") => {
                let at = &Location::declared(at, "isCracked", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "isCracked")?;
                reader.boolean(scanner, &object_tables::CHECK_BELL__IS_CRACKED, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"cast\"") => {
                let at = &Location::declared(at, "cast", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "cast")?;
                reader.string(scanner, &object_tables::CHECK_BELL__CAST, at)?;
            }
            9u64 if scanner.starts_with_at(name, b"names\"") => {
                let at = &Location::declared(at, "names", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "names")?;
                reader.items::<Text>(scanner, &object_tables::CHECK_BELL__NAMES, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
