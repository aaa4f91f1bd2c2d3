// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct IdentitySetBytes;
impl ByteReader for IdentitySetBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY_SET;
    const HOLDS_OBJECTS: bool = true;
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
            0u64 if scanner.starts_with_at(name, b"device\"") => {
                let at = &Location::declared(at, "device", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "device")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__DEVICE, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"user\"") => {
                let at = &Location::declared(at, "user", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "user")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__USER, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"application\"") => {
                let at = &Location::declared(at, "application", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "application")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &object_tables::CHECK_IDENTITY_SET__APPLICATION, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
