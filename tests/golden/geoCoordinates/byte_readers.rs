// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct GeoCoordinatesBytes;
impl ByteReader for GeoCoordinatesBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_GEO_COORDINATES;
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
            0u64 if scanner.starts_with_at(name, b"altitude\"") => {
                let at = &Location::declared(at, "altitude", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "altitude")?;
                reader
                    .double(
                        scanner,
                        &object_tables::CHECK_GEO_COORDINATES__ALTITUDE,
                        at,
                    )?;
            }
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"latitude\"") => {
                let at = &Location::declared(at, "latitude", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "latitude")?;
                reader
                    .double(
                        scanner,
                        &object_tables::CHECK_GEO_COORDINATES__LATITUDE,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"longitude\"") => {
                let at = &Location::declared(at, "longitude", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "longitude")?;
                reader
                    .double(
                        scanner,
                        &object_tables::CHECK_GEO_COORDINATES__LONGITUDE,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
