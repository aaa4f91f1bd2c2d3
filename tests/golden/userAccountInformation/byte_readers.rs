// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct UserAccountInformationBytes;
impl ByteReader for UserAccountInformationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_USER_ACCOUNT_INFORMATION;
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
        match prefix.wrapping_mul(0x86C7_511C_3C32_C04B) >> 59u32 {
            5u64 if scanner.starts_with_at(name, b"userPrincipalName\"") => {
                let at = &Location::declared(at, "userPrincipalName", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "userPrincipalName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME,
                        at,
                    )?;
            }
            5u64 if scanner.starts_with_at(name, b"userPersona\"") => {
                let at = &Location::declared(at, "userPersona", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "userPersona")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"ageGroup\"") => {
                let at = &Location::declared(at, "ageGroup", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "ageGroup")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__AGE_GROUP,
                        at,
                    )?;
            }
            8u64 if scanner.starts_with_at(name, b"countryCode\"") => {
                let at = &Location::declared(at, "countryCode", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "countryCode")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"originTenantInfo\"") => {
                let at = &Location::declared(at, "originTenantInfo", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "originTenantInfo")?;
                reader.disputed(scanner, 14usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"preferredLanguageTag\"") => {
                let at = &Location::declared(at, "preferredLanguageTag", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "preferredLanguageTag")?;
                reader
                    .object::<
                        LocaleInfoBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            31u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_user_account_information(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UserAccountInformationBytes>(bytes, checker);
}
struct CreateUserAccountInformationBytes;
impl ByteReader for CreateUserAccountInformationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_USER_ACCOUNT_INFORMATION;
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
        match prefix.wrapping_mul(0x86C7_511C_3C32_C04B) >> 59u32 {
            5u64 if scanner.starts_with_at(name, b"userPrincipalName\"") => {
                let at = &Location::declared(at, "userPrincipalName", Self::TABLE);
                reader.refused(scanner, seen, 13usize, at, "userPrincipalName")?;
            }
            5u64 if scanner.starts_with_at(name, b"userPersona\"") => {
                let at = &Location::declared(at, "userPersona", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "userPersona")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"ageGroup\"") => {
                let at = &Location::declared(at, "ageGroup", Self::TABLE);
                reader.refused(scanner, seen, 10usize, at, "ageGroup")?;
            }
            8u64 if scanner.starts_with_at(name, b"countryCode\"") => {
                let at = &Location::declared(at, "countryCode", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "countryCode")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"originTenantInfo\"") => {
                let at = &Location::declared(at, "originTenantInfo", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "originTenantInfo")?;
                reader.disputed(scanner, 14usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"preferredLanguageTag\"") => {
                let at = &Location::declared(at, "preferredLanguageTag", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "preferredLanguageTag")?;
                reader
                    .object::<
                        LocaleInfoBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            14u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            28u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_user_account_information(
    bytes: &[u8],
    checker: &mut Checker<'_>,
) {
    read::<CreateUserAccountInformationBytes>(bytes, checker);
}
struct UpdateUserAccountInformationBytes;
impl ByteReader for UpdateUserAccountInformationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_USER_ACCOUNT_INFORMATION;
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
        match prefix.wrapping_mul(0x86C7_511C_3C32_C04B) >> 59u32 {
            5u64 if scanner.starts_with_at(name, b"userPrincipalName\"") => {
                let at = &Location::declared(at, "userPrincipalName", Self::TABLE);
                reader.refused(scanner, seen, 13usize, at, "userPrincipalName")?;
            }
            5u64 if scanner.starts_with_at(name, b"userPersona\"") => {
                let at = &Location::declared(at, "userPersona", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "userPersona")?;
                reader.disputed(scanner, 15usize, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"ageGroup\"") => {
                let at = &Location::declared(at, "ageGroup", Self::TABLE);
                reader.refused(scanner, seen, 10usize, at, "ageGroup")?;
            }
            8u64 if scanner.starts_with_at(name, b"countryCode\"") => {
                let at = &Location::declared(at, "countryCode", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "countryCode")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            11u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"originTenantInfo\"") => {
                let at = &Location::declared(at, "originTenantInfo", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "originTenantInfo")?;
                reader.disputed(scanner, 14usize, at)?;
            }
            13u64 if scanner.starts_with_at(name, b"preferredLanguageTag\"") => {
                let at = &Location::declared(at, "preferredLanguageTag", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "preferredLanguageTag")?;
                reader
                    .object::<
                        LocaleInfoBytes,
                    >(
                        scanner,
                        &object_tables::CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            14u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            16u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            27u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            27u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            28u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_user_account_information(
    bytes: &[u8],
    checker: &mut Checker<'_>,
) {
    read::<UpdateUserAccountInformationBytes>(bytes, checker);
}
