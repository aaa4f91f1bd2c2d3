//! Every rule in a second language, from `detail()` alone.

use std::collections::BTreeSet;

use msgraph_profile::{
    Code, Detail, Expected, ExpectedKind, JsonKind, Limits, LinkFault, Payload, Report, SyntaxKind,
    Validator, Violation,
};

fn kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "ein Wahrheitswert",
        JsonKind::Number => "eine Zahl",
        JsonKind::String => "ein Text",
        JsonKind::Array => "eine Liste",
        JsonKind::Object => "ein Objekt",
    }
}

fn expected(expected: Expected) -> String {
    let text = match expected.kind() {
        ExpectedKind::String => "ein Text".to_owned(),
        ExpectedKind::Link => "ein Link".to_owned(),
        ExpectedKind::Date => "ein Datum".to_owned(),
        ExpectedKind::DateTime => "ein Zeitpunkt".to_owned(),
        ExpectedKind::Enum(members) => format!("eines von {}", members.join(", ")),
        ExpectedKind::Boolean => "true oder false".to_owned(),
        ExpectedKind::Double => "eine Zahl".to_owned(),
        ExpectedKind::Int32 => "eine ganze Zahl".to_owned(),
        ExpectedKind::Object(type_name) => format!("ein Objekt vom Typ {type_name}"),
        ExpectedKind::Collection(item) => format!("eine Liste, jeder Eintrag {}", self::expected(item)),
        ExpectedKind::StringOrCollection(item) => {
            format!("ein Text oder eine Liste, jeder Eintrag {}", self::expected(item))
        }
        other => panic!("no words for {other:?}"),
    };
    if expected.is_nullable() { format!("{text} oder null") } else { text }
}

fn syntax(kind: SyntaxKind) -> String {
    match kind {
        SyntaxKind::TrailingComma => "überflüssiges Komma am Ende".to_owned(),
        other => format!("kein gültiges JSON ({other})"),
    }
}

pub(crate) fn german(violation: Violation<'_>) -> String {
    match violation.detail() {
        Detail::JsonSyntax { kind } => syntax(kind),
        Detail::NotAnObject { found, encoded: false } => {
            format!("Objekt erwartet, aber {} gefunden", kind(found))
        }
        Detail::NotAnObject { encoded: true, .. } => "das JSON steckt in einem Text".to_owned(),
        Detail::WrongType { expected, found } => {
            format!("{} erwartet, aber {} gefunden", self::expected(expected), kind(found))
        }
        Detail::NumberRange { min, max } => format!("nicht zwischen {min} und {max}"),
        Detail::NullItem { expected } => {
            format!("null in einer Liste; {} erwartet", self::expected(expected))
        }
        Detail::DateTimeFormat => "kein Zeitpunkt".to_owned(),
        Detail::DateFormat => "kein Datum".to_owned(),
        Detail::UnknownProperty { name, type_name } => format!("{type_name} kennt „{name}“ nicht"),
        Detail::ReadOnlyProperty { name } => format!("„{name}“ setzt nur der Dienst"),
        Detail::NotSettable { name, payload } => format!("„{name}“ ist mit {payload} nicht setzbar"),
        Detail::EnumUnknown { found, allowed } => format!("„{found}“ ist keines von {}", allowed.join(", ")),
        Detail::EnumUndocumented { found, .. } => format!("„{found}“ ist nicht dokumentiert"),
        Detail::EnumCombined { found, .. } => format!("„{found}“ sind mehrere Werte"),
        Detail::EnumSentinel { found, .. } => format!("„{found}“ ist ein Platzhalter"),
        Detail::TypeAnnotation { text: Some(text), type_name, .. } => {
            format!("„{text}“ ist nicht {type_name}")
        }
        Detail::TypeAnnotation { text: None, found, type_name, .. } => {
            format!("{} nennt nicht den Typ {type_name}", kind(found))
        }
        Detail::DuplicateProperty { name } => format!("„{name}“ ist doppelt"),
        Detail::LinkShape { fault: LinkFault::NoScheme } => "dem Link fehlt ein Schema".to_owned(),
        Detail::LinkShape { fault } => format!("kein Link ({fault:?})"),
        Detail::LinkScheme => "der Link ist weder http noch https".to_owned(),
        Detail::NullCollection { expected } => format!("null statt {}", self::expected(expected)),
        Detail::DisputedName { name, metadata_name } => {
            format!("„{name}“ heißt in $metadata „{metadata_name}“")
        }
        Detail::DisputedShape { expected } => format!("umstritten: {}", self::expected(expected)),
        Detail::AnnotationName { name } => format!("„{name}“ ist nicht „@odata.type“"),
        Detail::UndocumentedProperty { name } => format!("„{name}“ ist nicht dokumentiert"),
        Detail::DuplicateItem => "doppelter Eintrag".to_owned(),
        Detail::EmptyUpdate => "die Änderung ändert nichts".to_owned(),
        Detail::WrongPayload { expected, found, payload } => {
            format!(
                "{expected} erwartet, aber {} gefunden",
                payload.map_or(format!("{found:?}"), |one| one.to_string())
            )
        }
        Detail::TooDeep { limit } => format!("tiefer als {limit} verschachtelt"),
        Detail::TooLarge { limit } => format!("größer als {limit} Bytes"),
        other => panic!("no words for {other:?}"),
    }
}

fn report(code: Code) -> Report {
    let limits = match code {
        Code::TooDeep => Limits::DEFAULT.max_depth(0),
        Code::TooLarge => Limits::DEFAULT.max_bytes(1),
        _ => {
            let example = code.example().unwrap();
            return Validator::new(example.payload).validate_str(&example.invalid);
        }
    };
    Validator::new(Payload::ALL[0]).limits(limits).validate_str("{}")
}

#[test]
fn each_rule_is_told_in_german() {
    let mut told = BTreeSet::new();
    for code in Code::ALL {
        let report = report(*code);
        let violation = report.violations().next().unwrap();
        assert_eq!(violation.code(), *code);
        assert!(told.insert(german(violation)), "{code}: {}", german(violation));
    }
    assert_eq!(told.len(), Code::COUNT);
}

#[test]
fn the_facts_are_those_of_the_body() {
    let text = r#"{ "a/b~c": 1, "displayName": 7, "collaborationTags": ["wantsToTeach"], "webUrl": "a b",
        "@odata.type": 5, "inference": { "confidenceScore": "0.9", "zzz": 1 }, "id": "1", "categories": null }"#;
    let report = Validator::new(Payload::CreatePersonInterest).validate_str(text);
    let told: Vec<String> = report
        .violations()
        .map(|violation| format!("{:?}: {}", violation.name().as_deref(), german(violation)))
        .collect();
    let wanted = [
        "Some(\"a/b~c\"): personInterest kennt „a/b~c“ nicht",
        "Some(\"displayName\"): ein Text oder null erwartet, aber eine Zahl gefunden",
        "None: „wantsToTeach“ ist keines von askMeAbout, ableToMentor, wantsToLearn, wantsToImprove",
        "Some(\"webUrl\"): kein Link (Space)",
        "Some(\"@odata.type\"): eine Zahl nennt nicht den Typ personInterest",
        "Some(\"confidenceScore\"): eine Zahl oder null erwartet, aber ein Text gefunden",
        "Some(\"zzz\"): inferenceData kennt „zzz“ nicht",
        "Some(\"id\"): „id“ setzt nur der Dienst",
        "Some(\"categories\"): null statt eine Liste, jeder Eintrag ein Text",
    ];
    assert_eq!(told, wanted);
    assert!(report.at("/inference/zzz").next().unwrap().segments().eq(["inference", "zzz"]));
    assert_eq!(report.at("/nothing").count(), 0);
}

#[test]
fn counts_are_exact_beyond_what_is_kept() {
    let text = r#"{ "a": 1, "b": 2, "id": "1", "categories": null, "b": 3, "displayName": nul }"#;
    let whole = Validator::new(Payload::CreatePersonInterest).validate_str(text);
    for kept in 0..=whole.len() {
        let limits = Limits::DEFAULT.max_violations(kept);
        let report = Validator::new(Payload::CreatePersonInterest).limits(limits).validate_str(text);
        for code in Code::ALL {
            let wanted = whole.violations().filter(|violation| violation.code() == *code).count();
            assert_eq!(report.count_of(*code), wanted, "{code}, {kept} kept");
        }
        assert_eq!((report.len(), report.warning_count()), (whole.len(), 1));
        assert_eq!(report.is_truncated(), kept < whole.len());
    }
}
