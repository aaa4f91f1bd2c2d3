//! The bodies to measure.

use std::fmt::Write;

use msgraph_profile::Payload;

/// A body, and what it is checked as.
pub struct Body {
    /// What it is, in the table and on the command line.
    pub name: &'static str,
    /// What it is checked as.
    pub payload: Payload,
    /// The text.
    pub bytes: Vec<u8>,
}

/// Bodies with every settable property, compact.
#[must_use]
pub fn full() -> Vec<Body> {
    vec![
        body("interest", Payload::CreatePersonInterest, INTEREST),
        body("certification", Payload::CreatePersonCertification, CERTIFICATION),
        body("position", Payload::CreateWorkPosition, POSITION),
    ]
}

/// The request of the documentation page, unchanged.
#[must_use]
pub fn documented() -> Body {
    let text = include_str!("../../examples/create-personInterest.json");
    body("documented", Payload::CreatePersonInterest, text)
}

/// Bodies with mistakes.
#[must_use]
pub fn mistakes() -> Vec<Body> {
    vec![
        body("six-mistakes", Payload::CreatePersonInterest, SIX_MISTAKES),
        body("response-as-create", Payload::CreatePersonInterest, RESPONSE),
        body("position-mistakes", Payload::CreateWorkPosition, POSITION_MISTAKES),
    ]
}

fn body(name: &'static str, payload: Payload, text: &str) -> Body {
    Body { name, payload, bytes: text.into() }
}

const INTEREST: &str = r##"{"@odata.type":"#microsoft.graph.personInterest","allowedAudiences":"organization","categories":["Sports","Football","London"],"collaborationTags":["askMeAbout","wantsToLearn"],"description":"World's greatest football club, followed since childhood. Home games whenever the calendar allows it, away games on the radio, and long arguments about line-ups in between.","displayName":"Chelsea FC","webUrl":"https://www.chelseafc.com/en/teams/men","inference":{"confidenceScore":0.875,"userHasVerifiedAccuracy":true},"source":{"type":["profile"]}}"##;

const CERTIFICATION: &str = r##"{"@odata.type":"#microsoft.graph.personCertification","allowedAudiences":"organization","certificationId":"KB-1235466333663322","description":"Blackbelt in marketing, with a thesis on how brands are remembered","displayName":"Marketing Blackbelt - Level II","endDate":"2029-12-31","inference":{"confidenceScore":0.75,"userHasVerifiedAccuracy":true},"issuedDate":"2019-06-30","issuingAuthority":"International Academy of Marketing Excellence","issuingCompany":"International Academy of Marketing Excellence","source":{"type":["profile"]},"startDate":"2019-07-01","thumbnailUrl":"https://iame.example/badges/blackbelt-2.png","webUrl":"https://www.iame.example/blackbelt"}"##;

const POSITION: &str = r##"{"@odata.type":"#microsoft.graph.workPosition","allowedAudiences":"organization","categories":["full time","consulting"],"colleagues":[{"displayName":"Patti Fernandez","relationship":"colleague","userId":"48d31887-5fad-4d73-a9f5-3c356e68a038","userPrincipalName":"patti.fernandez@adventureworks.com"},{"displayName":"Joni Sherman","relationship":"directReport","userId":"626cbf8c-5dde-46b0-8385-9e40d64736fe","userPrincipalName":"joni.sherman@adventureworks.com"}],"detail":{"company":{"displayName":"Adventureworks Ltd.","pronunciation":"ad-VEN-chur-works","department":"Consulting","secondaryDepartment":"Branding","companyCode":"1000","costCenter":"CC 17","division":"Europe","officeLocation":"AW23/344","address":{"type":"business","postOfficeBox":"7","street":"221B Baker Street","city":"London","state":"Greater London","countryOrRegion":"United Kingdom","postalCode":"E14 3TD"},"webUrl":"https://www.adventureworks.com/en/about"},"description":"Leads the branding of consumer products, from the first sketch to the shelf.","employeeId":"E 1234","employeeType":"Employee","startMonthYear":"2018-03-01","endMonthYear":"2020-12-31","jobTitle":"Senior Product Branding Manager II","layer":4,"level":"Senior","role":"consulting","secondaryJobTitle":"Trainer","secondaryRole":"training","summary":"Branding of products for Europe"},"inference":{"confidenceScore":0.5,"userHasVerifiedAccuracy":false},"isCurrent":true,"manager":{"displayName":"Adele Vance","relationship":"manager","userId":"db789417-4ccb-41d1-a0a9-47b01a09ea49","userPrincipalName":"adele.vance@adventureworks.com"},"source":{"type":["profile"]}}"##;

const SIX_MISTAKES: &str = r#"{"id":"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f","allowedAudiences":"Organization","collaborationTags":["askMeAbout","mentor"],"categories":["Sports",null],"description":"World's greatest football club","displayname":"Chelsea FC","webUrl":"www.chelseafc.com","inference":{"confidenceScore":0.5}}"#;

/// What Graph returned, sent back.
const RESPONSE: &str = include_str!("../../examples/create-personInterest.response.json");

const POSITION_MISTAKES: &str = r##"{"@odata.type":"#microsoft.graph.workposition","allowedAudiences":"organisation","categories":"consulting","colleagues":[{"displayName":"Patti Fernandez","relationship":"peer","userId":48}],"detail":{"company":{"displayname":"Adventureworks Ltd.","address":"221B Baker Street, London","webUrl":"www.adventureworks.com"},"description":"Leads the branding of consumer products","startMonthYear":"2018-3-1","jobTitle":"Senior Product Branding Manager II","layer":4.5},"isCurrent":"true"}"##;

/// A body of five megabytes: a long description with escapes, and many categories.
#[must_use]
pub fn large() -> Vec<u8> {
    let mut text = String::from(r#"{"displayName":"Chelsea FC","description":""#);
    while text.len() < 4_000_000 {
        text.push_str(
            r#"A long story about football, told \"in full\":\n games in K\u00f6ln, in São Paulo and 東京, "#,
        );
    }
    text.push_str(r#"","categories":["#);
    for index in 0..50_000 {
        let _ = write!(text, r#""category {index:06}","#);
    }
    text.push_str(r#""last"]}"#);
    text.into_bytes()
}

/// For each property, alternatives for a line. A line has about three in four of the properties.
const PARTS: &[&[&str]] = &[
    &[r#""displayName":"Chelsea FC""#, r#""displayName":"Großmutters Rezepte, 日本料理""#],
    &[
        r#""description":"World's greatest football club""#,
        r#""description":"She said \"never again\"\nand meant it. \u00dcbermorgen: weiter.""#,
        r#""description":null"#,
    ],
    &[
        r#""webUrl":"https://www.chelseafc.com/en/teams/men?season=2026""#,
        r#""webUrl":"http://example.org/""#,
    ],
    &[
        r#""categories":["Sports","Cooking","Reading","Long walks in the mountains"]"#,
        r#""categories":["音楽","Ψυχολογία"]"#,
        r#""categories":[]"#,
    ],
    &[r#""collaborationTags":["askMeAbout","ableToMentor"]"#, r#""collaborationTags":["wantsToLearn"]"#],
    &[r#""allowedAudiences":"federatedOrganizations""#, r#""allowedAudiences":"me""#],
    &[r#""inference":{"confidenceScore":0.75,"userHasVerifiedAccuracy":false}"#, r#""inference":null"#],
    &[r#""source":{"type":["profile"]}"#],
    &[r##""@odata.type":"#microsoft.graph.personInterest""##],
    &[r#""@my.note":{"text":"kept by nobody","at":[1,2.5e3,true,null]}"#],
];

/// One line in ten also has two or three of these.
const INVALID_PARTS: &[&str] = &[
    r#""isSearchable":"no""#,
    r#""displayname":"Chelsea FC""#,
    r#""audience":"everybody""#,
    r#""sources":[null]"#,
    r#""createdBy":{"user":{"displayName":"Innocenty Popov"}}"#,
];

/// A megabyte of various bodies, about one in ten of them with mistakes.
#[must_use]
pub fn lines() -> Vec<Vec<u8>> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    let mut lines = Vec::new();
    let mut size = 0;
    while size < 1_000_000 {
        let mut parts = Vec::new();
        for alternatives in PARTS {
            if random(4) != 0 {
                parts.push(alternatives[random(alternatives.len())]);
            }
        }
        if random(10) == 0 {
            let first = random(INVALID_PARTS.len());
            parts.extend(INVALID_PARTS.iter().cycle().skip(first).take(2 + random(2)));
        }
        let line = format!("{{{}}}", parts.join(","));
        size += line.len();
        lines.push(line.into_bytes());
    }
    lines
}
