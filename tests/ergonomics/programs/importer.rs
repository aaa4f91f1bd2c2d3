//! An importer: rows with empty columns become requests, and an edited row becomes an update.

use msgraph_profile::{
    CollaborationTag, CreatePersonInterest, InferenceData, PersonInterest, UpdatePersonInterest,
};
use serde_json::json;

struct Row {
    name: Option<&'static str>,
    tags: Option<Vec<CollaborationTag>>,
    score: Option<f32>,
}

fn request(row: Row) -> CreatePersonInterest {
    CreatePersonInterest::new()
        .maybe_display_name(row.name)
        .maybe_collaboration_tags(row.tags)
        .maybe_inference(row.score.map(|score| InferenceData::new().confidence_score(score)))
}

fn edit(stored: &PersonInterest, category: &str) -> UpdatePersonInterest {
    let mut edited = stored.clone();
    edited.categories.push(category);
    edited.inference.get_or_insert_default().user_has_verified_accuracy.set(true);
    UpdatePersonInterest::changes(stored, &edited)
}

#[test]
fn rows_become_requests() {
    let row = Row { name: Some("Chess"), tags: Some(vec![CollaborationTag::AskMeAbout]), score: Some(0.5) };
    let chess = request(row);
    let wanted = json!({
        "displayName": "Chess", "collaborationTags": ["askMeAbout"], "inference": { "confidenceScore": 0.5 },
    });
    assert_eq!(json!(chess), wanted);
    assert!(chess.validate().is_empty() && request(Row { name: None, tags: None, score: None }).is_empty());

    let update = edit(&chess.into(), "Games");
    let inference = json!({ "confidenceScore": 0.5, "userHasVerifiedAccuracy": true });
    assert_eq!(json!(update), json!({ "categories": ["Games"], "inference": inference }));
}
