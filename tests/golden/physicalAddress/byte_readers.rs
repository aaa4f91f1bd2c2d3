// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PhysicalAddressBytes;
impl ByteReader for PhysicalAddressBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PHYSICAL_ADDRESS;
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
        match prefix.wrapping_mul(0x3467_BADA_C1DA_B1D9) >> 60u32 {
            1u64 if scanner.starts_with_at(name, b"city\"") => {
                let at = &Location::declared(at, "city", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "city")?;
                reader
                    .string(scanner, &object_tables::CHECK_PHYSICAL_ADDRESS__CITY, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"state\"") => {
                let at = &Location::declared(at, "state", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "state")?;
                reader
                    .string(scanner, &object_tables::CHECK_PHYSICAL_ADDRESS__STATE, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"street\"") => {
                let at = &Location::declared(at, "street", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "street")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PHYSICAL_ADDRESS__STREET,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"countryOrRegion\"") => {
                let at = &Location::declared(at, "countryOrRegion", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "countryOrRegion")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PHYSICAL_ADDRESS__COUNTRY_OR_REGION,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Location::declared(at, "type", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "type")?;
                reader
                    .string(scanner, &object_tables::CHECK_PHYSICAL_ADDRESS__TYPE, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"postOfficeBox\"") => {
                let at = &Location::declared(at, "postOfficeBox", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "postOfficeBox")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PHYSICAL_ADDRESS__POST_OFFICE_BOX,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"postalCode\"") => {
                let at = &Location::declared(at, "postalCode", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "postalCode")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PHYSICAL_ADDRESS__POSTAL_CODE,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
