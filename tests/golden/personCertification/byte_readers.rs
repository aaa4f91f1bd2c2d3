// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

struct PersonCertificationBytes;
impl ByteReader for PersonCertificationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_CERTIFICATION;
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
        match prefix.wrapping_mul(0xF4F5_37C1_F8D2_2BE1) >> 58u32 {
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__WEB_URL,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.settable(scanner, seen, 0usize, at, "id")?;
                reader.string(scanner, &object_tables::CHECK_ENTITY__ID, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.settable(scanner, seen, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.settable(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            29u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DESCRIPTION,
                        at,
                    )?;
            }
            35u64 if scanner.starts_with_at(name, b"startDate\"") => {
                let at = &Location::declared(at, "startDate", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "startDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__START_DATE,
                        at,
                    )?;
            }
            37u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.settable(scanner, seen, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            37u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.settable(scanner, seen, 3usize, at, "createdDateTime")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__CREATED_DATE_TIME,
                        at,
                    )?;
            }
            42u64 if scanner.starts_with_at(name, b"endDate\"") => {
                let at = &Location::declared(at, "endDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "endDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__END_DATE,
                        at,
                    )?;
            }
            45u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"certificationId\"") => {
                let at = &Location::declared(at, "certificationId", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "certificationId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "thumbnailUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingCompany\"") => {
                let at = &Location::declared(at, "issuingCompany", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "issuingCompany")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_person_certification(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<PersonCertificationBytes>(bytes, checker);
}
struct CreatePersonCertificationBytes;
impl ByteReader for CreatePersonCertificationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_CERTIFICATION;
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
        match prefix.wrapping_mul(0xF4F5_37C1_F8D2_2BE1) >> 58u32 {
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__WEB_URL,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.settable(scanner, seen, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            29u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DESCRIPTION,
                        at,
                    )?;
            }
            35u64 if scanner.starts_with_at(name, b"startDate\"") => {
                let at = &Location::declared(at, "startDate", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "startDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__START_DATE,
                        at,
                    )?;
            }
            37u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            37u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            42u64 if scanner.starts_with_at(name, b"endDate\"") => {
                let at = &Location::declared(at, "endDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "endDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__END_DATE,
                        at,
                    )?;
            }
            45u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"certificationId\"") => {
                let at = &Location::declared(at, "certificationId", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "certificationId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "thumbnailUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingCompany\"") => {
                let at = &Location::declared(at, "issuingCompany", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "issuingCompany")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_create_person_certification(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<CreatePersonCertificationBytes>(bytes, checker);
}
struct UpdatePersonCertificationBytes;
impl ByteReader for UpdatePersonCertificationBytes {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_CERTIFICATION;
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
        match prefix.wrapping_mul(0xF4F5_37C1_F8D2_2BE1) >> 58u32 {
            4u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Location::declared(at, "allowedAudiences", Self::TABLE);
                reader.settable(scanner, seen, 1usize, at, "allowedAudiences")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
                        at,
                    )?;
            }
            9u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Location::declared(at, "webUrl", Self::TABLE);
                reader.settable(scanner, seen, 19usize, at, "webUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__WEB_URL,
                        at,
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Location::declared(at, "displayName", Self::TABLE);
                reader.settable(scanner, seen, 12usize, at, "displayName")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DISPLAY_NAME,
                        at,
                    )?;
            }
            14u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Location::declared(at, "id", Self::TABLE);
                reader.refused(scanner, seen, 0usize, at, "id")?;
            }
            17u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Location::declared(at, "source", Self::TABLE);
                reader.refused(scanner, seen, 7usize, at, "source")?;
            }
            17u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Location::declared(at, "sources", Self::TABLE);
                reader.settable(scanner, seen, 8usize, at, "sources")?;
                reader.disputed(scanner, 8usize, at)?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Location::declared(at, "lastModifiedBy", Self::TABLE);
                reader.refused(scanner, seen, 5usize, at, "lastModifiedBy")?;
            }
            23u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Location::declared(at, "lastModifiedDateTime", Self::TABLE);
                reader.refused(scanner, seen, 6usize, at, "lastModifiedDateTime")?;
            }
            29u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, seen, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Location::declared(at, "description", Self::TABLE);
                reader.settable(scanner, seen, 11usize, at, "description")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__DESCRIPTION,
                        at,
                    )?;
            }
            35u64 if scanner.starts_with_at(name, b"startDate\"") => {
                let at = &Location::declared(at, "startDate", Self::TABLE);
                reader.settable(scanner, seen, 17usize, at, "startDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__START_DATE,
                        at,
                    )?;
            }
            37u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Location::declared(at, "createdBy", Self::TABLE);
                reader.refused(scanner, seen, 2usize, at, "createdBy")?;
            }
            37u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Location::declared(at, "createdDateTime", Self::TABLE);
                reader.refused(scanner, seen, 3usize, at, "createdDateTime")?;
            }
            42u64 if scanner.starts_with_at(name, b"endDate\"") => {
                let at = &Location::declared(at, "endDate", Self::TABLE);
                reader.settable(scanner, seen, 13usize, at, "endDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__END_DATE,
                        at,
                    )?;
            }
            45u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Location::declared(at, "inference", Self::TABLE);
                reader.settable(scanner, seen, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &object_tables::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            50u64 if scanner.starts_with_at(name, b"certificationId\"") => {
                let at = &Location::declared(at, "certificationId", Self::TABLE);
                reader.settable(scanner, seen, 10usize, at, "certificationId")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__CERTIFICATION_ID,
                        at,
                    )?;
            }
            55u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Location::declared(at, "isSearchable", Self::TABLE);
                reader.settable(scanner, seen, 9usize, at, "isSearchable")?;
                reader.disputed(scanner, 9usize, at)?;
            }
            57u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Location::declared(at, "thumbnailUrl", Self::TABLE);
                reader.settable(scanner, seen, 18usize, at, "thumbnailUrl")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__THUMBNAIL_URL,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuedDate\"") => {
                let at = &Location::declared(at, "issuedDate", Self::TABLE);
                reader.settable(scanner, seen, 14usize, at, "issuedDate")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUED_DATE,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingAuthority\"") => {
                let at = &Location::declared(at, "issuingAuthority", Self::TABLE);
                reader.settable(scanner, seen, 15usize, at, "issuingAuthority")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_AUTHORITY,
                        at,
                    )?;
            }
            63u64 if scanner.starts_with_at(name, b"issuingCompany\"") => {
                let at = &Location::declared(at, "issuingCompany", Self::TABLE);
                reader.settable(scanner, seen, 16usize, at, "issuingCompany")?;
                reader
                    .string(
                        scanner,
                        &object_tables::CHECK_PERSON_CERTIFICATION__ISSUING_COMPANY,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}
#[inline(never)]
pub(crate) fn read_update_person_certification(bytes: &[u8], checker: &mut Checker<'_>) {
    read::<UpdatePersonCertificationBytes>(bytes, checker);
}
