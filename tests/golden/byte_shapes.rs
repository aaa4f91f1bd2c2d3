// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::bytes_reader::{self, ByteShape, Reader};
use super::checker::{ANNOTATION, Checker};
use super::path::Path;
use super::shape::Shape;
use super::shapes;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(super) fn read(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {
        Payload::CreatePersonAnnotation => {
            bytes_reader::read::<CreatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::CreatePersonInterest => {
            bytes_reader::read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::CreateSkillProficiency => {
            bytes_reader::read::<CreateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::UpdatePersonAnnotation => {
            bytes_reader::read::<UpdatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            bytes_reader::read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdateSkillProficiency => {
            bytes_reader::read::<UpdateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::PersonAnnotation => {
            bytes_reader::read::<PersonAnnotationBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            bytes_reader::read::<PersonInterestBytes>(bytes, checker);
        }
        Payload::SkillProficiency => {
            bytes_reader::read::<SkillProficiencyBytes>(bytes, checker);
        }
    }
}
struct IdentityBytes;
impl ByteShape for IdentityBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            3u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((0usize, 12usize))
            }
            5u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            6u64 if scanner.starts_with_at(position, b"id\"") => Some((1usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            0u64 if scanner.starts_with_at(position, b"device\"") => {
                Some((1usize, 7usize))
            }
            1u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            3u64 if scanner.starts_with_at(position, b"user\"") => Some((2usize, 5usize)),
            4u64 if scanner.starts_with_at(position, b"application\"") => {
                Some((0usize, 12usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position);
        match prefix.wrapping_mul(0xF313_037B_1F02_5C1B) >> 61u32 {
            3u64 if scanner.starts_with_at(position, b"confidenceScore\"") => {
                Some((0usize, 16usize))
            }
            6u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            7u64 if scanner.starts_with_at(position, b"userHasVerifiedAccuracy\"") => {
                Some((1usize, 24usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
struct ItemBodyBytes;
impl ByteShape for ItemBodyBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_ITEM_BODY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position);
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61u32 {
            1u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            6u64 if scanner.starts_with_at(position, b"content\"") => {
                Some((0usize, 8usize))
            }
            7u64 if scanner.starts_with_at(position, b"contentType\"") => {
                Some((1usize, 12usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
        reader: &mut Reader<'_, '_>,
        scanner: &mut Scanner<'_>,
        index: usize,
        at: &Path<'_>,
    ) -> Result<(), Stop> {
        match index {
            0usize => reader.string(scanner, &shapes::CHECK_ITEM_BODY__CONTENT, at),
            1usize => reader.text(scanner, &shapes::CHECK_ITEM_BODY__CONTENT_TYPE, at),
            _ => Ok(()),
        }
    }
}
struct PersonDataSourceBytes;
impl ByteShape for PersonDataSourceBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_DATA_SOURCE;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 24u32;
        match prefix.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62u32 {
            0u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            2u64 if scanner.starts_with_at(position, b"type\"") => Some((0usize, 5usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0x522E_811F_CD85_0E21) >> 60u32 {
            4u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            7u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            10u64 if scanner.starts_with_at(position, b"isDefaultSource\"") => {
                Some((1usize, 16usize))
            }
            12u64 if scanner.starts_with_at(position, b"properties\"") => {
                Some((2usize, 11usize))
            }
            15u64 if scanner.starts_with_at(position, b"sourceId\"") => {
                Some((3usize, 9usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
struct PersonAnnotationBytes;
impl ByteShape for PersonAnnotationBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_ANNOTATION;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            9u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((11usize, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            11u64 if scanner.starts_with_at(position, b"detail\"") => {
                Some((10usize, 7usize))
            }
            12u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            22u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            25u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            30u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((12usize, 13usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &shapes::CHECK_PERSON_ANNOTATION__DETAIL, at)
            }
            11usize => {
                reader
                    .string(scanner, &shapes::CHECK_PERSON_ANNOTATION__DISPLAY_NAME, at)
            }
            12usize => {
                reader
                    .disputed(
                        scanner,
                        12usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
                                    at,
                                )
                        },
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((13usize, 12usize))
            }
            3u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            6u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            7u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            8u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            12u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            17u64 if scanner.starts_with_at(position, b"description\"") => {
                Some((12usize, 12usize))
            }
            25u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            28u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            31u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
struct SkillProficiencyBytes;
impl ByteShape for SkillProficiencyBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_SKILL_PROFICIENCY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            4u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((12usize, 12usize))
            }
            6u64 if scanner.starts_with_at(position, b"proficiency\"") => {
                Some((13usize, 12usize))
            }
            7u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            7u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            9u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            17u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            20u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            21u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            23u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            26u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader
                    .string(scanner, &shapes::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME, at)
            }
            13usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__PROFICIENCY, at)
            }
            14usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__WEB_URL, at)
            }
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
                                    &shapes::CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct CreatePersonAnnotationBytes;
impl ByteShape for CreatePersonAnnotationBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_PERSON_ANNOTATION;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            9u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((11usize, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            11u64 if scanner.starts_with_at(position, b"detail\"") => {
                Some((10usize, 7usize))
            }
            12u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            22u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            25u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            30u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((12usize, 13usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &shapes::CHECK_PERSON_ANNOTATION__DETAIL, at)
            }
            11usize => {
                reader
                    .string(scanner, &shapes::CHECK_PERSON_ANNOTATION__DISPLAY_NAME, at)
            }
            12usize => {
                reader
                    .disputed(
                        scanner,
                        12usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((13usize, 12usize))
            }
            3u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            6u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            7u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            8u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            12u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            17u64 if scanner.starts_with_at(position, b"description\"") => {
                Some((12usize, 12usize))
            }
            25u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            28u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            31u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
struct CreateSkillProficiencyBytes;
impl ByteShape for CreateSkillProficiencyBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_SKILL_PROFICIENCY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            4u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((12usize, 12usize))
            }
            6u64 if scanner.starts_with_at(position, b"proficiency\"") => {
                Some((13usize, 12usize))
            }
            7u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            7u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            9u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            17u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            20u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            21u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            23u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            26u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader
                    .string(scanner, &shapes::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME, at)
            }
            13usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__PROFICIENCY, at)
            }
            14usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__WEB_URL, at)
            }
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
                                    &shapes::CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
struct UpdatePersonAnnotationBytes;
impl ByteShape for UpdatePersonAnnotationBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_PERSON_ANNOTATION;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0x2CEA_EE21_BF46_BBFF) >> 59u32 {
            4u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            9u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((11usize, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            11u64 if scanner.starts_with_at(position, b"detail\"") => {
                Some((10usize, 7usize))
            }
            12u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            19u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            21u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            22u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            25u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            30u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((12usize, 13usize))
            }
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    .object::<
                        ItemBodyBytes,
                    >(scanner, &shapes::CHECK_PERSON_ANNOTATION__DETAIL, at)
            }
            11usize => {
                reader
                    .string(scanner, &shapes::CHECK_PERSON_ANNOTATION__DISPLAY_NAME, at)
            }
            12usize => {
                reader
                    .disputed(
                        scanner,
                        12usize,
                        *at,
                        |reader, scanner, at| {
                            reader
                                .string(
                                    scanner,
                                    &shapes::CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
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
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xBD06_D346_62FD_2111) >> 59u32 {
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((13usize, 12usize))
            }
            3u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            6u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            7u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            8u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            10u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            12u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            17u64 if scanner.starts_with_at(position, b"description\"") => {
                Some((12usize, 12usize))
            }
            25u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            26u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            26u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            28u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            30u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            31u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
struct UpdateSkillProficiencyBytes;
impl ByteShape for UpdateSkillProficiencyBytes {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_SKILL_PROFICIENCY;
    #[inline(always)]
    fn name_at(scanner: &Scanner<'_>, position: usize) -> Option<(usize, usize)> {
        let prefix = scanner.eight_bytes_at(position) << 40u32;
        match prefix.wrapping_mul(0xB6AC_4C6B_B410_2C0F) >> 59u32 {
            0u64 if scanner.starts_with_at(position, b"@odata.type\"") => {
                Some((ANNOTATION, 12usize))
            }
            1u64 if scanner.starts_with_at(position, b"allowedAudiences\"") => {
                Some((1usize, 17usize))
            }
            2u64 if scanner.starts_with_at(position, b"thumbnailUrl\"") => {
                Some((15usize, 13usize))
            }
            4u64 if scanner.starts_with_at(position, b"displayName\"") => {
                Some((12usize, 12usize))
            }
            6u64 if scanner.starts_with_at(position, b"proficiency\"") => {
                Some((13usize, 12usize))
            }
            7u64 if scanner.starts_with_at(position, b"source\"") => {
                Some((7usize, 7usize))
            }
            7u64 if scanner.starts_with_at(position, b"sources\"") => {
                Some((8usize, 8usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedBy\"") => {
                Some((5usize, 15usize))
            }
            8u64 if scanner.starts_with_at(position, b"lastModifiedDateTime\"") => {
                Some((6usize, 21usize))
            }
            9u64 if scanner.starts_with_at(position, b"isSearchable\"") => {
                Some((9usize, 13usize))
            }
            17u64 if scanner.starts_with_at(position, b"inference\"") => {
                Some((4usize, 10usize))
            }
            20u64 if scanner.starts_with_at(position, b"webUrl\"") => {
                Some((14usize, 7usize))
            }
            21u64 if scanner.starts_with_at(position, b"collaborationTags\"") => {
                Some((11usize, 18usize))
            }
            23u64 if scanner.starts_with_at(position, b"categories\"") => {
                Some((10usize, 11usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdBy\"") => {
                Some((2usize, 10usize))
            }
            25u64 if scanner.starts_with_at(position, b"createdDateTime\"") => {
                Some((3usize, 16usize))
            }
            26u64 if scanner.starts_with_at(position, b"id\"") => Some((0usize, 3usize)),
            _ => None,
        }
    }
    #[inline(always)]
    fn read_member(
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
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__CATEGORIES, at)
            }
            11usize => {
                reader
                    .items::<
                        bytes_reader::Text,
                    >(scanner, &shapes::CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS, at)
            }
            12usize => {
                reader
                    .string(scanner, &shapes::CHECK_SKILL_PROFICIENCY__DISPLAY_NAME, at)
            }
            13usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__PROFICIENCY, at)
            }
            14usize => {
                reader.text(scanner, &shapes::CHECK_SKILL_PROFICIENCY__WEB_URL, at)
            }
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
                                    &shapes::CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
                                    at,
                                )
                        },
                    )
            }
            _ => Ok(()),
        }
    }
}
