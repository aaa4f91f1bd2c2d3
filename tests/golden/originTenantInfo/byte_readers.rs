// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct OriginTenantInfoBytes;
impl ByteReader for OriginTenantInfoBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ORIGIN_TENANT_INFO;
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
            0u64 if scanner.starts_with_at(name, b"originTenantId\"") => {
                let at = &Location::declared(at, "originTenantId", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "originTenantId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ORIGIN_TENANT_INFO__ORIGIN_TENANT_ID,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"originUserId\"") => {
                let at = &Location::declared(at, "originUserId", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "originUserId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ORIGIN_TENANT_INFO__ORIGIN_USER_ID,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
