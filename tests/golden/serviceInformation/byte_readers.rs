// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct ServiceInformationBytes;
impl ByteReader for ServiceInformationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_SERVICE_INFORMATION;
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
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"name\"") => {
                let at = &Location::declared(at, "name", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "name")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SERVICE_INFORMATION__NAME,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_SERVICE_INFORMATION__WEB_URL,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
