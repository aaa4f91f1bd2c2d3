// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct WebAccountBytes;
impl ByteReader for WebAccountBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_WEB_ACCOUNT;
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"userId\"") => {
                let at = &Location::declared(at, "userId", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "userId")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__USER_ID, at)?;
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
            10u64 if scanner.starts_with_at(name, b"service\"") => {
                let at = &Location::declared(at, "service", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "service")?;
                reader
                    .object::<
                        ServiceInformationBytes,
                    >(scanner, &object_tables::CHECK_WEB_ACCOUNT__SERVICE, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__DESCRIPTION,
                        at,
                    )?;
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
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__WEB_URL, at)?;
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
            29u64 if scanner.starts_with_at(name, b"statusMessage\"") => {
                let at = &Location::declared(at, "statusMessage", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "statusMessage")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_web_account(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<WebAccountBytes>(bytes, checker);
}
struct CreateWebAccountBytes;
impl ByteReader for CreateWebAccountBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_WEB_ACCOUNT;
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"userId\"") => {
                let at = &Location::declared(at, "userId", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "userId")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__USER_ID, at)?;
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
            10u64 if scanner.starts_with_at(name, b"service\"") => {
                let at = &Location::declared(at, "service", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "service")?;
                reader
                    .object::<
                        ServiceInformationBytes,
                    >(scanner, &object_tables::CHECK_WEB_ACCOUNT__SERVICE, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__DESCRIPTION,
                        at,
                    )?;
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
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__WEB_URL, at)?;
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
            29u64 if scanner.starts_with_at(name, b"statusMessage\"") => {
                let at = &Location::declared(at, "statusMessage", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "statusMessage")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_web_account(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreateWebAccountBytes>(bytes, checker);
}
struct UpdateWebAccountBytes;
impl ByteReader for UpdateWebAccountBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_WEB_ACCOUNT;
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
            2u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "thumbnailUrl")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"userId\"") => {
                let at = &Location::declared(at, "userId", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "userId")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__USER_ID, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
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
            10u64 if scanner.starts_with_at(name, b"service\"") => {
                let at = &Location::declared(at, "service", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "service")?;
                reader
                    .object::<
                        ServiceInformationBytes,
                    >(scanner, &object_tables::CHECK_WEB_ACCOUNT__SERVICE, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__DESCRIPTION,
                        at,
                    )?;
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
                reader.settable(scanner, seen, 14usize, at, "webUrl")?;
                reader.string(scanner, &object_tables::CHECK_WEB_ACCOUNT__WEB_URL, at)?;
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
            29u64 if scanner.starts_with_at(name, b"statusMessage\"") => {
                let at = &Location::declared(at, "statusMessage", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "statusMessage")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_web_account(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdateWebAccountBytes>(bytes, checker);
}
