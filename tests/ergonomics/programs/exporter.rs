//! An exporter: what Graph returned, as rows and as groups in a stable order.

use std::collections::BTreeMap;

use msgraph_profile::{AllowedAudiences, CollaborationTag, Double, Facet, Open, PersonInterest};

fn row(interest: &PersonInterest) -> [String; 4] {
    let text = |value: Option<&str>| value.unwrap_or("-").to_owned();
    [
        text(interest.id().as_deref()),
        text(interest.display_name.as_deref()),
        interest.categories.items().join(", "),
        interest
            .inference
            .get()
            .and_then(|one| one.confidence_score.get())
            .map_or(0.0, Double::get)
            .to_string(),
    ]
}

fn by_tag(interests: &[PersonInterest]) -> BTreeMap<&Open<CollaborationTag>, usize> {
    let tags = interests.iter().flat_map(|interest| interest.collaboration_tags.items());
    tags.fold(BTreeMap::new(), |mut counts, tag| {
        *counts.entry(tag).or_default() += 1;
        counts
    })
}

fn is_public(interest: &PersonInterest) -> bool {
    interest.allowed_audiences.is_value_and(|all| all.iter().any(|one| *one == AllowedAudiences::Everyone))
}

#[test]
fn interests_become_rows() {
    let interests: Vec<PersonInterest> = serde_json::from_str(
        r#"[{ "id": "1", "displayName": "Chess", "categories": ["Games", "Sports"], "allowedAudiences": "everyone",
            "collaborationTags": ["wantsToLearn", "askMeAbout"], "inference": { "confidenceScore": 0.5 } },
            { "collaborationTags": ["wantsToTeach", "askMeAbout"], "allowedAudiences": "me" }]"#,
    )
    .unwrap();
    assert_eq!(row(&interests[0]), ["1", "Chess", "Games, Sports", "0.5"]);
    assert_eq!(row(&interests[1]), ["-", "-", "", "0"]);
    let counts: Vec<_> = by_tag(&interests).into_iter().map(|(tag, count)| (tag.as_str(), count)).collect();
    assert_eq!(counts, [("askMeAbout", 2), ("wantsToLearn", 1), ("wantsToTeach", 1)]);
    assert!(is_public(&interests[0]) && !is_public(&interests[1]));
}
