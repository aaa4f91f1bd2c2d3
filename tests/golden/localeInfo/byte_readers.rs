// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct LocaleInfoBytes;
impl ByteReader for LocaleInfoBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_LOCALE_INFO;
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
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 61u32 {
            5u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"locale\"") => {
                let at = &Location::declared(at, "locale", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "locale")?;
                reader.string(scanner, &object_tables::CHECK_LOCALE_INFO__LOCALE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_LOCALE_INFO__DISPLAY_NAME,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
