// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::bytes_reader::{self, ByteShape, Reader};
use super::checker::{Checker, Members};
use super::path::Path;
use super::shape::Shape;
use super::shapes;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(super) fn read(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {
        Payload::CreatePersonInterest => {
            bytes_reader::read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            bytes_reader::read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            bytes_reader::read::<PersonInterestBytes>(bytes, checker);
        }
    }
}
struct IdentityBytes;
impl ByteShape for IdentityBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Path::declared(at, "displayName", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "displayName")?;
                reader.string(scanner, &shapes::CHECK_IDENTITY__DISPLAY_NAME, at)?;
            }
            5u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Path::declared(at, "id", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "id")?;
                reader.string(scanner, &shapes::CHECK_IDENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => reader.string(scanner, &shapes::CHECK_IDENTITY__DISPLAY_NAME, at),
            1usize => reader.string(scanner, &shapes::CHECK_IDENTITY__ID, at),
            _ => Ok(()),
        }
    }
}
struct IdentitySetBytes;
impl ByteShape for IdentitySetBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY_SET;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            0u64 if scanner.starts_with_at(name, b"device\"") => {
                let at = &Path::declared(at, "device", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "device")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__DEVICE, at)?;
            }
            1u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"user\"") => {
                let at = &Path::declared(at, "user", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "user")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__USER, at)?;
            }
            4u64 if scanner.starts_with_at(name, b"application\"") => {
                let at = &Path::declared(at, "application", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "application")?;
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__APPLICATION, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => {
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__APPLICATION, at)
            }
            1usize => {
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__DEVICE, at)
            }
            2usize => {
                reader
                    .object::<
                        IdentityBytes,
                    >(scanner, &shapes::CHECK_IDENTITY_SET__USER, at)
            }
            _ => Ok(()),
        }
    }
}
struct InferenceDataBytes;
impl ByteShape for InferenceDataBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_INFERENCE_DATA;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name);
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            3u64 if scanner.starts_with_at(name, b"confidenceScore\"") => {
                let at = &Path::declared(at, "confidenceScore", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "confidenceScore")?;
                reader
                    .double(
                        scanner,
                        &shapes::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE,
                        at,
                    )?;
            }
            6u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"userHasVerifiedAccuracy\"") => {
                let at = &Path::declared(at, "userHasVerifiedAccuracy", Self::SHAPE);
                reader
                    .settable(scanner, members, 1usize, at, "userHasVerifiedAccuracy")?;
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => {
                reader
                    .double(scanner, &shapes::CHECK_INFERENCE_DATA__CONFIDENCE_SCORE, at)
            }
            1usize => {
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
                        at,
                    )
            }
            _ => Ok(()),
        }
    }
}
struct PersonDataSourceBytes;
impl ByteShape for PersonDataSourceBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_DATA_SOURCE;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"type\"") => {
                let at = &Path::declared(at, "type", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "type")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_DATA_SOURCE__TYPE, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_DATA_SOURCE__TYPE, at)
            }
            _ => Ok(()),
        }
    }
}
struct ProfileSourceAnnotationBytes;
impl ByteShape for ProfileSourceAnnotationBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PROFILE_SOURCE_ANNOTATION;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0x522E_811F_CD85_0E21) >> 60u32 {
            4u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            7u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Path::declared(at, "id", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "id")?;
                reader
                    .disputed(
                        scanner,
                        0usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__ID,
                                    at,
                                )
                        },
                    )?;
            }
            10u64 if scanner.starts_with_at(name, b"isDefaultSource\"") => {
                let at = &Path::declared(at, "isDefaultSource", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "isDefaultSource")?;
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
                        at,
                    )?;
            }
            12u64 if scanner.starts_with_at(name, b"properties\"") => {
                let at = &Path::declared(at, "properties", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "properties")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
                        at,
                    )?;
            }
            15u64 if scanner.starts_with_at(name, b"sourceId\"") => {
                let at = &Path::declared(at, "sourceId", Self::SHAPE);
                reader.settable(scanner, members, 3usize, at, "sourceId")?;
                reader
                    .string(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
                        at,
                    )?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => {
                reader
                    .disputed(
                        scanner,
                        0usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__ID,
                                    at,
                                )
                        },
                    )
            }
            1usize => {
                reader
                    .boolean(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
                        at,
                    )
            }
            2usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES, at)
            }
            3usize => {
                reader
                    .string(
                        scanner,
                        &shapes::CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
                        at,
                    )
            }
            _ => Ok(()),
        }
    }
}
struct PersonInterestBytes;
impl ByteShape for PersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_INTEREST;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Path::declared(at, "allowedAudiences", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "allowedAudiences")?;
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Path::declared(at, "displayName", Self::SHAPE);
                reader.settable(scanner, members, 13usize, at, "displayName")?;
                reader
                    .string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Path::declared(at, "categories", Self::SHAPE);
                reader.settable(scanner, members, 10usize, at, "categories")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Path::declared(at, "isSearchable", Self::SHAPE);
                reader.settable(scanner, members, 9usize, at, "isSearchable")?;
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Path::declared(at, "webUrl", Self::SHAPE);
                reader.settable(scanner, members, 14usize, at, "webUrl")?;
                reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Path::declared(at, "createdBy", Self::SHAPE);
                reader.settable(scanner, members, 2usize, at, "createdBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__CREATED_BY, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Path::declared(at, "createdDateTime", Self::SHAPE);
                reader.settable(scanner, members, 3usize, at, "createdDateTime")?;
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__CREATED_DATE_TIME, at)?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Path::declared(at, "collaborationTags", Self::SHAPE);
                reader.settable(scanner, members, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Path::declared(at, "description", Self::SHAPE);
                reader.settable(scanner, members, 12usize, at, "description")?;
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Path::declared(at, "inference", Self::SHAPE);
                reader.settable(scanner, members, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Path::declared(at, "source", Self::SHAPE);
                reader.settable(scanner, members, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Path::declared(at, "sources", Self::SHAPE);
                reader.settable(scanner, members, 8usize, at, "sources")?;
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Path::declared(at, "thumbnailUrl", Self::SHAPE);
                reader.settable(scanner, members, 15usize, at, "thumbnailUrl")?;
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Path::declared(at, "lastModifiedBy", Self::SHAPE);
                reader.settable(scanner, members, 5usize, at, "lastModifiedBy")?;
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Path::declared(at, "lastModifiedDateTime", Self::SHAPE);
                reader.settable(scanner, members, 6usize, at, "lastModifiedDateTime")?;
                reader
                    .text(
                        scanner,
                        &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Path::declared(at, "id", Self::SHAPE);
                reader.settable(scanner, members, 0usize, at, "id")?;
                reader.string(scanner, &shapes::CHECK_ENTITY__ID, at)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => reader.string(scanner, &shapes::CHECK_ENTITY__ID, at),
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            2usize => {
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__CREATED_BY, at)
            }
            3usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__CREATED_DATE_TIME, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            5usize => {
                reader
                    .object::<
                        IdentitySetBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_BY, at)
            }
            6usize => {
                reader
                    .text(
                        scanner,
                        &shapes::CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
                        at,
                    )
            }
            7usize => {
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct CreatePersonInterestBytes;
impl ByteShape for CreatePersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_PERSON_INTEREST;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Path::declared(at, "allowedAudiences", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "allowedAudiences")?;
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Path::declared(at, "displayName", Self::SHAPE);
                reader.settable(scanner, members, 13usize, at, "displayName")?;
                reader
                    .string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Path::declared(at, "categories", Self::SHAPE);
                reader.settable(scanner, members, 10usize, at, "categories")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Path::declared(at, "isSearchable", Self::SHAPE);
                reader.settable(scanner, members, 9usize, at, "isSearchable")?;
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Path::declared(at, "webUrl", Self::SHAPE);
                reader.settable(scanner, members, 14usize, at, "webUrl")?;
                reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Path::declared(at, "createdBy", Self::SHAPE);
                reader.refused(scanner, members, 2usize, at, "createdBy")?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Path::declared(at, "createdDateTime", Self::SHAPE);
                reader.refused(scanner, members, 3usize, at, "createdDateTime")?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Path::declared(at, "collaborationTags", Self::SHAPE);
                reader.settable(scanner, members, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Path::declared(at, "description", Self::SHAPE);
                reader.settable(scanner, members, 12usize, at, "description")?;
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Path::declared(at, "inference", Self::SHAPE);
                reader.settable(scanner, members, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Path::declared(at, "source", Self::SHAPE);
                reader.settable(scanner, members, 7usize, at, "source")?;
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Path::declared(at, "sources", Self::SHAPE);
                reader.settable(scanner, members, 8usize, at, "sources")?;
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Path::declared(at, "thumbnailUrl", Self::SHAPE);
                reader.settable(scanner, members, 15usize, at, "thumbnailUrl")?;
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Path::declared(at, "lastModifiedBy", Self::SHAPE);
                reader.refused(scanner, members, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Path::declared(at, "lastModifiedDateTime", Self::SHAPE);
                reader.refused(scanner, members, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Path::declared(at, "id", Self::SHAPE);
                reader.refused(scanner, members, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            7usize => {
                reader
                    .object::<
                        PersonDataSourceBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__SOURCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct UpdatePersonInterestBytes;
impl ByteShape for UpdatePersonInterestBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_PERSON_INTEREST;
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        members: &mut Members,
        at: &Path<'_>,
    ) -> Result<bool, Stop> {
        let name = scanner.position + 1;
        let prefix = scanner.eight_bytes_at(name) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(name, b"allowedAudiences\"") => {
                let at = &Path::declared(at, "allowedAudiences", Self::SHAPE);
                reader.settable(scanner, members, 1usize, at, "allowedAudiences")?;
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)?;
            }
            2u64 if scanner.starts_with_at(name, b"displayName\"") => {
                let at = &Path::declared(at, "displayName", Self::SHAPE);
                reader.settable(scanner, members, 13usize, at, "displayName")?;
                reader
                    .string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)?;
            }
            3u64 if scanner.starts_with_at(name, b"categories\"") => {
                let at = &Path::declared(at, "categories", Self::SHAPE);
                reader.settable(scanner, members, 10usize, at, "categories")?;
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)?;
            }
            6u64 if scanner.starts_with_at(name, b"isSearchable\"") => {
                let at = &Path::declared(at, "isSearchable", Self::SHAPE);
                reader.settable(scanner, members, 9usize, at, "isSearchable")?;
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )?;
            }
            7u64 if scanner.starts_with_at(name, b"webUrl\"") => {
                let at = &Path::declared(at, "webUrl", Self::SHAPE);
                reader.settable(scanner, members, 14usize, at, "webUrl")?;
                reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at)?;
            }
            8u64 if scanner.starts_with_at(name, b"@odata.type\"") => {
                reader.type_annotation::<Self>(scanner, members, at)?;
            }
            10u64 if scanner.starts_with_at(name, b"createdBy\"") => {
                let at = &Path::declared(at, "createdBy", Self::SHAPE);
                reader.refused(scanner, members, 2usize, at, "createdBy")?;
            }
            10u64 if scanner.starts_with_at(name, b"createdDateTime\"") => {
                let at = &Path::declared(at, "createdDateTime", Self::SHAPE);
                reader.refused(scanner, members, 3usize, at, "createdDateTime")?;
            }
            12u64 if scanner.starts_with_at(name, b"collaborationTags\"") => {
                let at = &Path::declared(at, "collaborationTags", Self::SHAPE);
                reader.settable(scanner, members, 11usize, at, "collaborationTags")?;
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)?;
            }
            17u64 if scanner.starts_with_at(name, b"description\"") => {
                let at = &Path::declared(at, "description", Self::SHAPE);
                reader.settable(scanner, members, 12usize, at, "description")?;
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)?;
            }
            25u64 if scanner.starts_with_at(name, b"inference\"") => {
                let at = &Path::declared(at, "inference", Self::SHAPE);
                reader.settable(scanner, members, 4usize, at, "inference")?;
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)?;
            }
            26u64 if scanner.starts_with_at(name, b"source\"") => {
                let at = &Path::declared(at, "source", Self::SHAPE);
                reader.refused(scanner, members, 7usize, at, "source")?;
            }
            26u64 if scanner.starts_with_at(name, b"sources\"") => {
                let at = &Path::declared(at, "sources", Self::SHAPE);
                reader.settable(scanner, members, 8usize, at, "sources")?;
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )?;
            }
            28u64 if scanner.starts_with_at(name, b"thumbnailUrl\"") => {
                let at = &Path::declared(at, "thumbnailUrl", Self::SHAPE);
                reader.settable(scanner, members, 15usize, at, "thumbnailUrl")?;
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedBy\"") => {
                let at = &Path::declared(at, "lastModifiedBy", Self::SHAPE);
                reader.refused(scanner, members, 5usize, at, "lastModifiedBy")?;
            }
            30u64 if scanner.starts_with_at(name, b"lastModifiedDateTime\"") => {
                let at = &Path::declared(at, "lastModifiedDateTime", Self::SHAPE);
                reader.refused(scanner, members, 6usize, at, "lastModifiedDateTime")?;
            }
            31u64 if scanner.starts_with_at(name, b"id\"") => {
                let at = &Path::declared(at, "id", Self::SHAPE);
                reader.refused(scanner, members, 0usize, at, "id")?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
    #[inline(always)]
    fn read_value(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            1usize => {
                reader.text(scanner, &shapes::CHECK_ITEM_FACET__ALLOWED_AUDIENCES, at)
            }
            4usize => {
                reader
                    .object::<
                        InferenceDataBytes,
                    >(scanner, &shapes::CHECK_ITEM_FACET__INFERENCE, at)
            }
            8usize => {
                reader
                    .disputed(
                        scanner,
                        8usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .items::<
                                    bytes_reader::ObjectOf<ProfileSourceAnnotationBytes>,
                                >(scanner, &shapes::CHECK_ITEM_FACET__SOURCES, at)
                        },
                    )
            }
            9usize => {
                reader
                    .disputed(
                        scanner,
                        9usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .boolean(
                                    scanner,
                                    &shapes::CHECK_ITEM_FACET__IS_SEARCHABLE,
                                    at,
                                )
                        },
                    )
            }
            10usize => {
                reader
                    .items::<
                        bytes_reader::AnyString,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_PERSON_INTEREST__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DESCRIPTION, at)
            }
            13usize => {
                reader.string(scanner, &shapes::CHECK_PERSON_INTEREST__DISPLAY_NAME, at)
            }
            14usize => reader.text(scanner, &shapes::CHECK_PERSON_INTEREST__WEB_URL, at),
            15usize => {
                reader
                    .disputed(
                        scanner,
                        15usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_INTEREST__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
