// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::Shape;
use super::shapes;
use super::typed_reader::{MemberReader, TypedShape};
use crate::value::Object;
impl TypedShape for crate::model::types::Identity {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "displayName", &self.display_name);
        members.declared(1usize, "id", &self.id);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::IdentitySet {
    const SHAPE: &'static Shape = &shapes::SHAPE_IDENTITY_SET;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "application", &self.application);
        members.declared(1usize, "device", &self.device);
        members.declared(2usize, "user", &self.user);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::InferenceData {
    const SHAPE: &'static Shape = &shapes::SHAPE_INFERENCE_DATA;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "confidenceScore", &self.confidence_score);
        members
            .declared(
                1usize,
                "userHasVerifiedAccuracy",
                &self.user_has_verified_accuracy,
            );
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::ItemBody {
    const SHAPE: &'static Shape = &shapes::SHAPE_ITEM_BODY;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "content", &self.content);
        members.declared(1usize, "contentType", &self.content_type);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::PersonDataSource {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_DATA_SOURCE;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "type", &self.type_);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::ProfileSourceAnnotation {
    const SHAPE: &'static Shape = &shapes::SHAPE_PROFILE_SOURCE_ANNOTATION;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "id", &self.id);
        members.declared(1usize, "isDefaultSource", &self.is_default_source);
        members.declared(2usize, "properties", &self.properties);
        members.declared(3usize, "sourceId", &self.source_id);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::PersonAnnotation {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_ANNOTATION;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "id", &self.id);
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(2usize, "createdBy", &self.created_by);
        members.declared(3usize, "createdDateTime", &self.created_date_time);
        members.declared(4usize, "inference", &self.inference);
        members.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        members.declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        members.declared(7usize, "source", &self.source);
        members.declared(8usize, "sources", &self.sources);
        members.declared(9usize, "isSearchable", &self.is_searchable);
        members.declared(10usize, "detail", &self.detail);
        members.declared(11usize, "displayName", &self.display_name);
        members.declared(12usize, "thumbnailUrl", &self.thumbnail_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::PersonInterest {
    const SHAPE: &'static Shape = &shapes::SHAPE_PERSON_INTEREST;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "id", &self.id);
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(2usize, "createdBy", &self.created_by);
        members.declared(3usize, "createdDateTime", &self.created_date_time);
        members.declared(4usize, "inference", &self.inference);
        members.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        members.declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        members.declared(7usize, "source", &self.source);
        members.declared(8usize, "sources", &self.sources);
        members.declared(9usize, "isSearchable", &self.is_searchable);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "description", &self.description);
        members.declared(13usize, "displayName", &self.display_name);
        members.declared(14usize, "webUrl", &self.web_url);
        members.declared(15usize, "thumbnailUrl", &self.thumbnail_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::types::SkillProficiency {
    const SHAPE: &'static Shape = &shapes::SHAPE_SKILL_PROFICIENCY;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(0usize, "id", &self.id);
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(2usize, "createdBy", &self.created_by);
        members.declared(3usize, "createdDateTime", &self.created_date_time);
        members.declared(4usize, "inference", &self.inference);
        members.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        members.declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        members.declared(7usize, "source", &self.source);
        members.declared(8usize, "sources", &self.sources);
        members.declared(9usize, "isSearchable", &self.is_searchable);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "displayName", &self.display_name);
        members.declared(13usize, "proficiency", &self.proficiency);
        members.declared(14usize, "webUrl", &self.web_url);
        members.declared(15usize, "thumbnailUrl", &self.thumbnail_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::CreatePersonAnnotation {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_PERSON_ANNOTATION;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "detail", &self.detail);
        members.declared(11usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.declared(7usize, "source", &self.source);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::CreatePersonInterest {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_PERSON_INTEREST;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "description", &self.description);
        members.declared(13usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.declared(7usize, "source", &self.source);
        members.declared(14usize, "webUrl", &self.web_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::CreateSkillProficiency {
    const SHAPE: &'static Shape = &shapes::SHAPE_CREATE_SKILL_PROFICIENCY;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.declared(13usize, "proficiency", &self.proficiency);
        members.declared(7usize, "source", &self.source);
        members.declared(14usize, "webUrl", &self.web_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::UpdatePersonAnnotation {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_PERSON_ANNOTATION;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "detail", &self.detail);
        members.declared(11usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::UpdatePersonInterest {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_PERSON_INTEREST;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "description", &self.description);
        members.declared(13usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.declared(14usize, "webUrl", &self.web_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedShape for crate::model::requests::UpdateSkillProficiency {
    const SHAPE: &'static Shape = &shapes::SHAPE_UPDATE_SKILL_PROFICIENCY;
    #[inline]
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>) {
        members.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        members.declared(10usize, "categories", &self.categories);
        members.declared(11usize, "collaborationTags", &self.collaboration_tags);
        members.declared(12usize, "displayName", &self.display_name);
        members.declared(4usize, "inference", &self.inference);
        members.declared(13usize, "proficiency", &self.proficiency);
        members.declared(14usize, "webUrl", &self.web_url);
        members.additional(&self.additional, Self::PROPERTIES);
    }
}
