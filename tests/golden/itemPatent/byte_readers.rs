// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct ItemPatentBytes;
impl ByteReader for ItemPatentBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_PATENT;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"isPending\"") => {
                let at = &Location::declared(at, "isPending", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "isPending")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__IS_PENDING,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DISPLAY_NAME,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUED_DATE,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DESCRIPTION,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"number\"") => {
                let at = &Location::declared(at, "number", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "number")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__NUMBER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__WEB_URL, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_item_patent(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<ItemPatentBytes>(bytes, checker);
}
struct CreateItemPatentBytes;
impl ByteReader for CreateItemPatentBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_ITEM_PATENT;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"isPending\"") => {
                let at = &Location::declared(at, "isPending", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "isPending")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__IS_PENDING,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DISPLAY_NAME,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUED_DATE,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DESCRIPTION,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"number\"") => {
                let at = &Location::declared(at, "number", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "number")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__NUMBER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__WEB_URL, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_item_patent(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreateItemPatentBytes>(bytes, checker);
}
struct UpdateItemPatentBytes;
impl ByteReader for UpdateItemPatentBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_ITEM_PATENT;
    const HOLDS_OBJECTS: bool = true;
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn read_property(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        seen: &mut SeenNames,
        at: &Location<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            3u64 if scanner.starts_with_at(name, b"isPending\"") => {
                let at = &Location::declared(at, "isPending", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "isPending")?;
                reader
                    .boolean(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__IS_PENDING,
                        at,
                    )?;
            }
            4u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DISPLAY_NAME,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUED_DATE,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            8u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            9u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_PATENT__DESCRIPTION,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"number\"") => {
                let at = &Location::declared(at, "number", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "number")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__NUMBER, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            20u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_ITEM_PATENT__WEB_URL, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            25u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            26u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_item_patent(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdateItemPatentBytes>(bytes, checker);
}
